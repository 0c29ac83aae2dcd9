import { affect } from '$lib/domain/affect';
import { type ContextId, contextIds } from '$lib/domain/context';
import { type Label, type LabelId, labelIds } from '$lib/domain/feeling';
import { instant, type Instant, type LocalDay, wallClock } from '$lib/domain/stamp';
import { dayFrom } from './dates';
import { Gathering, ownLabel } from './gather';
import type { Parsed } from './row';
import { attributesOf, endOf, longestTag } from './xml-tag';
import { isZone, zoneOfOffset } from './zones';

const open = '<StateOfMind';
const outerNames = [open, '<!--'];
/** What matters inside of a state of mind as well. */
const names = [...outerNames, '<MetadataEntry', '</StateOfMind'];

/** A name as it is compared; also one written out whole, as in `HKStateOfMindLabelSad`. */
const idKey = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^hkstateofmind(?:label|association)/, '');
const labelsByKey = new Map<string, LabelId>(labelIds.map((id) => [idKey(id), id]));
const contextsByKey = new Map<string, ContextId>(contextIds.map((id) => [idKey(id), id]));

/** `2026-05-17 15:39:00 +0800` as an instant, its wall clock there and the offset in minutes. */
function momentOf(text: string): { at: Instant; day: LocalDay; minute: number; offset: number } | null {
  const part = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)? ?(Z|[+-]\d\d:?\d\d)?$/.exec(
    text.trim()
  );
  const day = part && dayFrom(+part[1]!, +part[2]!, +part[3]!);
  if (!part || !day) return null;
  const [hour, minute] = [+part[4]!, +part[5]!];
  if (hour > 23 || minute > 59) return null;
  const zone = part[7] && part[7] !== 'Z' ? part[7].replace(':', '') : '+0000';
  const offset = (zone[0] === '-' ? -1 : 1) * (+zone.slice(1, 3) * 60 + +zone.slice(3, 5));
  const utc = Date.UTC(+part[1]!, +part[2]! - 1, +part[3]!, hour, minute, +(part[6] ?? 0));
  return { at: instant(utc - offset * 60_000), day, minute: hour * 60 + minute, offset };
}

/**
 * Reads the states of mind out of an Apple Health export as it streams by. Such a file can be a gigabyte, nearly all
 * of it heartbeats; only the tags that matter are ever held.
 */
export class AppleHealthScanner {
  readonly #gathering = new Gathering('apple-health');
  #tail = '';
  #count = 0;
  /** The last tag, waiting for the zone that may be written inside of it. */
  #waiting: { row: number; attributes: Map<string, string> } | null = null;
  /** Whether the text so far looks like a health export at all. */
  recognised = false;

  /** Takes the next piece of text. */
  push(text: string): void {
    const buffer = this.#tail + text;
    if (!this.recognised && /<HealthData|<!DOCTYPE HealthData|<StateOfMind/.test(buffer))
      this.recognised = true;
    const ahead = new Map<string, number>();
    let from = 0;
    for (;;) {
      const next = this.#nextTag(buffer, from, ahead);
      if (!next) break;
      const end = endOf(buffer, next.at);
      if (end < 0) {
        // Unfinished: it is looked at again with what follows, unless it has grown beyond all sense.
        this.#tail = buffer.length - next.at > longestTag ? '' : buffer.slice(next.at);
        if (this.#tail === '' && next.name === open) this.#gathering.refuse(++this.#count, 'too-long');
        return;
      }
      this.#take(next.name, buffer.slice(next.at, end));
      from = end;
    }
    // A name may be cut in two between the pieces.
    this.#tail = buffer.slice(Math.max(from, buffer.length - 20));
  }

  /** Everything found. */
  end(): Parsed {
    this.#settle();
    return this.#gathering.done();
  }

  /** The next tag of interest. Where each name stands next is remembered, so that nothing is searched twice. */
  #nextTag(buffer: string, from: number, ahead: Map<string, number>): { at: number; name: string } | null {
    let best: { at: number; name: string } | null = null;
    for (const name of this.#waiting ? names : outerNames) {
      let at = ahead.get(name) ?? -2;
      if (at !== -1 && at < from) {
        at = buffer.indexOf(name, from);
        ahead.set(name, at);
      }
      if (at >= 0 && (!best || at < best.at)) best = { at, name };
    }
    return best;
  }

  #take(name: string, tag: string): void {
    if (name === '<!--') return;
    if (name === '<MetadataEntry') {
      const entry = attributesOf(tag);
      if (entry.get('key') === 'HKTimeZone') this.#waiting?.attributes.set('zone', entry.get('value') ?? '');
      return;
    }
    this.#settle();
    if (name !== open || !/^<StateOfMind[\s/>]/.test(tag)) return;
    this.#waiting = { row: ++this.#count, attributes: attributesOf(tag) };
    if (tag.endsWith('/>')) this.#settle();
  }

  #settle(): void {
    const found = this.#waiting;
    this.#waiting = null;
    if (!found || this.#gathering.full) return;
    const { row, attributes } = found;
    const start = attributes.get('startDate') ?? '';
    const moment = momentOf(start);
    if (!moment) return this.#gathering.refuse(row, start ? 'bad-date' : 'no-date');
    const valence = Number(attributes.get('valence') || NaN);
    if (!(valence >= -1 && valence <= 1))
      return this.#gathering.refuse(row, attributes.has('valence') ? 'bad-mood' : 'no-mood');
    // The export writes every time in the zone of the telephone today; the zone that was lived is said apart.
    const lived = attributes.get('zone');
    const zone = lived && isZone(lived) ? lived : zoneOfOffset(moment.at, moment.offset);
    const clock = zone && lived === zone ? wallClock(moment.at, zone) : null;
    const list = (name: string) =>
      (attributes.get(name) ?? '').split(/\s*[,;|]\s*|\s+(?=HKStateOfMind)/).filter(Boolean);
    const known = list('labels').map((word): Label => labelsByKey.get(idKey(word)) ?? ownLabel(word));
    const contexts = list('associations').flatMap((word) => contextsByKey.get(idKey(word)) ?? []);
    const strange = list('associations').filter((word) => !contextsByKey.has(idKey(word)));
    this.#gathering.add(row, {
      day: (clock?.date as LocalDay | undefined) ?? moment.day,
      minute: clock ? clock.hour * 60 + clock.minute : moment.minute,
      at: zone ? moment.at : null,
      zone,
      kind: /daily/i.test(attributes.get('kind') ?? '') ? 'daily' : 'momentary',
      affect: affect(valence, 0),
      labels: [...new Set(known)],
      contexts,
      tags: strange,
      key: JSON.stringify([moment.at, valence, attributes.get('kind') ?? '', known, contexts])
    });
  }
}
