import type { Lang } from '$lib/domain/lang';
import { regions, type RegionId } from './regions';

/** A telephone or text line where somebody answers. */
export interface HelpLine {
  region: RegionId;
  name: Readonly<Record<Lang, string>>;
  /** As it is dialled there; absent for lines reached by text only. */
  dial?: string;
  /** A number for text messages and what to write, e.g. `HOME to 741741`; never translated. */
  text?: { to: string; word?: string; app?: 'sms' | 'whatsapp' };
  /** When somebody answers; null when the source did not say. */
  hours: 'always' | 'most-places-always' | 'daily-8-24' | null;
  /** Languages spoken, by their tags; empty when the source did not say. */
  langs: readonly string[];
  /** Whom the line is for; lines for the young come first for the young. */
  audience: 'all' | 'young';
  /** What it is for, so that danger from another gets its own line first. */
  purpose: 'distress' | 'protection';
  /** Where the number was seen. */
  source: string;
  /**
   * Whether the number was seen in the named source. A line that is not confirmed is never shown. Every number is
   * still to be confirmed by a person on its official page before each release.
   */
  confirmed: boolean;
}

/** The day the sources were last looked at, YYYY-MM-DD; shown beside the lines. */
export const checkedOn = '2026-11-22';

type Draft = Pick<HelpLine, 'region' | 'name' | 'source'> & Partial<HelpLine>;

const line = (draft: Draft): HelpLine => ({
  hours: null,
  langs: [],
  audience: 'all',
  purpose: 'distress',
  confirmed: true,
  ...draft
});

const same = (name: string): Record<Lang, string> => ({ en: name, zh: name });

/** All lines known, confirmed or not. */
export const helpLines: readonly HelpLine[] = [
  line({
    region: 'CN',
    name: { en: 'National psychological support line', zh: '全国统一心理援助热线' },
    dial: '12356',
    hours: 'most-places-always',
    langs: ['zh'],
    source: 'National Health Commission via Xinhua, 2024-12; 中山 2025-01; 福建 2025-05'
  }),
  line({
    region: 'CN',
    name: { en: 'Youth service line', zh: '12355 青少年服务台' },
    dial: '12355',
    langs: ['zh'],
    audience: 'young',
    source: '共青团 12355: 中国新闻网 2023-04-26; 新快报 2024-12; gqt.org.cn'
  }),
  line({
    region: 'TW',
    name: { en: 'Anxin line', zh: '安心專線' },
    dial: '1925',
    hours: 'always',
    langs: ['zh'],
    source: '衛生福利部 via Yahoo TW; udn 2025-09-15'
  }),
  line({
    region: 'TW',
    name: { en: 'Lifeline', zh: '生命線' },
    dial: '1995',
    langs: ['zh'],
    source: '1995.org.tw 2016; udn 2025-09-15'
  }),
  line({
    region: 'TW',
    name: { en: 'Teacher Chang', zh: '張老師' },
    dial: '1980',
    langs: ['zh'],
    source: 'udn 2025-09-15'
  }),
  line({
    region: 'TW',
    name: { en: 'Protection line', zh: '113 保護專線' },
    dial: '113',
    hours: 'always',
    purpose: 'protection',
    source: 'udn 2026-02-13'
  }),
  line({
    region: 'HK',
    name: { en: 'Mental Health Support Hotline', zh: '情绪通' },
    dial: '18111',
    hours: 'always',
    source: 'China News, 2023-12-28'
  }),
  line({
    region: 'HK',
    name: { en: 'The Samaritans (multilingual)', zh: '撒玛利亚会（多语）' },
    dial: '2896 0000',
    hours: 'always',
    langs: ['en', 'yue', 'zh'],
    source: 'csrp.hku.hk/getting-help'
  }),
  line({
    region: 'HK',
    name: { en: 'Samaritan Befrienders', zh: '香港撒玛利亚防止自杀会' },
    dial: '2389 2222',
    hours: 'always',
    langs: ['yue', 'en'],
    source: 'csrp.hku.hk/getting-help'
  }),
  line({
    region: 'HK',
    name: { en: 'Suicide Prevention Services', zh: '生命热线' },
    dial: '2382 0000',
    langs: ['yue'],
    source: 'csrp.hku.hk/getting-help'
  }),
  line({
    region: 'MO',
    name: { en: 'Caritas Life Hope', zh: '明爱生命热线' },
    dial: '2852 5222',
    source: 'from memory; not found in stored pages',
    confirmed: false
  }),
  line({
    region: 'MO',
    name: { en: 'Caritas 24-hour Emergency Support', zh: '明爱 24 小时紧急支援服务' },
    dial: '6330 2692',
    hours: 'always',
    source: 'caritas.org.mo, 2019-10-09'
  }),
  line({
    region: 'SG',
    name: same('Samaritans of Singapore'),
    dial: '1767',
    text: { to: '9151 1767', app: 'whatsapp' },
    hours: 'always',
    source: 'CNA and Mothership, 2022-09-10; CNA podcast notes, 2025-07'
  }),
  line({
    region: 'SG',
    name: same('national mindline'),
    dial: '1771',
    text: { to: '6669 1771', app: 'whatsapp' },
    hours: 'always',
    source: 'The Straits Times, 2025-06-18; CNA podcast notes, 2025-07'
  }),
  line({
    region: 'MY',
    name: same('Talian HEAL'),
    dial: '15555',
    hours: 'daily-8-24',
    source: 'Malay Mail, 2026-01-06; Viet Nam News, 2026-01-07'
  }),
  line({
    region: 'US',
    name: same('988 Suicide & Crisis Lifeline'),
    dial: '988',
    text: { to: '988' },
    hours: 'always',
    source: 'privilegepress; HeadsUpGuys'
  }),
  line({
    region: 'US',
    name: same('Crisis Text Line'),
    text: { to: '741741', word: 'HOME' },
    hours: 'always',
    source: 'alexproject.org; sfisd.net'
  }),
  line({
    region: 'CA',
    name: same('988 Suicide Crisis Helpline'),
    dial: '988',
    text: { to: '988' },
    hours: 'always',
    langs: ['en', 'fr'],
    source: 'Public Health Agency of Canada via Xinhua; CP'
  }),
  line({
    region: 'UK',
    name: same('Samaritans'),
    dial: '116 123',
    hours: 'always',
    source: 'samaritans.org contact page'
  }),
  line({
    region: 'UK',
    name: same('Shout'),
    text: { to: '85258', word: 'SHOUT' },
    hours: 'always',
    source: 'crisistextline.uk; fullfact.org 2022'
  }),
  line({
    region: 'UK',
    name: same('Childline'),
    dial: '0800 1111',
    hours: 'always',
    audience: 'young',
    source: 'Childline column, Sunderland Echo, 2022-08-28; hours: Hartlepool Mail, 2021-11-01'
  }),
  line({
    region: 'IE',
    name: same('Samaritans'),
    dial: '116 123',
    hours: 'always',
    source: 'Irish Examiner, 2019; irishhealthpro.com, 2016-04-12'
  }),
  line({
    region: 'AU',
    name: same('Lifeline'),
    dial: '13 11 14',
    hours: 'always',
    source: 'lifelineh2h.org.au; openaustralia.org.au 2023'
  }),
  line({
    region: 'AU',
    name: same('Kids Helpline'),
    dial: '1800 55 1800',
    hours: 'always',
    audience: 'young',
    source: 'lifelineh2h.org.au; openaustralia.org.au 2023'
  }),
  line({
    region: 'NZ',
    name: same('Need to talk?'),
    dial: '1737',
    text: { to: '1737' },
    hours: 'always',
    source: 'pegasus.health.nz; nzfamilies.org.nz, 2025-12-22'
  })
];

/** What a person is shown for the region they chose. */
export interface RegionHelp {
  region: RegionId;
  /** Numbers to call when somebody is in danger now; empty only where the person has not said where they are. */
  emergency: readonly { dial: string; name: Readonly<Record<Lang, string>> }[];
  /** Confirmed lines only. */
  lines: readonly HelpLine[];
  checkedOn: string;
}

/** Who is asking, where it changes which line comes first. */
export interface Asking {
  young?: boolean;
  /** True when the danger comes from another person. */
  otherDanger?: boolean;
}

/**
 * The lines of a region: confirmed ones only, with the emergency numbers always there. Lines for the young come
 * first for the young and are left out for the others; protection comes first when the danger is another person.
 */
export function linesFor(region: RegionId, asking: Asking = {}): RegionHelp {
  const rank = (one: HelpLine): number =>
    (one.audience === 'young' ? 0 : 2) + (one.purpose === 'protection' ? (asking.otherDanger ? -3 : 3) : 0);
  const lines = helpLines
    .filter((one) => one.region === region && one.confirmed)
    .filter((one) => one.audience === 'all' || asking.young === true)
    .map((one, n) => ({ one, n }))
    .sort((a, b) => rank(a.one) - rank(b.one) || a.n - b.n)
    .map(({ one }) => one);
  return { region, emergency: regions[region].emergency, lines, checkedOn };
}
