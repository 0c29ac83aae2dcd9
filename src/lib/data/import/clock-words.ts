/** Languages whose month names are read; the names come from the platform, so no list of ours can be wrong. */
const languages = [
  'en', 'zh', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ru', 'uk', 'cs', 'sk', 'sv', 'nb', 'da', 'fi', 'tr', 'ja',
  'ko', 'hu', 'ro', 'el', 'bg', 'hr', 'sr', 'sl', 'lt', 'lv', 'et', 'ca', 'id', 'ms', 'vi', 'th', 'he', 'ar', 'hi', 'fa'
]; // prettier-ignore

/** A word as it is compared: no dots, no case, no marks over letters. */
export const wordKey = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}.'’,]/gu, '')
    .toLowerCase()
    .trim();

let calendars: Map<string, number>[] | undefined;

/** For each language, month names long and short, alone and beside a day, to 1..12. */
export function monthCalendars(): Map<string, number>[] {
  calendars ??= languages.map((language) => {
    const names = new Map<string, number>();
    for (const month of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
          month,
          ...(day ? { day } : {}),
          timeZone: 'UTC'
        });
        for (let m = 0; m < 12; m++) {
          const part = format.formatToParts(Date.UTC(2024, m, 17)).find(({ type }) => type === 'month');
          const name = wordKey(part?.value ?? '');
          if (/\p{L}/u.test(name)) names.set(name, m + 1);
        }
      }
    return names;
  });
  return calendars;
}

const zeroCodes = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/** A text with narrow spaces made plain, full-width letters narrowed and other scripts' digits made 0–9. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0)!;
      const zero = zeroCodes.find((start) => code >= start && code < start + 10);
      return zero === undefined ? digit : String(code - zero);
    })
    .replace(/\s+/g, ' ')
    .trim();

const pm = /(^|[\s\d])p\.? ?m\b|下午|晚上|傍晚|晚间|午後|오후|μ\.?μ/i;
const am = /(^|[\s\d])a\.? ?m\b|上午|凌晨|早上|清晨|早晨|午前|오전|π\.?μ/i;

/** Hours of sleep, 0..24, as people and apps write them: `7.5`, `7,5 h`, `7h 30m`, `7:30`, `450 min`; NaN for none. */
export function hoursIn(text: string): number {
  const written = plainText(text).toLowerCase();
  const parts =
    /^(\d{1,2}) ?(?:h|hrs?|hours?|:|小时|時間|std\.?) ?(?:(\d{1,2}) ?(?:m|mins?|minutes?|分钟?)?)?$/.exec(
      written
    );
  const minutes = /^(\d{1,4}) ?(?:m|mins?|minutes?|分钟?)$/.exec(written);
  const plain = /^(\d{1,2}(?:[.,]\d{1,4})?) ?(?:h|hrs?|hours?|小时|時間|std\.?)?$/.exec(written);
  const hours = parts
    ? Number(parts[1]) + Number(parts[2] ?? 0) / 60
    : minutes
      ? Number(minutes[1]) / 60
      : plain
        ? Number(plain[1]!.replace(',', '.'))
        : NaN;
  return hours <= 24 ? hours : NaN;
}

/** Minutes after midnight, 0..1439, of a time as people and apps write it; null when it is none. */
export function minuteOf(text: string): number | null {
  const time = plainText(text);
  const found =
    /(\d{1,2}) ?[:.：h时時点點시] ?(\d{2})/i.exec(time) ??
    /(\d{1,2})(?= ?(?:[ap]\.? ?m|[时時点點시]))/i.exec(time);
  if (!found) return null;
  let hour = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  if (hour <= 12) {
    if (pm.test(time) && hour < 12) hour += 12;
    else if (am.test(time) && hour === 12) hour = 0;
    else if (/晚上|晚间/.test(time) && hour === 12) hour = 0;
  }
  return hour < 24 && minute < 60 ? hour * 60 + minute : null;
}
