import type { GuideFileFault } from '$lib/data/guides/guide-file';
import {
  bytesOf,
  card,
  chunk,
  end,
  header,
  joined,
  packed,
  picture,
  pixel,
  signature,
  textChunk
} from './card-maker';

/** A file that must be refused, and the one thing said about it. */
export interface Hostile {
  what: string;
  bytes: () => Uint8Array;
  fault: GuideFileFault;
}

const whole = () => picture(textChunk('chara', packed(card())));
const inPicture = (value: unknown) => () => picture(textChunk('chara', packed(value)));
const raw = (base64: string) => () => picture(textChunk('chara', base64));
const text = (content: string) => () => bytesOf(content);
const json = (value: unknown) => text(JSON.stringify(value));
const base64 = (content: string) => Buffer.from(content, 'utf8').toString('base64');
const changed = (at: number, to: number) => () => {
  const bytes = whole();
  bytes[at] = to;
  return bytes;
};
const withLength = (length: number) => () => {
  const hurt = textChunk('chara', packed(card()));
  new DataView(hurt.buffer).setUint32(0, length);
  return joined(signature, header, pixel, hurt, end);
};
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const row =
  (fault: GuideFileFault) =>
  (what: string, bytes: () => Uint8Array): Hostile => ({ what, bytes, fault });

const broken = row('broken');
const unsafe = row('unsafe');
const wrongKind = row('wrong-kind');
const unreadable = row('unreadable');
const tooLong = row('too-long');
const tooBig = row('too-big');
const noCard = row('no-card');
const empty = row('empty');

/** Files as someone would build them who wants to see the parser fall. */
export const hostile: Hostile[] = [
  broken('a picture that ends after its signature', () => signature),
  broken('a picture cut in the middle of its card', () => whole().slice(0, 120)),
  broken('a picture without its end', () => joined(signature, header, textChunk('chara', packed(card())))),
  broken('a chunk of four gigabytes', withLength(0xffffffff)),
  broken('a chunk a little longer than the file', withLength(5_000)),
  broken('a chunk of two gigabytes, negative to the careless', withLength(0x80000000)),
  broken('a chunk one byte shorter than it is', withLength(packed(card()).length + 5)),
  broken('a changed letter in the card', changed(200, 0x21)),
  broken('a changed size in the head', changed(17, 9)),
  broken('a chunk with a number for a name', () => picture(chunk('12 4', bytesOf('x')))),
  broken('a chunk before the head', () => joined(signature, textChunk('chara', packed(card())), header, end)),
  broken('two heads', () => joined(signature, header, header, textChunk('chara', packed(card())), end)),
  broken('a head of the wrong size', () => joined(signature, chunk('IHDR', new Uint8Array(4)), end)),
  broken('a head of no size', () => joined(signature, chunk('IHDR', new Uint8Array()), end)),
  broken('base64 with a hole', raw('eyJzcGVj*jp7fQ==')),
  broken('base64 of the wrong length', raw('abcde')),
  broken('base64 of bytes that are no text', raw(Buffer.from([0xff, 0xfe, 0xc3, 0x28]).toString('base64'))),
  broken('base64 with letters from elsewhere', raw('ｅｙＪ９')),
  unsafe('ten thousand small chunks', () =>
    picture(...Array.from({ length: 10_000 }, () => chunk('tEXt', new Uint8Array())))
  ),
  unsafe('two cards in one picture', () =>
    picture(textChunk('chara', packed(card())), textChunk('chara', packed(card({ name: 'Other' }))))
  ),
  unsafe('a card that reaches for the prototype', raw(base64(`{"__proto__":{"polluted":true},"spec":"x"}`))),
  unsafe(
    'the same, deep inside',
    text('{"spec":"chara_card_v2","data":{"extensions":{"__proto__":{"a":1}}}}')
  ),
  unsafe('lists inside lists a thousand times', text(nested(1_000))),
  unsafe('the same in a picture', raw(base64(nested(1_000)))),
  noCard('a picture without a card', () => picture()),
  noCard('a card behind the end of the picture', () => joined(picture(), textChunk('chara', packed(card())))),
  noCard('a card under another keyword', () => picture(textChunk('Chara', packed(card())))),
  noCard('a card under a newer keyword only', () => picture(textChunk('ccv3', packed(card())))),
  noCard('a keyword without its null', () => picture(chunk('tEXt', bytesOf('chara' + packed(card()))))),
  noCard('a packed text that would swell when opened', () =>
    picture(chunk('zTXt', joined(bytesOf('chara'), Uint8Array.of(0, 0), new Uint8Array(500))))
  ),
  noCard('an international text', () => picture(chunk('iTXt', bytesOf('chara\0\0\0\0\0' + packed(card()))))),
  noCard('a keyword of a hundred letters', () => picture(textChunk('chara'.repeat(20), packed(card())))),
  tooLong('a card of two million letters in a picture', raw('A'.repeat(2_000_000))),
  tooLong('a name of a hundred thousand letters', inPicture(card({ name: 'a'.repeat(100_001) }))),
  tooLong('a description without end', json(card({ description: 'so '.repeat(60_000) }))),
  tooLong('five hundred greetings', json(card({ alternate_greetings: Array(500).fill('Hello there.') }))),
  tooLong('five hundred tags', json(card({ tags: Array(500).fill('deer') }))),
  tooBig('a picture of nine megabytes', () => picture(chunk('IDAT', new Uint8Array(9 * 2 ** 20)))),
  tooBig('a text of two megabytes', text(`"${'a'.repeat(2 * 2 ** 20)}"`)),
  unreadable('nothing at all', () => new Uint8Array()),
  unreadable('bytes without sense', () => Uint8Array.from({ length: 4_000 }, (_, i) => (i * 197 + 13) % 256)),
  unreadable('a picture of another kind', () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46)),
  unreadable('a page with a script', text('<script>alert(1)</script>')),
  unreadable('half a card', text(JSON.stringify(card()).slice(0, 90))),
  unreadable('a signature with its line end mended away', () =>
    joined(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0a), whole().slice(6))
  ),
  unreadable('text in a picture that is no JSON', raw(base64('name: Hollow'))),
  wrongKind('a number', text('42')),
  wrongKind('null', text('null')),
  wrongKind('an empty list', text('[]')),
  wrongKind(
    'a card of the first version',
    json({ name: 'Hollow', description: '', personality: '', first_mes: 'Hi.' })
  ),
  wrongKind('a card of the third version', json({ ...card(), spec: 'chara_card_v3', spec_version: '3.0' })),
  wrongKind('a name that is a list', json(card({ name: ['Hollow'] }))),
  wrongKind('a greeting that is an object', json(card({ first_mes: { toString: 'boo' } }))),
  wrongKind('greetings that are not texts', json(card({ alternate_greetings: [1, null] }))),
  wrongKind('no data', json({ spec: 'chara_card_v2', spec_version: '2.0' })),
  wrongKind('a backup in place of a guide', json({ format: 'understory-backup', version: 1, tables: {} })),
  wrongKind(
    'a guide of an animal there is not',
    json({
      format: 'understory-guide',
      version: 1,
      guide: { animal: 'constructor', coat: null, name: 'A', temperament: '', greetings: [] }
    })
  ),
  wrongKind('a guide from a version to come', json({ format: 'understory-guide', version: 9, guide: {} })),
  wrongKind(
    'a guide with a coat that is a path',
    json({
      format: 'understory-guide',
      version: 1,
      guide: { animal: 'owl', coat: '../../x', name: 'A', temperament: '', greetings: [] }
    })
  ),
  wrongKind(
    'a guide with ten thousand lines',
    json({
      format: 'understory-guide',
      version: 1,
      guide: { animal: 'owl', coat: null, name: 'A', temperament: '', greetings: Array(10_000).fill('x') }
    })
  ),
  empty('a name of unseen letters', json(card({ name: '\u200b\u202e\u0000' }))),
  empty(
    'a card with a name and nothing else',
    json(card({ description: '', personality: '', first_mes: '***', alternate_greetings: [] }))
  )
];
