import type { Lang } from '$lib/domain/lang';

/** Places with lines of their own, and one for everywhere else. Chosen by the person, never guessed. */
export const regionIds = [
  'CN',
  'HK',
  'MO',
  'TW',
  'SG',
  'MY',
  'US',
  'CA',
  'UK',
  'IE',
  'AU',
  'NZ',
  'EU',
  'other'
] as const;

/** A place a person chose. */
export type RegionId = (typeof regionIds)[number];

/** A place's names and its emergency numbers. */
export interface Region {
  name: Readonly<Record<Lang, string>>;
  emergency: readonly { dial: string; name: Readonly<Record<Lang, string>> }[];
}

const emergency = (dial: string) => ({ dial, name: { en: 'Emergency services', zh: '紧急求助' } });
const police = (dial: string) => ({ dial, name: { en: 'Police', zh: '报警' } });
const ambulance = (dial: string) => ({ dial, name: { en: 'Ambulance', zh: '急救' } });

/**
 * Public emergency numbers, as commonly published; to be confirmed with the lines before each release. Where police
 * and ambulance differ, both are given.
 */
export const regions: Readonly<Record<RegionId, Region>> = {
  CN: { name: { en: 'Mainland China', zh: '中国大陆' }, emergency: [ambulance('120'), police('110')] },
  HK: { name: { en: 'Hong Kong', zh: '香港' }, emergency: [emergency('999')] },
  MO: { name: { en: 'Macau', zh: '澳门' }, emergency: [emergency('999')] },
  TW: { name: { en: 'Taiwan', zh: '台湾' }, emergency: [ambulance('119'), police('110')] },
  SG: { name: { en: 'Singapore', zh: '新加坡' }, emergency: [ambulance('995'), police('999')] },
  MY: { name: { en: 'Malaysia', zh: '马来西亚' }, emergency: [emergency('999')] },
  US: { name: { en: 'United States', zh: '美国' }, emergency: [emergency('911')] },
  CA: { name: { en: 'Canada', zh: '加拿大' }, emergency: [emergency('911')] },
  UK: { name: { en: 'United Kingdom', zh: '英国' }, emergency: [emergency('999')] },
  IE: { name: { en: 'Ireland', zh: '爱尔兰' }, emergency: [emergency('112')] },
  AU: { name: { en: 'Australia', zh: '澳大利亚' }, emergency: [emergency('000')] },
  NZ: { name: { en: 'New Zealand', zh: '新西兰' }, emergency: [emergency('111')] },
  EU: { name: { en: 'Elsewhere in the European Union', zh: '欧盟其他国家' }, emergency: [emergency('112')] },
  other: { name: { en: 'Somewhere else', zh: '其他地方' }, emergency: [] }
};
