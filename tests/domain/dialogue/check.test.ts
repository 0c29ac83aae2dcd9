import { flow as listen } from '$lib/content/flows/just-listen';
import { flow as worry } from '$lib/content/flows/worry-containment';
import { check, type FaultCode } from '$lib/domain/dialogue/check';
import type { Ask, Flow, FlowNode, Line, Twin } from '$lib/domain/dialogue/flow';
import { narrationFindings } from '$lib/domain/dialogue/wording';
import { describe, expect, it } from 'vitest';

const codes = (flow: Flow): FaultCode[] => [...new Set(check(flow).map(({ code }) => code))];
const node = (flow: Flow, id: string): FlowNode => {
  const found = flow.nodes[id];
  if (!found) throw new Error(`no node ${id}`);
  return found;
};
const says = (line: Line | undefined): Twin[] => (line && 'say' in line ? line.say : []);
const ask = (flow: Flow, id: string): Ask => {
  const found = node(flow, id);
  if (!('ask' in found)) throw new Error(`${id} asks nothing`);
  return found.ask;
};
const put = (twin: Twin | undefined, words: Partial<Twin>) => Object.assign(twin ?? {}, words);

/** One fault put into a sound flow, and what the checker must call it. */
const faults: [string, FaultCode, (flow: Flow) => void][] = [
  ['a place nobody can get to', 'unreachable', (f) => (f.nodes.attic = { say: [], end: 'done' })],
  ['an answer that leads nowhere', 'bad-target', (f) => (ask(f, 'line').to = 'nowhere')],
  ['a start that is not there', 'bad-target', (f) => (f.start = 'nowhere')],
  ['a choice with nothing to choose', 'dead-end', (f) => Object.assign(node(f, 'sort'), { choose: [] })],
  ['a round without an end', 'endless-loop', (f) => Object.assign(node(f, 'rate'), { rate: { to: 'line' } })],
  [
    'a way back that may be taken for ever',
    'endless-loop',
    (f) => {
      const rest = node(f, 'rest');
      if ('choose' in rest)
        rest.choose.push({ id: 'again', label: { en: 'Again', zh: '再来' }, to: 'piece' });
    }
  ],
  ['a line without its Chinese', 'missing-twin', (f) => put(says(node(f, 'piece').say[0])[1], { zh: '' })],
  [
    'English left in the Chinese',
    'untranslated',
    (f) => put(says(node(f, 'piece').say[0])[1], { zh: 'Name it.' })
  ],
  [
    'Chinese in the English',
    'untranslated',
    (f) => put(says(node(f, 'piece').say[0])[1], { en: '写下来。' })
  ],
  [
    'a slot lost in one language',
    'slots-differ',
    (f) => put(says(node(f, 'sort').say[0])[1], { zh: '写下来了。' })
  ],
  [
    'a slot nothing fills',
    'unknown-slot',
    (f) => put(says(node(f, 'sort').say[0])[1], { en: '“{wish}”', zh: '“{wish}”' })
  ],
  [
    'words that were never written on one of the ways',
    'unfilled-slot',
    (f) => put(says(node(f, 'park').say[0])[0], { en: '“{worry}” can wait.', zh: '“{worry}”可以等。' })
  ],
  ['a guard taken off', 'unfilled-slot', (f) => delete node(f, 'close').say[0]!.given],
  [
    'an animal that claims a feeling',
    'animal-feels',
    (f) =>
      (node(f, 'line').say[0] = {
        by: 'guide',
        act: 'narration',
        say: [
          { en: 'The animal missed you.', zh: '它想念你。' },
          { en: 'It stays.', zh: '它没走。' },
          { en: 'It sits down.', zh: '它坐下了。' }
        ]
      })
  ],
  [
    '“I understand you”',
    'claims-understanding',
    (f) => put(says(node(f, 'piece').say[0])[0], { en: 'I understand you.' })
  ],
  ['我理解你', 'claims-understanding', (f) => put(says(node(f, 'piece').say[0])[0], { zh: '我理解你。' })],
  ['我懂你', 'claims-understanding', (f) => put(says(node(f, 'piece').say[0])[0], { zh: '我懂你。' })],
  [
    'a coach that says “I”',
    'speaks-as-i',
    (f) => put(says(node(f, 'piece').say[0])[0], { en: 'I will wait here.' })
  ],
  [
    'more questions than reflections on a way',
    'ratio',
    (f) => {
      const line = node(f, 'piece').say[0];
      if (line?.by === 'coach' && 'say' in line) line.act = 'question';
      says(line).forEach((twin) =>
        put(twin, { en: twin.en.replace(/\.$/, '?'), zh: twin.zh.replace(/。$/, '？') })
      );
      node(f, 'when').say.splice(0, 1);
      node(f, 'rest').say.splice(0, 1);
      node(f, 'sort').say.splice(0, 1);
    }
  ],
  ['a way without the second mark', 'no-rerating', (f) => Object.assign(node(f, 'untimed'), { go: 'close' })],
  [
    'a way without a step into real life',
    'no-step',
    (f) => {
      delete ask(f, 'park').step;
    }
  ],
  [
    'a text that is not judged for risk',
    'no-way-out-at-risk',
    (f) => delete (ask(f, 'line') as Partial<Ask>).risk
  ],
  ['a question that cannot be skipped', 'no-way-out', (f) => (ask(f, 'line').skip = '')],
  ['too few wordings', 'few-wordings', (f) => says(node(f, 'piece').say[0]).splice(1)],
  [
    'the same wording twice',
    'same-wording',
    (f) => put(says(node(f, 'piece').say[0])[0], { ...says(node(f, 'piece').say[0])[1] })
  ],
  [
    'a word this product never uses',
    'forbidden-word',
    (f) => put(says(node(f, 'piece').say[0])[0], { en: 'This treats it.' })
  ],
  ['治疗', 'forbidden-word', (f) => put(says(node(f, 'piece').say[0])[0], { zh: '这是一种治疗。' })],
  [
    'narration nobody takes in at a glance',
    'long-narration',
    (f) =>
      (node(f, 'line').say[0] = {
        by: 'guide',
        act: 'narration',
        say: [
          {
            en: 'It turns its head very slowly to the left and then again to the right and stops.',
            zh: '它停住。'
          },
          { en: 'It stays.', zh: '它没走。' },
          { en: 'It sits down.', zh: '它坐下了。' }
        ]
      })
  ],
  [
    'a person’s sentence set bare into ours',
    'slot-unquoted',
    (f) => put(says(node(f, 'sort').say[0])[0], { en: 'So {worry} it is.', zh: '就是{worry}吧。' })
  ],
  [
    'a question without its mark',
    'act-and-mark',
    (f) => put(says(node(f, 'sort').say[1])[0], { en: 'Tell.' })
  ],
  [
    'a reflection without the person’s words',
    'reflects-nothing',
    (f) => put(says(node(f, 'sort').say[0])[0], { en: 'Noted.', zh: '记下了。' })
  ],
  [
    'half-width marks in Chinese',
    'punctuation',
    (f) => put(says(node(f, 'piece').say[0])[0], { zh: '写下来,好吗' })
  ],
  ['a question out of nowhere', 'silent', (f) => (node(f, 'line').say = [])],
  ['no version', 'head', (f) => (f.version = 0)]
];

describe('the checker', () => {
  it('finds nothing wrong with the two flows the others follow', () => {
    expect([...check(worry), ...check(listen)]).toEqual([]);
  });

  for (const [name, code, spoil] of faults)
    it(`catches ${name}`, () => {
      const flow = structuredClone(worry);
      spoil(flow);
      expect(codes(flow)).toContain(code);
    });

  it('catches a round that asks more than it says back, however often it is gone', () => {
    const flow = structuredClone(listen);
    const first = node(flow, 'under');
    if ('ask' in first) first.ask.to = 'first';
    expect(codes(flow)).toContain('endless-loop');
  });
});

it('an animal may feel the ground, and nothing else', () => {
  const say = (en: string): Twin[] => [
    { en, zh: '它停住。' },
    { en: 'It stays.', zh: '它没走。' },
    { en: 'It sits.', zh: '它坐下了。' }
  ];
  expect(narrationFindings(say('It feels the ground before the step.'))).toEqual([]);
  expect(narrationFindings(say('It feels sad tonight.')).map(({ fault }) => fault)).toContain('animal-feels');
});
