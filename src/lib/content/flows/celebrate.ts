import type { Flow } from '$lib/domain/dialogue/flow';

/** Something went well: what it was, the person's own part in it, half a minute of going back into it, and who to tell. */
export const flow: Flow = {
  id: 'celebrate',
  version: 1,
  name: { en: 'Stay with it a little longer', zh: '在好事里多待一会儿' },
  minutes: 4,
  family: 'people',
  fits: [
    {
      when: { valence: [0, 1], themes: ['joy'] },
      reason: { en: 'For something that went well', zh: '适合有件事成了、顺了的时候' }
    },
    {
      when: { valence: [0, 1], themes: ['thanks'] },
      reason: { en: 'For something good that had people in it', zh: '适合好事里有别人的时候' }
    },
    {
      when: { valence: [0.3, 1] },
      reason: { en: 'For a good hour, before it is over', zh: '适合趁这会儿还好着' }
    }
  ],
  avoid: [
    { when: { valence: [-1, 0] }, why: 'From an unpleasant place it sounds like being told to smile.' },
    { when: { themes: ['loss', 'unsafe', 'trauma'] }, why: 'What is heavy is not to be passed over.' },
    { when: { themes: ['racing'] }, why: 'What is already unstoppable should not be turned up.' }
  ],
  evidence: [
    {
      claim: 'Telling good news to someone who takes it up adds to it',
      source: 'Capitalisation, Gable et al. 2004',
      checked: 'memory'
    }
  ],
  prior: 0.08,
  start: 'what',
  nodes: {
    what: {
      say: [
        { by: 'guide', act: 'narration', moment: 'practising' },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write what happened. The moment it turned out well, not the whole road to it.',
              zh: '写写发生了什么，就写成了的那一刻，不用从头讲。'
            },
            {
              en: 'Put the good thing down here, the way it would be told on the stairs.',
              zh: '把那件好事写在这里，像在楼道里碰见人会说的那样。'
            },
            {
              en: 'What was it: one scene, with people and weather if they belong.',
              zh: '是件什么事，写一个场面，有人写人，有天气写天气。'
            },
            { en: 'Start with the news itself, however small.', zh: '先写那个消息本身，多小都行。' }
          ]
        }
      ],
      ask: { kind: 'text', slot: 'what', to: 'part', skip: 'quiet', risk: 'first' }
    },
    quiet: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            { en: 'It need not be told to a page.', zh: '不跟一页纸讲也行。' },
            { en: 'Unwritten, then. It is no smaller for that.', zh: '那就不写，它也不会因此变小。' },
            { en: 'Some good things are fine without words.', zh: '有些好事，不用说出来。' }
          ]
        }
      ],
      go: 'savour'
    },
    part: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['what'],
          reflect: 'what',
          otherwise: [
            { en: 'That happened, and it is on the page.', zh: '真有这回事，写在这儿了。' },
            { en: 'Good that it is written while it is fresh.', zh: '趁着还新鲜，写下来了。' },
            { en: 'One good thing, in your words.', zh: '一件好事，用你的话写的。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write your part in it. Turning up counts; so does not giving in that one evening.',
              zh: '写写里面有你的哪一份。去了，也算；那天晚上没撂下，也算。'
            },
            {
              en: 'Something in it came from you. Name it plainly, without “only” or “just”.',
              zh: '里面有一点是从你这儿来的，写出来，不带“只是”“不过”。'
            },
            {
              en: 'Luck had a share, perhaps, and so had you. Put down yours.',
              zh: '也许有运气的一份，也有你的一份。写你的那份。'
            }
          ]
        }
      ],
      ask: {
        kind: 'text',
        slot: 'part',
        to: 'savour',
        skip: 'savour',
        risk: 'first',
        hint: { en: 'I kept asking; I showed up…', zh: '我一直在问；我去了……' }
      }
    },
    savour: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['part'],
          say: [
            { en: 'Yours in it: “{part}”', zh: '里面你的那份：“{part}”。' },
            {
              en: '“{part}” That stays true on a worse day.',
              zh: '“{part}”，换个不好的日子，这也还是真的。'
            },
            { en: 'So this much was you: “{part}”', zh: '这一份是你的：“{part}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Half a minute now, back inside that moment. Nothing to write.',
              zh: '现在花半分钟，回到那一刻里去，不用写。'
            },
            {
              en: 'Go back in once, slowly, before it gets filed away.',
              zh: '在它被收起来之前，慢慢再进去一回。'
            },
            {
              en: 'Look at it again from the inside, for as long as three lines take.',
              zh: '从里面再看它一遍，三行字的工夫。'
            }
          ]
        }
      ],
      pace: {
        visual: 'grounding',
        beats: [
          { id: 'see', cue: { en: 'What was there to see', zh: '那时候看得见什么' }, seconds: 10 },
          { id: 'hear', cue: { en: 'What was there to hear', zh: '听得见什么' }, seconds: 10 },
          { id: 'touch', cue: { en: 'Where the body has it', zh: '身上哪儿还留着' }, seconds: 10 }
        ],
        rounds: 1,
        to: 'detail',
        skip: 'detail'
      }
    },
    detail: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'One detail to keep, in a few words. The smaller, the longer it lasts.',
              zh: '留一个细处，几个字，小的好记。'
            },
            {
              en: 'Write the bit that would be lost first: a look, a smell, where the light was.',
              zh: '写最容易忘的那一点：一个眼神，一种味道，光从哪儿来。'
            },
            { en: 'Pick a corner of it, and put it down here.', zh: '挑它的一个角，写在这里。' }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'detail',
        to: 'who',
        skip: 'who',
        risk: 'first',
        hint: { en: 'Her laugh on the phone…', zh: '电话那头她笑了……' }
      }
    },
    who: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['detail'],
          say: [
            { en: '“{detail}” Small enough to carry.', zh: '“{detail}”，揣得进口袋。' },
            { en: 'The corner worth keeping: “{detail}”', zh: '留下的一角：“{detail}”。' },
            { en: '“{detail}” It can be found again by that.', zh: '“{detail}”，凭这个就找得回来。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Good news told to someone tends to grow a little. Write who would be pleased to hear it.',
              zh: '好消息说给人听，往往会大一点。写一个听了会高兴的人。'
            },
            {
              en: 'Choose one person for it. Not the one who says “but”.',
              zh: '给它找一个听的人，别找爱说“但是”的那个。'
            },
            {
              en: 'Who gets to know: write a name. If it is for nobody just now, leave it empty.',
              zh: '想让谁知道，写个名字。暂时谁都不告诉，就空着。'
            }
          ]
        }
      ],
      ask: {
        kind: 'person',
        slot: 'who',
        to: 'when',
        skip: 'mark',
        risk: 'first',
        hint: { en: 'My mother, Lee from work…', zh: '我妈、同事小李……' },
        step: { part: 'who' }
      }
    },
    when: {
      say: [
        { by: 'guide', act: 'narration', moment: 'step' },
        {
          by: 'coach',
          act: 'reflection',
          given: ['who'],
          say: [
            { en: 'To {who}, then, in one sentence or ten.', zh: '那就告诉{who}，一句也行，十句也行。' },
            { en: 'So it travels to {who}.', zh: '它要去{who}那儿了。' },
            { en: '{who} gets the news.', zh: '消息给{who}。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write when, and how: a call, a line, over the washing-up.',
              zh: '写下什么时候、怎么说：打个电话，发一句，或者洗碗的时候。'
            },
            { en: 'Give the telling a time and a place.', zh: '给这句话定个时间，定个地方。' },
            { en: 'Put down the moment for it. Soon is good; no rush.', zh: '写一个时候，早点好，也不赶。' }
          ]
        }
      ],
      ask: {
        kind: 'time',
        slot: 'when',
        to: 'rate',
        skip: 'rate',
        risk: 'first',
        hint: { en: 'At dinner, in the kitchen…', zh: '吃晚饭的时候，厨房里……' },
        step: { part: 'when', what: { en: 'Tell the good news', zh: '把好消息说出去' } }
      }
    },
    mark: {
      say: [
        { by: 'guide', act: 'narration', moment: 'step' },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'It can be marked without telling. Write how, when or where: the good cup, the long way home.',
              zh: '不说也能给它记一笔。写写怎么记、什么时候、在哪儿：用那只好杯子，绕远路回家。'
            },
            {
              en: 'A small something for the day, then: what, and where.',
              zh: '那就给这一天添一点小的：做什么，在哪儿。'
            },
            {
              en: 'Write one little thing that sets this day apart, with its hour or its place.',
              zh: '写一件让这天跟别的天不一样的小事，带上钟点或者地方。'
            }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'mark',
        to: 'rate',
        skip: 'rate',
        risk: 'first',
        hint: { en: 'Fresh bread from the corner…', zh: '去街口买个刚出炉的面包……' },
        step: { part: 'what' }
      }
    },
    rate: { say: [], rate: { to: 'close' } },
    close: {
      say: [
        {
          by: 'coach',
          act: 'summary',
          given: ['what', 'part'],
          say: [
            {
              en: 'It was this: “{what}” And yours in it was “{part}”',
              zh: '事情是“{what}”，里面你的那份是“{part}”。'
            },
            {
              en: '“{what}” happened, and “{part}” belongs to it.',
              zh: '“{what}”，这里头有你的一份：“{part}”。'
            },
            {
              en: 'Two things are written down: “{what}”, and your share, “{part}”',
              zh: '写下了两样：“{what}”，还有你的那份，“{part}”。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['what'],
          without: ['part'],
          say: [
            { en: 'The good thing is on the page: “{what}”', zh: '那件好事写在这儿了：“{what}”。' },
            { en: 'You stopped for “{what}”, and gave it a few minutes.', zh: '你为“{what}”停了几分钟。' },
            { en: '“{what}” It has been looked at properly.', zh: '“{what}”，好好看过它了。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['detail'],
          say: [
            { en: 'The corner you kept: “{detail}”', zh: '你留下的那一角：“{detail}”。' },
            { en: 'From inside it: “{detail}”', zh: '从里面带出来的：“{detail}”。' },
            { en: 'To find it again by: “{detail}”', zh: '凭这个找得回来：“{detail}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['who', 'when'],
          say: [
            { en: 'It goes to {who}, {when}.', zh: '它要去{who}那儿，{when}。' },
            { en: 'Next to hear of it: {who}, {when}.', zh: '下一个听到的是{who}，{when}。' },
            { en: '{when}, {who} gets to know.', zh: '{when}，说给{who}听。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['who'],
          without: ['when'],
          say: [
            { en: 'And {who} could hear of it.', zh: '也可以让{who}听听。' },
            { en: 'Someone to tell: {who}, whenever it fits.', zh: '可以说给{who}，什么时候方便都行。' },
            { en: 'It has a listener in mind: {who}.', zh: '听的人想好了：{who}。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['mark'],
          say: [
            { en: 'The day gets its mark: “{mark}”', zh: '给这一天记一笔：“{mark}”。' },
            { en: 'And something to go with it: “{mark}”', zh: '再配上一样：“{mark}”。' },
            { en: 'For the day itself there is “{mark}”', zh: '留给这一天的是“{mark}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          without: ['what', 'detail', 'who', 'mark'],
          say: [
            {
              en: 'Nothing was written, and the good thing is yours all the same.',
              zh: '什么都没写，好事照样是你的。'
            },
            { en: 'It stayed unwritten. It happened anyway.', zh: '没写下来，它也还是有过。' },
            { en: 'A few minutes near something good, without words.', zh: '在好事旁边待了几分钟，没说话。' }
          ]
        }
      ],
      end: 'done'
    }
  }
};
