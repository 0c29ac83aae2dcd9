import type { Lang } from '$lib/domain/lang';
import type { MemoryKind } from '$lib/domain/memory';

/** What is said in a made-up session: the person's lines in order, the coach's between them, and what was kept. */
export interface Talk {
  flow: string;
  /** Narration, then in turn coach and person. */
  opens: string;
  lines: [coach: string, person: string][];
  closes: string;
  kept: { kind: MemoryKind; text: string; turn: number; sensitive?: true }[];
}

/** Sessions as they may have gone, in each language. */
export const talks: Record<Lang, Talk[]> = {
  en: [
    {
      flow: 'worry_containment',
      opens: 'The owl turns its head toward the sound and stays on the branch.',
      lines: [
        [
          'Start anywhere. One line is enough.',
          'presentation tomorrow, I keep rehearsing the part where Dana asks'
        ],
        [
          'You keep rehearsing the part where Dana asks. What is the worry, in one sentence?',
          'that I’ll freeze and everyone will see it'
        ],
        [
          'Is there something to be done about it tonight?',
          'one thing: write down the two numbers she’ll want'
        ],
        ['Where will the paper be in the morning?', 'kitchen table, 7:30, before I leave']
      ],
      closes: 'Good place to stop.',
      kept: [
        { kind: 'person', text: 'Dana', turn: 2 },
        { kind: 'step', text: 'read the two numbers at the kitchen table at 7:30', turn: 8 }
      ]
    },
    {
      flow: 'behav_activation',
      opens: 'The deer lifts its head and goes on standing in the mist.',
      lines: [
        ['What is here?', 'nothing. sofa since noon. the dishes look at me'],
        [
          'Sofa since noon, and the dishes look. What is the smallest thing that once helped?',
          'going down to the river, even just to the bench'
        ],
        ['When would that be, and with what on?', 'after tea, the green coat']
      ],
      closes: 'That is enough for now.',
      kept: [
        { kind: 'step', text: 'walk to the bench by the river after tea', turn: 6 },
        { kind: 'place', text: 'the bench by the river', turn: 4 }
      ]
    },
    {
      flow: 'self_compassion',
      opens: 'The cat folds its paws under and looks at the window.',
      lines: [
        ['What happened?', 'I forgot my sister’s birthday. she says it’s fine. it isn’t'],
        [
          'She says it is fine; to you it is not. What would you say to a friend who forgot?',
          'that one forgotten day doesn’t undo twenty remembered ones'
        ],
        ['Read that once more, as if it were addressed to you.', 'ok. that went in a little'],
        [
          'Is there something small you want to do for her?',
          'send the photo from the lake with a proper letter'
        ]
      ],
      closes: 'The letter can be short.',
      kept: [
        { kind: 'quote', text: 'one forgotten day doesn’t undo twenty remembered ones', turn: 4 },
        { kind: 'step', text: 'send my sister the photo from the lake with a letter', turn: 8 }
      ]
    },
    {
      flow: 'problem_solving',
      opens: 'The fox sits down by the path and scratches one ear.',
      lines: [
        [
          'Say it as plainly as you can.',
          'two people want the same afternoon from me and I said yes to both'
        ],
        [
          'Two yeses, one afternoon. Which ways out are there, good or bad?',
          'ask Mo to move it. or split it. or be ill, which I won’t'
        ],
        ['Which one could you do today?', 'write to Mo before dinner']
      ],
      closes: 'One message, then dinner.',
      kept: [
        { kind: 'person', text: 'Mo', turn: 4 },
        { kind: 'step', text: 'write to Mo before dinner and ask to move it', turn: 6 }
      ]
    },
    {
      flow: 'just_listen',
      opens: 'The whale comes up, breathes, and lies along the surface.',
      lines: [
        ['Take whatever room you need.', 'Gran’s chair is still by the window and nobody sits in it'],
        ['Nobody sits in it.', 'it still smells of her hand cream. I sat on the floor next to it'],
        ['Next to it, on the floor.', 'yes. it was all right, for a while']
      ],
      closes: 'It can stay as it is tonight.',
      kept: [{ kind: 'person', text: 'Gran', turn: 2, sensitive: true }]
    },
    {
      flow: 'grounding_54321',
      opens: 'The tortoise sets one foot down, and then another.',
      lines: [
        ['What can you see from where you are?', 'lamp, door, my shoes, the crack like a river, a cup'],
        ['And hear?', 'the fridge, and someone upstairs walking'],
        ['How is the breath now?', 'lower down. still here']
      ],
      closes: 'You can come back to the cup at any time.',
      kept: [{ kind: 'technique', text: 'looking for five things', turn: 6 }]
    }
  ],
  zh: [
    {
      flow: 'worry_containment',
      opens: '猫头鹰把头转向有声音的那边，仍停在枝上。',
      lines: [
        ['从哪里说起都行，一行就够。', '明天要汇报，一直在排练王姐问数据的那一段'],
        ['一直在排练王姐问数据的那一段。要是用一句话，担心的是什么？', '怕我当场卡住，所有人都看见'],
        ['今晚有没有一件能做的事？', '有，把王姐要的两个数写在纸上'],
        ['明早那张纸会在哪儿？', '餐桌上，七点半，出门前']
      ],
      closes: '停在这里正好。',
      kept: [
        { kind: 'person', text: '王姐', turn: 2 },
        { kind: 'step', text: '七点半在餐桌上看一眼那两个数', turn: 8 }
      ]
    },
    {
      flow: 'behav_activation',
      opens: '鹿抬起头，又在雾里站了一会儿。',
      lines: [
        ['这会儿是什么样？', '什么都没有，从中午躺到现在，碗在看我'],
        ['从中午躺到现在，碗在看着。以前有没有哪件小事，做了会好一点？', '去河边，哪怕只走到那张长椅'],
        ['什么时候去，穿什么？', '喝完茶，穿那件绿外套']
      ],
      closes: '今天到这里就够了。',
      kept: [
        { kind: 'step', text: '喝完茶走到河边的长椅', turn: 6 },
        { kind: 'place', text: '河边的长椅', turn: 4 }
      ]
    },
    {
      flow: 'self_compassion',
      opens: '猫把前爪收到身下，望着窗。',
      lines: [
        ['出了什么事？', '我忘了姐姐的生日，她说没关系，可是有关系'],
        ['她说没关系，在你这里有关系。要是朋友忘了，你会跟她说什么？', '忘了一天，抵不掉记得的那二十年'],
        ['把这句再念一遍，当是写给你的。', '好，有一点点进去了'],
        ['想为她做件什么小事吗？', '把湖边那张照片寄给她，好好写封信']
      ],
      closes: '信短一点也行。',
      kept: [
        { kind: 'quote', text: '忘了一天，抵不掉记得的那二十年', turn: 4 },
        { kind: 'step', text: '把湖边的照片和一封信寄给姐姐', turn: 8 }
      ]
    },
    {
      flow: 'problem_solving',
      opens: '狐狸在路边坐下，挠了挠一只耳朵。',
      lines: [
        ['用最直白的话说一遍。', '两个人要我同一个下午，我都答应了'],
        ['两个“好”，一个下午。有哪些出路，好的坏的都算。', '让阿木改天，或者一人一半，或者装病，不过我不会'],
        ['哪一个今天就能做？', '晚饭前给阿木发消息']
      ],
      closes: '发一条消息，然后吃饭。',
      kept: [
        { kind: 'person', text: '阿木', turn: 4 },
        { kind: 'step', text: '晚饭前给阿木发消息，问能不能改天', turn: 6 }
      ]
    },
    {
      flow: 'just_listen',
      opens: '鲸浮上来，换了口气，静静地横在水面。',
      lines: [
        ['要多少地方都可以。', '外婆的椅子还在窗边，没有人坐'],
        ['没有人坐。', '上面还有她护手霜的味道，我在旁边的地上坐了一会儿'],
        ['在旁边的地上。', '嗯，有一会儿，还行']
      ],
      closes: '今晚就让它这样。',
      kept: [{ kind: 'person', text: '外婆', turn: 2, sensitive: true }]
    },
    {
      flow: 'grounding_54321',
      opens: '乌龟放下一只脚，再放下一只。',
      lines: [
        ['从你那里看得见什么？', '灯，门，我的鞋，墙上那道像河的缝，一只杯子'],
        ['听得见什么呢？', '冰箱，还有楼上有人在走'],
        ['呼吸现在怎么样？', '低下去一点了，人还在这儿']
      ],
      closes: '那只杯子，随时可以再看一眼。',
      kept: [{ kind: 'technique', text: '找五样东西', turn: 6 }]
    }
  ]
};
