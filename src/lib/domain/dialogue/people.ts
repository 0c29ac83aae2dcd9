import type { Lang } from '../lang';

const relations: Record<Lang, RegExp> = {
  en: /\bmy ((?:older |younger |little |big |best |ex-?)?(?:mother|mom|mum|father|dad|parents|sister|brother|wife|husband|girlfriend|boyfriend|partner|son|daughter|grandma|grandmother|grandpa|grandfather|aunt|uncle|cousin|friend|boss|manager|colleague|coworker|roommate|flatmate|teacher|landlord))\b/gi,
  zh: /(?<![你他她]的)(?<![你他她妈爸姐哥弟妹])我?(表姐|表哥|表妹|表弟|堂姐|堂哥|堂妹|堂弟|姑姑|舅舅|叔叔|阿姨|妈妈|妈|爸爸|爸|爸妈|奶奶|爷爷|外婆|外公|姥姥|姥爷|姐姐|姐|妹妹|妹|哥哥|哥|弟弟|弟|老公|老婆|男朋友|女朋友|男友|女友|对象|儿子|女儿|室友|舍友|同事|领导|老板|组长|闺蜜|朋友|老师|房东|婆婆)/g
};

/** One character is how one calls them; two is how one reads it later. */
const doubled: Record<string, string> = {
  妈: '妈妈',
  爸: '爸爸',
  姐: '姐姐',
  哥: '哥哥',
  弟: '弟弟',
  妹: '妹妹'
};

/** Capitalised words that are not names. */
const notNames =
  /^(I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|God|English|Chinese|Netflix|Instagram|WhatsApp|Zoom|Slack|Excel|Q\d|TV|OK|Ok|Mr|Mrs|Ms|Dr)$/;

/** What stands before a place rather than a person. */
const leadsToPlace = /\b(in|at|from|of|the|on|into|visit)\s+$/;

/** People a text speaks of: names inside a sentence, and relations ("sister", 室友). Each once, at most four. */
export function peopleIn(text: string, lang: Lang): string[] {
  const found: string[] = [];
  if (lang === 'en')
    for (const [, before, name] of text.matchAll(/(\p{Ll}+,?;?\s+)(\p{Lu}\p{Ll}{2,14})(?:['’]s)?\b/gu))
      if (before && name && !notNames.test(name) && !leadsToPlace.test(before)) found.push(name);
  for (const match of text.matchAll(relations[lang]))
    if (match[1]) found.push(doubled[match[1]] ?? match[1].toLowerCase());
  return [...new Set(found)].slice(0, 4);
}
