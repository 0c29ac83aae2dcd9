import type { Flow } from '$lib/domain/dialogue/flow';

/** A scene told as if about somebody else, then seen from a week away and by someone kind. */
export const flow: Flow = {
  id: 'perspective_swap',
  version: 1,
  name: { en: 'See it from another chair', zh: '换把椅子看一眼' },
  minutes: 5,
  family: 'thought',
  fits: [
    {
      when: { valence: [-1, 0.2], themes: ['conflict'] },
      reason: { en: 'For something between you and someone', zh: '适合跟人之间的疙瘩' }
    },
    {
      when: { valence: [-1, 0.2], themes: ['shame'] },
      reason: { en: 'For a moment you hold against yourself', zh: '适合跟自己过不去的那件事' }
    },
    {
      when: { valence: [-1, 0.2], themes: ['rumination'] },
      reason: { en: 'For a scene that plays again and again', zh: '适合老在脑子里重放的那一幕' }
    },
    {
      when: { valence: [-1, 0] },
      reason: { en: 'If it might look different from a step away', zh: '如果退开一步，可能不太一样' }
    }
  ],
  avoid: [
    {
      when: { themes: ['unsafe'] },
      why: 'Nobody is asked to see it from the side of someone who harms them.'
    },
    { when: { themes: ['trauma'] }, why: 'Watching it from outside can feel like leaving the body again.' },
    {
      when: { themes: ['unreal'] },
      why: 'Who already feels outside the body is not asked to step further out.'
    }
  ],
  evidence: [
    {
      claim: 'Taking another perspective changes feeling more than other ways of rethinking (d = .45)',
      source: 'Webb, Miles & Sheeran 2012',
      checked: 'read'
    }
  ],
  prior: 0.14,
  start: 'between',
  nodes: {
    between: {
      say: [
        { by: 'guide', act: 'narration', moment: 'practising' },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            { en: 'First, choose who is in the picture.', zh: '先选一下，画面里有谁。' },
            {
              en: 'Before moving the chair: choose who it is about.',
              zh: '挪椅子之前，先选这是谁和谁的事。'
            },
            { en: 'Say who stands in this scene.', zh: '先看看，这一幕里站着谁。' },
            { en: 'Begin with the people in it.', zh: '从里面的人开始。' }
          ]
        }
      ],
      choose: [
        {
          id: 'both',
          label: { en: 'Someone else and me', zh: '我和另一个人' },
          to: 'scene',
          fill: { slot: 'both', value: { en: 'the two of you', zh: '你们两个' } }
        },
        { id: 'afraid', label: { en: 'Someone I am afraid of', zh: '一个让我害怕的人' }, to: 'afraid' },
        { id: 'self', label: { en: 'Mostly me', zh: '主要是我自己' }, to: 'scene' }
      ]
    },
    afraid: {
      say: [
        {
          by: 'coach',
          act: 'information',
          say: [
            {
              en: 'Then there is no need to see it from their side. Being safe comes first. Help now, on every page, has people to reach.',
              zh: '那就不用替对方看。先顾自己的安全。每一页都有“紧急求助”，里面有能找到的人。'
            },
            {
              en: 'Nobody has to look through the eyes of someone they fear. The numbers are under Help now, on every page.',
              zh: '没有人需要站到让自己害怕的人那边去看。电话在“紧急求助”里，每一页都有。'
            },
            {
              en: 'This exercise is not for that. Fear of a person is to be taken seriously; Help now lists people who do.',
              zh: '这个练习不适合这种事。怕一个人，要当真。“紧急求助”里有会当真的人。'
            }
          ]
        }
      ],
      end: 'other'
    },
    scene: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Tell it as if it happened to someone else: “she” or “he” instead of “I”. Three sentences do.',
              zh: '当成别人的事来写，不用“我”，用“他”或“她”。三句就够。'
            },
            {
              en: 'Write the scene in the third person, the way a neighbour might report it.',
              zh: '用第三人称写那一幕，像邻居讲给人听那样。'
            },
            {
              en: 'Give the person in it your first name, and write what happened to them.',
              zh: '给里面的人用上你的名字，写写这个人那天遇到了什么。'
            },
            {
              en: 'A short report, no “I” in it: who was there, what was said, what came after.',
              zh: '写一小段经过，里面没有“我”：谁在场，说了什么，后来怎样。'
            }
          ]
        }
      ],
      ask: {
        kind: 'text',
        slot: 'scene',
        to: 'week',
        skip: 'week',
        risk: 'first',
        hint: { en: 'She came home late, and he…', zh: '她那天回来晚了，他……' }
      }
    },
    week: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['scene'],
          say: [
            { en: '“{scene}” That is how it reads from outside.', zh: '“{scene}”从外面读，是这样。' },
            { en: '“{scene}” A story about somebody.', zh: '“{scene}”，一个人的一段事。' },
            { en: 'Told like that, it goes: “{scene}”', zh: '这样讲出来，是：“{scene}”' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Move the chair a week ahead. Write what is still there of it, and what is not.',
              zh: '把椅子挪到一星期以后。写写那时还剩什么，什么已经淡了。'
            },
            {
              en: 'Seven days on, an ordinary morning. Write how much room this takes up then.',
              zh: '七天以后，一个普通的早上。写写那时它还占多大地方。'
            },
            {
              en: 'Look back at it from next week. What stays, what has faded: a sentence each.',
              zh: '从下星期回头看。留下的、淡掉的，各写一句。'
            }
          ]
        }
      ],
      ask: {
        kind: 'text',
        slot: 'week',
        to: 'observer',
        skip: 'observer',
        risk: 'first',
        hint: { en: 'Still there: … Faded: …', zh: '还在的：……淡了的：……' }
      }
    },
    observer: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['week'],
          say: [
            { en: '“{week}” That is how far it reaches.', zh: '“{week}”，走到那儿，剩这些。' },
            { en: 'From there you wrote: “{week}”', zh: '从那儿看过来，你写的是：“{week}”' },
            { en: '“{week}” The same thing, at another distance.', zh: '“{week}”，同一件事，换了个远近。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          given: ['both'],
          say: [
            {
              en: 'Somebody kind saw {both} through a window, and takes no side. Write what they noticed.',
              zh: '有个心软的人隔着窗看见了{both}，谁也不帮。写写那个人看出了什么。'
            },
            {
              en: 'A third chair: someone who wishes {both} well. Write what they would say they saw.',
              zh: '第三把椅子上，坐着一个盼着{both}都好的人。写写那个人看到的。'
            },
            {
              en: 'Now a friendly stranger, watching {both}. Write the thing neither could see from inside.',
              zh: '再换一个和气的路人看{both}。写一样你们在里面都看不见的。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          without: ['both'],
          say: [
            {
              en: 'Somebody kind was watching through the window. Write what they noticed about this person.',
              zh: '有个心软的人隔着窗看见了。写写那个人在这个人身上看出了什么。'
            },
            {
              en: 'A third chair, with someone friendly in it. Write what they would say they saw.',
              zh: '第三把椅子上坐着一个和气的人。写写那个人看到的。'
            },
            {
              en: 'Let someone who means well tell it: what this person was up against.',
              zh: '让一个心存善意的人来讲：这个人那时候顶着什么。'
            }
          ]
        }
      ],
      ask: {
        kind: 'text',
        slot: 'observer',
        to: 'line',
        skip: 'line',
        risk: 'first',
        hint: { en: 'They were both tired, and…', zh: '其实那天累了，又……' }
      }
    },
    line: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['observer'],
          say: [
            { en: 'Seen kindly: “{observer}”', zh: '心软的人看到的：“{observer}”' },
            { en: '“{observer}” That was in the scene as well.', zh: '“{observer}”，这也在那一幕里。' },
            { en: 'From the third chair: “{observer}”', zh: '第三把椅子上看到：“{observer}”' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Keep one line out of all this: the one to have at hand when the scene starts again.',
              zh: '从这些里挑一句留下：那一幕再放起来的时候，手边要有的那句。'
            },
            {
              en: 'Write one sentence to take back to your own chair.',
              zh: '写一句话，带回你自己的椅子上。'
            },
            {
              en: 'If only one sentence came along, write which. It may be a new one.',
              zh: '只能带走一句的话，写那句。新想出来的也行。'
            }
          ]
        }
      ],
      ask: { kind: 'text', slot: 'line', to: 'deed', skip: 'deed', risk: 'first' }
    },
    deed: {
      say: [
        { by: 'guide', act: 'narration', moment: 'step' },
        {
          by: 'coach',
          act: 'reflection',
          given: ['line'],
          say: [
            { en: '“{line}” That one comes along.', zh: '“{line}”，就带这一句。' },
            { en: 'The line to keep: “{line}”', zh: '留下的一句：“{line}”' },
            { en: '“{line}” Short enough to carry.', zh: '“{line}”，拿得动。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          given: ['both'],
          say: [
            {
              en: 'Write one small thing to do next time {both} are in a room. Or one thing to leave undone.',
              zh: '写一件下次{both}碰面时做的小事，或者一件不做的事。'
            },
            {
              en: 'From this chair, one small act: a message, a question, a cup put down. Write it.',
              zh: '坐在这儿，写一件小事：一条消息、一句问话、放下一杯水。'
            },
            {
              en: 'Something small for the real room, that costs little if it goes unnoticed. Write it down.',
              zh: '写一件真能做的小事，对方没留意也不亏的那种。'
            },
            {
              en: 'Write what you could do differently by a hand’s width.',
              zh: '写一件可以跟上回差一点点的事。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          without: ['both'],
          say: [
            {
              en: 'Write one small thing the person in that story could use now.',
              zh: '故事里那个人，这会儿用得上什么，写一件小的。'
            },
            {
              en: 'Something small and real for that person: food, air, a message, an early end. Write it.',
              zh: '给那个人写一件实在的小事：一口吃的、一点风、一条消息、早点收工。'
            },
            {
              en: 'If you could do one thing for the one in the scene, write that. The hands are yours.',
              zh: '要是能替那一幕里的人做一件事，写那件。动手的还是你。'
            },
            {
              en: 'Write one kindness for whoever was in that chair, small enough to happen.',
              zh: '给坐那把椅子的人写一点好，小到真会发生。'
            }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'deed',
        to: 'when',
        skip: 'rate',
        risk: 'first',
        hint: { en: 'Ask how the exam went…', zh: '问一句考得怎么样……' },
        step: { part: 'what' }
      }
    },
    when: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          say: [
            { en: '“{deed}” Small, and in the real world.', zh: '“{deed}”，小小的，是真能做的。' },
            { en: 'So, one thing: “{deed}”', zh: '那就一件：“{deed}”' },
            { en: '“{deed}” That can be done from any chair.', zh: '“{deed}”，坐哪把椅子都做得了。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            { en: 'Write when, and where you will be then.', zh: '写下什么时候，那时你在哪儿。' },
            { en: 'Give it a place and an hour.', zh: '给它一个地方、一个钟点。' },
            {
              en: 'Tie it to something: after work, at the door, at breakfast.',
              zh: '把它系在一件事上：下班后、进门时、吃早饭的时候。'
            }
          ]
        }
      ],
      ask: {
        kind: 'time',
        slot: 'when',
        to: 'rate',
        skip: 'rate',
        risk: 'first',
        hint: { en: 'Friday, at dinner…', zh: '星期五吃晚饭的时候……' },
        step: { part: 'when' }
      }
    },
    rate: { say: [], rate: { to: 'close' } },
    close: {
      say: [
        {
          by: 'coach',
          act: 'summary',
          given: ['scene', 'line'],
          say: [
            {
              en: 'You told it from outside, “{scene}”, and kept one line: “{line}”',
              zh: '你从外面讲了一遍，“{scene}”，留下一句：“{line}”'
            },
            {
              en: 'The scene was “{scene}” What you take along is “{line}”',
              zh: '那一幕是“{scene}”，带走的是“{line}”。'
            },
            {
              en: 'From “{scene}” to “{line}”, by way of three chairs.',
              zh: '从“{scene}”到“{line}”，中间换了几把椅子。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['line'],
          without: ['scene'],
          say: [
            {
              en: 'The scene can stay where it was. The line you keep is “{line}”',
              zh: '那一幕就留在原处，带走的一句是“{line}”。'
            },
            { en: 'One sentence came back with you: “{line}”', zh: '跟你回来的有一句：“{line}”' },
            { en: 'What you take along: “{line}”', zh: '带走的是：“{line}”' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['observer'],
          without: ['line'],
          say: [
            {
              en: 'Someone kind, looking in, saw this: “{observer}”',
              zh: '一个心软的人往里看，看到：“{observer}”'
            },
            { en: 'Now there is a second view of it: “{observer}”', zh: '现在多了一种看法：“{observer}”' },
            { en: 'From the third chair you wrote “{observer}”', zh: '从第三把椅子上，你写了“{observer}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['scene'],
          without: ['line', 'observer'],
          say: [
            {
              en: 'You told it once as somebody else’s story: “{scene}”',
              zh: '你把它当别人的事讲了一遍：“{scene}”'
            },
            { en: '“{scene}” Told from outside, and left there.', zh: '“{scene}”，从外面讲了，先放在这儿。' },
            { en: 'What got told: “{scene}”', zh: '讲出来的是：“{scene}”' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['week'],
          without: ['scene', 'line', 'observer'],
          say: [
            { en: 'From a week away you wrote: “{week}”', zh: '从一星期以后看，你写的是：“{week}”' },
            { en: 'The view from next week: “{week}”', zh: '下星期看过来：“{week}”' },
            { en: 'One look from further off: “{week}”', zh: '从远一点看了一眼：“{week}”' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          without: ['scene', 'line', 'observer', 'week'],
          say: [
            {
              en: 'The scene is not told again here. It may rest.',
              zh: '那一幕这里不再讲一遍，先让它歇着。'
            },
            {
              en: 'The scene is still yours, to tell or not to tell.',
              zh: '那一幕讲不讲，都在你。'
            },
            {
              en: 'A few minutes next to it, in other chairs. That is what happened.',
              zh: '在它旁边换着椅子坐了几分钟，事情就是这样。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['deed', 'when'],
          say: [
            { en: 'And for the real room: “{deed}”, {when}.', zh: '回到真的屋子里：{when}，“{deed}”。' },
            { en: 'Then, {when}: “{deed}”', zh: '然后，{when}，“{deed}”。' },
            { en: 'One thing to do, {when}: “{deed}”', zh: '有一件事要做，{when}：“{deed}”' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['deed'],
          without: ['when'],
          say: [
            { en: 'And one thing to do: “{deed}”', zh: '还有一件要做的：“{deed}”' },
            { en: 'After this, sometime: “{deed}”', zh: '往后找个时候：“{deed}”' },
            { en: 'What your hands can do about it: “{deed}”', zh: '手能做的一件：“{deed}”' }
          ]
        }
      ],
      end: 'done'
    }
  }
};
