import * as v from 'valibot';
import { type OwnGuide, plainLine } from '$lib/domain/growth/own-guide';
import type { GuideId } from '$lib/domain/guide';
import { homeOf } from '$lib/domain/habitat';
import { fail, ok, type Result } from '$lib/domain/result';

/** Why a card was not taken. */
export type CardFault = 'wrong-kind' | 'too-long' | 'empty';

/** Characters a field may have. Generous cards stay under a tenth of it. */
const longestField = 100_000;
const mostGreetings = 100;

const field = v.optional(v.string(), '');

/**
 * Character Card V2, the fields we read. Everything else a card may hold (system prompts, lore books, extensions,
 * example talk) is left where it is.
 */
const cardV2 = v.object({
  spec: v.literal('chara_card_v2'),
  spec_version: v.pipe(v.string(), v.regex(/^2\.\d{1,3}$/)),
  data: v.object({
    name: v.string(),
    description: field,
    personality: field,
    first_mes: field,
    alternate_greetings: v.optional(v.array(v.string()), []),
    tags: v.optional(v.array(v.string()), [])
  })
});

/** A card's text as raw material for a guide: nothing is decided yet, every line is still to be looked at. */
export function guideFromCard(value: unknown, otherwise: GuideId): Result<OwnGuide, CardFault> {
  const parsed = v.safeParse(cardV2, value, { abortEarly: true });
  if (!parsed.success) return fail('wrong-kind');
  const { name, description, personality, first_mes, alternate_greetings, tags } = parsed.output.data;
  if (alternate_greetings.length > mostGreetings || tags.length > mostGreetings) return fail('too-long');
  const fields = [name, description, personality, first_mes, ...alternate_greetings, ...tags];
  if (fields.some((text) => text.length > longestField)) return fail('too-long');

  const shownName = plainLine(name);
  const fill = (text: string) => withoutMarks(text, shownName);
  const greetings = [first_mes, ...alternate_greetings].flatMap((text) => sentences(fill(text)));
  if (!shownName || (greetings.length === 0 && !plainLine(personality + description))) return fail('empty');
  const animal = animalIn([shownName, ...tags, personality, description].join(' ')) ?? otherwise;
  return ok({
    animal,
    coat: null,
    habitat: homeOf[animal],
    name: shownName,
    temperament: sentences(fill(personality))[0] ?? sentences(fill(description))[0] ?? '',
    greetings
  });
}

/** Cards stand `{{char}}` for the name and `{{user}}` for the reader; nobody is called by a name we do not know. */
const withoutMarks = (text: string, name: string): string =>
  text
    .replace(/\{\{char\}\}|<BOT>/gi, () => name)
    .replace(/[,，、]?\s*(?:\{\{user\}\}|<USER>)\s*(?=[,，.。!！?？~～]|$)/gim, '')
    .replace(/\{\{user\}\}|<USER>/gi, () => (/\p{Script=Han}/u.test(text) ? '你' : 'you'))
    .replace(/\{\{[^{}]{0,80}\}\}/g, '')
    .replace(/<[^<>]{0,200}>/g, '');

/** At most this many sentences of a card are looked at: a person reads them one by one. */
const mostSentences = 24;

/** A text as single sentences in plain lines. */
function sentences(text: string): string[] {
  return text
    .slice(0, 8_000)
    .split(/(?<=[.!?。！？…])["”’」』]?\s*|\n+/u)
    .map((line) => plainLine(line).replace(/^[,，、\s]+/, ''))
    .filter((line) => /\p{L}/u.test(line))
    .slice(0, mostSentences);
}

/** Words by which a card's creature is one of the eight, or near to one. */
const kin: readonly [GuideId, RegExp][] = [
  ['owl', /\bowls?\b|猫头鹰|鸮|\b(?:hawk|eagle|raven|crow|phoenix)s?\b|鹰|乌鸦|凤凰/i],
  ['crane', /\b(?:crane|heron|stork|swan|bird)s?\b|鹤|鹭|天鹅|鸟/i],
  ['deer', /\b(?:deer|stag|doe|fawn|elk|horse|unicorn)s?\b|鹿|马儿|独角兽/i],
  ['fox', /\b(?:fox|foxes|kitsune|vixen|wolf|wolves|dogs?|pupp(?:y|ies))\b|狐|狼|狗|犬/i],
  ['whale', /\b(?:whale|dolphin|orca|mermaid|shark)s?\b|鲸|海豚|人鱼/i],
  ['tortoise', /\b(?:tortoise|turtle|dragon|snail)s?\b|龟|龙|蜗牛/i],
  ['otter', /\b(?:otter|beaver|seal|mink|rabbit|bunny)s?\b|水獭|海獭|海豹|兔/i],
  ['cat', /\b(?:cat|kitten|neko|tiger|lion|leopard|feline)s?\b|猫|虎|狮|豹/i]
];

const animalIn = (text: string): GuideId | null => {
  const near = text.slice(0, 4_000);
  return kin.find(([, words]) => words.test(near))?.[0] ?? null;
};
