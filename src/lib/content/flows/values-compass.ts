import type { Flow } from '$lib/domain/dialogue/flow';

/** Three of twenty-four cards; where one of them was lived lately, if anywhere; and one small act in its direction. */
export const flow: Flow = {
  id: 'values_compass',
  version: 1,
  name: { en: 'Three cards for a direction', zh: '挑三张卡，找个方向' },
  minutes: 5,
  family: 'action',
  fits: [
    { when: { themes: ['decision'] }, reason: { en: 'For standing at a fork', zh: '适合站在岔路口的时候' } },
    {
      when: { themes: ['flat'] },
      reason: { en: 'For when nothing seems to be for anything', zh: '适合什么都提不起劲的时候' }
    },
    {
      when: { valence: [0, 1] },
      reason: { en: 'For looking up while it is light', zh: '适合心里松快时抬头看看' }
    },
    {
      when: { valence: [-1, 0], arousal: [-1, 0] },
      reason: { en: 'Mostly tapping, little to write', zh: '多半是点一点，写得不多' }
    }
  ],
  avoid: [
    {
      when: { themes: ['unsafe', 'trauma', 'panic'] },
      why: 'Being safe, or back in the room, comes before direction.'
    },
    { when: { themes: ['loss'] }, why: 'Fresh grief is not a question of direction.' },
    { when: { themes: ['racing'] }, why: 'Large decisions can wait for sleep.' }
  ],
  evidence: [
    {
      claim: 'A part of acceptance and commitment work; the card task alone is hardly tested',
      source: 'ACT, Hayes et al.',
      checked: 'memory'
    },
    {
      claim: 'Talk about values added nothing measurable to behavioural activation',
      source: 'Stein et al. 2021',
      checked: 'read'
    }
  ],
  prior: 0.07,
  start: 'cards',
  nodes: {
    cards: {
      say: [
        { by: 'guide', act: 'narration', moment: 'practising' },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Pick three that you would miss if they were gone. Not the ones that sound best.',
              zh: '挑三张，要是没有了你会想念的，别挑听着好听的。'
            },
            {
              en: 'Three cards, for now and not for life. Whatever the hand goes to.',
              zh: '挑三张，只管眼下，不管一辈子，手往哪儿去就哪张。'
            },
            {
              en: 'Choose three. Nobody is looking, so they need not be noble.',
              zh: '选三张，没人看，不用高尚。'
            },
            {
              en: 'Take the three that are yours, even if they have not been used lately.',
              zh: '拿三张像你的，最近没顾上的也算。'
            }
          ]
        }
      ],
      pick: {
        cards: [
          { id: 'honesty', label: { en: 'honesty', zh: '说真话' } },
          { id: 'kindness', label: { en: 'kindness', zh: '待人好' } },
          { id: 'family', label: { en: 'family', zh: '家里人' } },
          { id: 'friendship', label: { en: 'friendship', zh: '朋友' } },
          { id: 'tenderness', label: { en: 'tenderness', zh: '亲近' } },
          { id: 'freedom', label: { en: 'freedom', zh: '自在' } },
          { id: 'curiosity', label: { en: 'curiosity', zh: '好奇' } },
          { id: 'learning', label: { en: 'learning', zh: '长本事' } },
          { id: 'making', label: { en: 'making things', zh: '动手做东西' } },
          { id: 'craft', label: { en: 'doing it well', zh: '把活做好' } },
          { id: 'courage', label: { en: 'courage', zh: '有胆量' } },
          { id: 'fairness', label: { en: 'fairness', zh: '公道' } },
          { id: 'humour', label: { en: 'humour', zh: '幽默' } },
          { id: 'calm', label: { en: 'quiet', zh: '清静' } },
          { id: 'health', label: { en: 'care of the body', zh: '爱惜身体' } },
          { id: 'nature', label: { en: 'living things', zh: '草木和动物' } },
          { id: 'beauty', label: { en: 'beauty', zh: '好看的东西' } },
          { id: 'play', label: { en: 'play', zh: '玩耍' } },
          { id: 'faith', label: { en: 'faith', zh: '信念' } },
          { id: 'roots', label: { en: 'where you come from', zh: '自己的来处' } },
          { id: 'reliability', label: { en: 'being counted on', zh: '靠得住' } },
          { id: 'independence', label: { en: 'standing on your own feet', zh: '靠自己' } },
          { id: 'giving', label: { en: 'being of use', zh: '帮得上忙' } },
          { id: 'rest', label: { en: 'rest', zh: '好好歇着' } }
        ],
        count: [3, 3],
        slot: 'values',
        to: 'one',
        skip: 'own'
      }
    },
    own: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'No cards, then. Write one thing that matters in a word of your own.',
              zh: '那就不用卡片，用你自己的词写一样要紧的。'
            },
            {
              en: 'The cards may be wrong. Put down your own word instead.',
              zh: '卡片上未必有。写一个你自己的词。'
            },
            {
              en: 'One word for what you would not want to lose, or none.',
              zh: '不想丢掉的，写一个词，不写也行。'
            }
          ]
        }
      ],
      ask: { kind: 'short', slot: 'value', to: 'lived', skip: 'step', risk: 'first' }
    },
    one: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['values'],
          say: [
            { en: 'On the table: {values}.', zh: '桌上是：{values}。' },
            { en: '{values}. No order among them.', zh: '{values}。不分先后。' },
            { en: 'Yours, for now: {values}.', zh: '眼下你的三张：{values}。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            { en: 'Turn over the one that has been lying longest.', zh: '翻开搁得最久的那一张。' },
            {
              en: 'Choose one to look at. The one that stings a little is often it.',
              zh: '选一张来看，常常是有点扎手的那张。'
            },
            { en: 'Keep one in the hand, and leave two on the table.', zh: '手里留一张，另两张放着。' }
          ]
        }
      ],
      each: { slot: 'values', fill: 'value', to: 'lived', skip: 'step' }
    },
    lived: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['value'],
          say: [
            { en: '“{value}” In the hand, then.', zh: '“{value}”，拿在手里了。' },
            { en: 'So it is this one: “{value}”', zh: '那就看这张：“{value}”。' },
            { en: '“{value}” A direction, not an exam.', zh: '“{value}”，是个方向，不是考试。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write where it showed up in the last seven days, even for a minute. Where it was missing counts as well.',
              zh: '写写这七天里它在哪儿露过面，一分钟也算。哪儿缺了它，也算。'
            },
            {
              en: 'Look through the week for a trace of it: a sentence said, a thing refused, ten minutes kept.',
              zh: '在这一周里找找它的影子：说过的一句话，推掉的一件事，留住的十分钟。'
            },
            {
              en: 'One moment of the past days that had it in it. Or the moment where it was missing.',
              zh: '写最近有它的一刻，或者缺了它的一刻。'
            }
          ]
        }
      ],
      ask: {
        kind: 'text',
        slot: 'lived',
        to: 'step',
        skip: 'step',
        risk: 'first',
        hint: { en: 'On Monday, when I…', zh: '周一那天，我……' }
      }
    },
    step: {
      say: [
        { by: 'guide', act: 'narration', moment: 'step' },
        {
          by: 'coach',
          act: 'reflection',
          given: ['lived'],
          say: [
            { en: 'From these seven days: “{lived}”', zh: '这七天里有：“{lived}”。' },
            { en: '“{lived}” That is where it stands.', zh: '“{lived}”，它眼下就在这儿。' },
            {
              en: 'You wrote “{lived}” That is as good a place to start from as any.',
              zh: '你写的是“{lived}”，从这儿走就行。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          given: ['value'],
          say: [
            {
              en: 'Now ten minutes towards “{value}” in the coming day. Write the act, so small that it is almost silly.',
              zh: '接下来一天里，往“{value}”走十分钟。写那个动作，小到有点好笑都行。'
            },
            {
              en: 'Put down one thing the hands could do for “{value}”, with no one’s leave needed.',
              zh: '写一件为“{value}”做的事，手就能做，不用谁点头。'
            },
            {
              en: 'If “{value}” had ten minutes of your day, what they would hold: write that.',
              zh: '要是给“{value}”十分钟，里面装什么，写下来。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          without: ['value'],
          say: [
            {
              en: 'Write one small act that would make the coming day a little more yours. Ten minutes at most.',
              zh: '写一件小事，让接下来的一天更像你的一点，最多十分钟。'
            },
            {
              en: 'Ten minutes for something that matters, without naming what. Put down the act.',
              zh: '给要紧的东西十分钟，不用说是什么，写那个动作就好。'
            },
            {
              en: 'One thing the hands could do, for no reason but that you would like it done.',
              zh: '写一件手能做的事，不为别的，你想让它做成。'
            }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'act',
        to: 'when',
        skip: 'when',
        risk: 'first',
        hint: { en: 'Ring her back; sharpen the knife…', zh: '给她回个电话；把刀磨了……' },
        step: { part: 'what' }
      }
    },
    when: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['act'],
          say: [
            {
              en: '“{act}” It points the right way and fits into a pocket.',
              zh: '“{act}”，方向对，也不大。'
            },
            { en: 'Ten minutes go to this: “{act}”', zh: '十分钟给它：“{act}”。' },
            {
              en: '“{act}” Nobody else has to see the point of it.',
              zh: '“{act}”，别人看不看得出名堂，都没关系。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          given: ['act'],
          say: [
            {
              en: 'Write when and where. It holds better after something that happens anyway.',
              zh: '写下什么时候、在哪儿，挂在本来就有的事后面，牢一点。'
            },
            {
              en: 'Give it an hour and a spot, or the thing it comes after.',
              zh: '给它钟点和地方，或者写在哪件事之后。'
            },
            {
              en: 'Put it in the day: what comes just before it, and where you are then.',
              zh: '把它放进这一天：它前面是哪件事，那会儿你在哪儿。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          without: ['act'],
          say: [
            {
              en: 'Or keep ten minutes free and see. Write when, or leave it open.',
              zh: '或者先空出十分钟再说。写下什么时候，空着也行。'
            },
            {
              en: 'Then only a time: ten minutes that belong to you. The act can come later.',
              zh: '那就只写个时间，十分钟归你，做什么回头再定。'
            },
            {
              en: 'No act yet. A free ten minutes somewhere in the day is a start; write when.',
              zh: '还没想好做什么，先留十分钟，写下什么时候。'
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
        hint: { en: 'After work, at the kitchen table…', zh: '下班后，厨房那张桌子……' },
        step: {
          part: 'when',
          what: { en: 'Ten minutes for what matters', zh: '留给要紧事的十分钟' },
          unlessNamed: true
        }
      }
    },
    rate: { say: [], rate: { to: 'close' } },
    close: {
      say: [
        {
          by: 'coach',
          act: 'summary',
          given: ['values', 'value'],
          say: [
            {
              en: 'Three cards, {values}, and in the hand “{value}”',
              zh: '三张卡：{values}。手里的是“{value}”。'
            },
            {
              en: 'You picked {values}, and turned over “{value}”',
              zh: '你挑了{values}，翻开的是“{value}”。'
            },
            {
              en: 'Of {values}, the one you looked at was “{value}”',
              zh: '{values}，你细看的那张是“{value}”。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['values'],
          without: ['value'],
          say: [
            { en: 'Three cards are on the table: {values}.', zh: '桌上放着三张：{values}。' },
            { en: 'What the hand went to: {values}.', zh: '手伸向了{values}。' },
            { en: 'Out of twenty-four, these: {values}.', zh: '二十四张里，你留下{values}。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['value'],
          without: ['values'],
          say: [
            {
              en: 'A word of your own for what matters: “{value}”',
              zh: '要紧的那样，用的是你自己的词：“{value}”。'
            },
            { en: 'Not from a card, from you: “{value}”', zh: '不是卡片上的，是你写的：“{value}”。' },
            { en: 'The word on the table is “{value}”', zh: '桌上这个词是“{value}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['lived'],
          say: [
            { en: 'Where it stood this week: “{lived}”', zh: '这周它在这儿：“{lived}”。' },
            { en: 'Of the last days you wrote: “{lived}”', zh: '说到这几天，你写的是：“{lived}”。' },
            { en: 'And its trace in the week: “{lived}”', zh: '这一周里它的影子：“{lived}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['act', 'when'],
          say: [
            { en: 'Ten minutes that way: “{act}”, {when}.', zh: '往那边走十分钟：{when}，“{act}”。' },
            { en: 'And so, {when}: “{act}”', zh: '于是{when}，“{act}”。' },
            { en: 'The next small piece is “{act}”, {when}.', zh: '接下来的一小块：“{act}”，{when}。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['act'],
          without: ['when'],
          say: [
            { en: 'One small act that way: “{act}”', zh: '往那边的一小步：“{act}”。' },
            { en: 'For some ten minutes of the day: “{act}”', zh: '留给哪个十分钟都行：“{act}”。' },
            { en: 'Waiting for its moment: “{act}”', zh: '等一个合适的时候：“{act}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['when'],
          without: ['act'],
          say: [
            { en: 'Ten minutes are kept free: {when}.', zh: '留了十分钟：{when}。' },
            {
              en: 'A gap in the day with nothing in it yet: {when}.',
              zh: '一天里有个空，里面还什么都没放：{when}。'
            },
            { en: '{when}: ten minutes, still open.', zh: '{when}，十分钟，还空着。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          without: ['values', 'value', 'act', 'when'],
          say: [
            {
              en: 'No card and no word. A direction may also be left open.',
              zh: '没挑卡，也没写词。方向可以先空着。'
            },
            {
              en: 'Nothing was chosen. What matters does not expire.',
              zh: '什么都没选。要紧的东西不会过期。'
            },
            {
              en: 'You looked at the cards and put them back. That is fine.',
              zh: '看了看，又放回去了，没关系。'
            }
          ]
        }
      ],
      end: 'done'
    }
  }
};
