import type { Flow } from '$lib/domain/dialogue/flow';

/** Something that matters is made small enough for the strength there is, and hung on a moment that comes anyway. */
export const flow: Flow = {
  id: 'behav_activation',
  version: 1,
  name: { en: 'One thing, cut in half', zh: '一件事，先砍掉一半' },
  minutes: 5,
  family: 'action',
  fits: [
    {
      when: { valence: [-1, 0.2], themes: ['withdrawal'] },
      reason: { en: 'For when starting anything is the hard part', zh: '适合什么都懒得起头的时候' }
    },
    {
      when: { valence: [-1, 0.2], themes: ['flat'] },
      reason: { en: 'For days when nothing pulls', zh: '适合什么都提不起来的时候' }
    },
    {
      when: { valence: [-1, 0], arousal: [-1, 0] },
      reason: { en: 'Made to fit the energy there is', zh: '有多少力气，就做多大的事' }
    }
  ],
  avoid: [
    { when: { themes: ['racing'] }, why: 'With signs of mania, more activity is the wrong direction.' }
  ],
  evidence: [
    {
      claim:
        'Doing before feeling like it: g = .83 against no help, .15 (not significant) against other help',
      source: 'Stein et al. 2021',
      checked: 'read'
    },
    { claim: 'SMD = −.74 on low mood against controls', source: 'Ekers et al. 2014', checked: 'read' }
  ],
  prior: 0.14,
  start: 'energy',
  nodes: {
    energy: {
      say: [
        { by: 'guide', act: 'narration', moment: 'practising' },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Choose how much energy there is. It sets the size of everything after.',
              zh: '先选有多少力气，后面的大小都照它来。'
            },
            { en: 'Measure first: what is in the tank just now.', zh: '先量一量，这会儿还剩多少力气。' },
            { en: 'Start with what there is. No amount is too little.', zh: '有多少算多少，不嫌少。' },
            {
              en: 'Tap the size of your energy. Honest is better than brave.',
              zh: '点一下力气的大小，照实的就好，不用逞强。'
            }
          ]
        }
      ],
      choose: [
        {
          id: 'thimble',
          label: { en: 'A thimble', zh: '一小口' },
          to: 'things',
          fill: { slot: 'energy', value: { en: 'a thimble', zh: '一小口' } }
        },
        {
          id: 'cup',
          label: { en: 'A cup', zh: '一杯' },
          to: 'things',
          fill: { slot: 'energy', value: { en: 'a cup', zh: '一杯' } }
        },
        {
          id: 'bucket',
          label: { en: 'A bucket', zh: '一桶' },
          to: 'things',
          fill: { slot: 'energy', value: { en: 'a bucket', zh: '一桶' } }
        },
        { id: 'none', label: { en: 'Next to nothing', zh: '几乎没有' }, to: 'ready' }
      ]
    },
    things: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          say: [
            { en: '{energy}, then. That is the measure.', zh: '{energy}，就按这个量来。' },
            { en: '{energy}. Things can be made to fit.', zh: '{energy}。事情改小一点，就装得下。' },
            { en: '{energy} is what there is.', zh: '现有{energy}。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write two or three things that matter to you, big or small: a person, the body, the room. One a line.',
              zh: '写两三件对你要紧的事，大小都行：某个人、身体、屋子。一行一件。'
            },
            {
              en: 'List a few things you would rather have done than not, and that are yours. One a line.',
              zh: '列几件做了会踏实一点、又是你自己在意的事，一行一件。'
            },
            {
              en: 'What has been left lying that you care about: two or three, one a line. “Should” does not count.',
              zh: '搁下的事里，你真在意的写两三件，一行一件。光是“应该”的不算。'
            },
            {
              en: 'Two or three lines: something for someone, something for the body, something for the place you live.',
              zh: '写两三行：给别人的，给身体的，给住的地方的。'
            }
          ]
        }
      ],
      ask: {
        kind: 'list',
        slot: 'things',
        to: 'choose',
        skip: 'ready',
        risk: 'first',
        hint: { en: 'Call Mum; wash my hair; the desk…', zh: '给妈打电话；洗头；收桌子……' }
      }
    },
    // Before the choice of the thing: of two deeds the first one written down here is the step.
    half: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          say: [
            { en: '“{thing}”, then. Only the front edge of it.', zh: '那就“{thing}”，只做它最前面那一点。' },
            { en: 'Out of the list: “{thing}”', zh: '从单子里拿出来的是：“{thing}”' },
            { en: '“{thing}” It is still too big; things are.', zh: '“{thing}”，多半还是太大，事情都这样。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Cut it in half. Then cut that in half. Write what is left.',
              zh: '砍掉一半，再砍掉一半。写下剩的那点。'
            },
            {
              en: 'Make it smaller. Smaller than that. Write the piece.',
              zh: '改小。再小一点。写下那一小块。'
            },
            {
              en: 'Write the version of it that would be almost silly not to do.',
              zh: '写一个小到不做都不好意思的版本。'
            },
            {
              en: 'Write its first two minutes, as something the hands do.',
              zh: '写它的头两分钟：手在做什么。'
            }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'half',
        to: 'cue',
        skip: 'cue',
        risk: 'first',
        hint: { en: 'Only look up the number…', zh: '只把号码翻出来……' },
        step: { part: 'what', refines: 'thing' }
      }
    },
    choose: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          say: [
            { en: 'On the list: “{things}”', zh: '单子上有：“{things}”' },
            { en: '“{things}” None of it has to happen whole.', zh: '“{things}”，哪一件都不用做完整。' },
            { en: '“{things}” One will do.', zh: '“{things}”，一件就够。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            { en: 'Tap the one that costs least, or gives back most.', zh: '点一件最不费劲的，或者最值的。' },
            { en: 'Choose the nearest one, not the most important.', zh: '挑最近手的，不挑最重要的。' },
            { en: 'Pick one. The rest may stay on the list.', zh: '挑一件，剩下的留在单子上。' }
          ]
        }
      ],
      each: { slot: 'things', fill: 'thing', to: 'half', skip: 'ready', step: { part: 'what' } }
    },
    ready: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'No need to think of anything. Here are three that hardly cost a thing.',
              zh: '不用费脑子想。这里有三件，几乎不花力气。'
            },
            {
              en: 'Then take one from the shelf. They are small on purpose.',
              zh: '那就从架子上拿一件，都是故意挑小的。'
            },
            { en: 'Something ready-made, for when there is little left.', zh: '剩得不多的时候，用现成的。' }
          ]
        }
      ],
      choose: [
        {
          id: 'water',
          label: { en: 'Drink half a glass of water', zh: '喝半杯水' },
          to: 'cue',
          fill: { slot: 'half', value: { en: 'Drink half a glass of water', zh: '喝半杯水' } },
          step: { part: 'what' }
        },
        {
          id: 'window',
          label: { en: 'Open a window for a minute', zh: '开一分钟窗' },
          to: 'cue',
          fill: { slot: 'half', value: { en: 'Open a window for a minute', zh: '开一分钟窗' } },
          step: { part: 'what' }
        },
        {
          id: 'face',
          label: { en: 'Warm water on the face', zh: '用热水擦把脸' },
          to: 'cue',
          fill: { slot: 'half', value: { en: 'Warm water on the face', zh: '用热水擦把脸' } },
          step: { part: 'what' }
        },
        { id: 'other', label: { en: 'None of these', zh: '都不要' }, to: 'other' }
      ]
    },
    other: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            {
              en: 'Then it is not a time for doing. There are ways without it.',
              zh: '那这会儿不适合做事，也有不用动的法子。'
            },
            {
              en: 'Nothing from the shelf. Fine; there is more than this.',
              zh: '一件都不拿，也行，还有别的。'
            },
            { en: 'Not now. Staying put is allowed.', zh: '现在不做，待着也可以。' }
          ]
        }
      ],
      end: 'other'
    },
    cue: {
      say: [
        { by: 'guide', act: 'narration', moment: 'step' },
        {
          by: 'coach',
          act: 'reflection',
          given: ['half'],
          say: [
            { en: '“{half}” That counts as the whole of it.', zh: '“{half}”，做到这儿就算全做了。' },
            { en: 'Small now: “{half}”', zh: '小下来了：“{half}”' },
            { en: '“{half}” The rest is not on the list any more.', zh: '“{half}”，别的都不在单子上了。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Hang it on something that happens anyway. Write after what, and where.',
              zh: '把它挂在本来就会发生的事后面。写下在什么之后，在哪儿。'
            },
            {
              en: 'Write its hook: after the kettle, when the shoes come off, at the sink.',
              zh: '给它找个钩子：水烧开以后、脱了鞋、站到水池边。写下来。'
            },
            {
              en: 'Moods do not keep appointments, kettles do. Write after what, and in which room.',
              zh: '心情不准时，烧水准时。写下在什么之后，在哪间屋。'
            },
            {
              en: 'After ___, at ___. Write both ends.',
              zh: '“___之后，在___。”把两头填上。'
            }
          ]
        }
      ],
      ask: {
        kind: 'time',
        slot: 'cue',
        to: 'plan',
        skip: 'plan',
        risk: 'first',
        hint: { en: 'After brushing my teeth, in the hall…', zh: '刷完牙，在门口……' },
        step: { part: 'when' }
      }
    },
    plan: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['cue'],
          say: [
            { en: '{cue}. It has a hook.', zh: '{cue}，挂好了。' },
            { en: '{cue}, and no sooner.', zh: '{cue}，不用更早。' },
            { en: 'Then: {cue}.', zh: '那就{cue}。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Something will get in the way; it usually does. Write it as: if that, then this.',
              zh: '总有点什么来挡路。写成一句：要是怎样，就怎样。'
            },
            {
              en: 'Finish one sentence: “If … comes up, then I …”',
              zh: '把这句补完：“要是……，我就……”'
            },
            {
              en: 'Write the likeliest obstacle, and the even smaller thing to do when it turns up.',
              zh: '写最可能挡着的那样，再写它来了以后做的更小一步。'
            }
          ]
        }
      ],
      ask: {
        kind: 'text',
        slot: 'plan',
        to: 'now',
        skip: 'now',
        risk: 'first',
        hint: { en: 'If I sit down first, I do it sitting…', zh: '要是先坐下了，我就坐着做……' }
      }
    },
    now: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['plan'],
          say: [
            { en: '“{plan}” The way round is drawn.', zh: '“{plan}”，真卡住了，也有路走。' },
            { en: 'And if it sticks: “{plan}”', zh: '卡住的话：“{plan}”' },
            { en: '“{plan}” That settles that.', zh: '“{plan}”，这样就有数了。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'If it takes under two minutes, it can be done right now. The page waits.',
              zh: '要是两分钟以内做得完，现在就可以去做，这一页等着。'
            },
            {
              en: 'Two minutes or less can happen before the next tap. Longer has its hook.',
              zh: '两分钟的事，可以先做完再点。长一点的，就等它的时候。'
            },
            {
              en: 'Put this down and do it, if it is that small. Or leave it where it hangs.',
              zh: '够小的话，放下手机去做。不然就让它挂在那儿。'
            }
          ]
        }
      ],
      choose: [
        {
          id: 'done',
          label: { en: 'Done', zh: '做了' },
          to: 'done',
          fill: { slot: 'done', value: { en: 'done', zh: '做了' } }
        },
        { id: 'later', label: { en: 'It has its time', zh: '到时候再做' }, to: 'rate' }
      ]
    },
    done: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            { en: 'Done, before the mood was asked.', zh: '做了，没先问心情。' },
            { en: 'That happened in the real world.', zh: '这是真的发生了。' },
            { en: 'It is behind you now. The mood may follow or not.', zh: '做过去了。心情跟不跟来都行。' }
          ]
        }
      ],
      go: 'rate'
    },
    rate: { say: [], rate: { to: 'close' } },
    close: {
      say: [
        {
          by: 'coach',
          act: 'summary',
          given: ['half', 'done'],
          say: [
            {
              en: 'You found something small enough, “{half}”, and did it.',
              zh: '你找到一件够小的，“{half}”，做了。'
            },
            { en: '“{half}” is done. The rest of the list can be.', zh: '“{half}”做完了。别的先放着。' },
            { en: 'One thing moved here: “{half}”', zh: '有一件事动了：“{half}”' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['thing', 'done'],
          without: ['half'],
          say: [
            {
              en: '“{thing}” was on the list. You did some of it just now.',
              zh: '单子上的“{thing}”，刚才动手了。'
            },
            { en: 'You took “{thing}” and began.', zh: '你拿起“{thing}”，开了头。' },
            { en: 'It began just now: “{thing}”', zh: '刚才开始了：“{thing}”' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['thing', 'half', 'cue'],
          without: ['done'],
          say: [
            {
              en: '“{thing}” came down to “{half}” Its hook: {cue}.',
              zh: '“{thing}”缩成了“{half}”，时候是：{cue}。'
            },
            {
              en: 'Out of “{thing}” you cut one piece, “{half}”, and gave it a time: {cue}.',
              zh: '你从“{thing}”里切下一小块，“{half}”，给它留了时候：{cue}。'
            },
            {
              en: 'Not “{thing}” whole; only “{half}” And then: {cue}.',
              zh: '不做整件“{thing}”，{cue}，只做“{half}”。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['half', 'cue'],
          without: ['done', 'thing'],
          say: [
            {
              en: 'One small thing, “{half}”, and its hook: {cue}.',
              zh: '一件小事，“{half}”，钩子在这儿：{cue}。'
            },
            { en: '“{half}”, {cue}. No more than that.', zh: '{cue}，“{half}”。再没别的了。' },
            { en: 'With the strength there was: “{half}”, {cue}.', zh: '就着这点力气：{cue}，“{half}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['half'],
          without: ['done', 'cue'],
          say: [
            { en: 'It came down to one small thing: “{half}”', zh: '最后剩一件小事：“{half}”' },
            { en: '“{half}” It has no hour yet, and it is small.', zh: '“{half}”，还没定时候，也够小。' },
            { en: 'What is left to do: “{half}”', zh: '剩下要做的：“{half}”' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['thing', 'cue'],
          without: ['done', 'half'],
          say: [
            { en: '“{thing}”, with a hook: {cue}.', zh: '“{thing}”，钩子在这儿：{cue}。' },
            {
              en: 'You chose “{thing}” and gave it a place in the day: {cue}.',
              zh: '你挑了“{thing}”，给它在一天里找了个位置：{cue}。'
            },
            { en: 'One thing off the list, {cue}: “{thing}”', zh: '单子上的一件，{cue}：“{thing}”' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['thing'],
          without: ['done', 'half', 'cue'],
          say: [
            { en: 'You chose one thing to care about: “{thing}”', zh: '你挑出了一件在意的：“{thing}”' },
            { en: '“{thing}” is the one you picked. It may wait.', zh: '你挑的是“{thing}”，可以等等。' },
            { en: 'From the list, this: “{thing}”', zh: '从单子里挑出来的：“{thing}”' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          without: ['thing', 'half'],
          say: [
            { en: 'Nothing is written here, and nothing is owed.', zh: '这里没写什么，也不欠什么。' },
            {
              en: 'A few minutes spent looking at what could be done. That is all.',
              zh: '花几分钟看了看能做什么，就这些。'
            },
            { en: 'The list can stay unwritten.', zh: '单子空着也行。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['plan'],
          without: ['done'],
          say: [
            { en: 'And if something is in the way: “{plan}”', zh: '要是有什么挡着：“{plan}”' },
            { en: 'For when it sticks, you wrote: “{plan}”', zh: '卡住的时候，你写了：“{plan}”' },
            { en: 'The way round is yours: “{plan}”', zh: '绕过去的法子：“{plan}”' }
          ]
        }
      ],
      end: 'done'
    }
  }
};
