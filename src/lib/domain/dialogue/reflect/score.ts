import { namesFeeling } from './feelings';

const english = {
  self: /^(?:I|I'm|I've|I'd|I'll|my)\b/i,
  someSelf: /\b(?:I|me|my|we|us|our)\b/i,
  event:
    /\b(?:lost|left|broke|fired|laid off|cheated|hospital|fight|fought|argu\w+|failed|cry|cried|crying|can't|couldn't|hate|miss|moved|sick|sold|cancelled|forgot|snapped|yelled|shouted|waiting|avoid\w*|hid|hiding|married|engaged|pregnant|surgery|divorce\w*|funeral|buried|birthday|promot\w+|exam|interview|results?|diagnos\w+|drinking|alone|first time|last time|finally|shak\w+|sleep|awake|asleep|split\w*|separat\w+|moving|packing|ow(?:e|ed|ing)|debt|rent|visa|stroke|cancer|fell|retir\w+|redundan\w+|ignored|apologi[sz]\w+|mistakes?|struggling|trapped|lied|complain\w*)\b/i,
  pattern:
    /\b(?:keep|kept|still|always|again|never|every|even|anymore|not|no|nobody|\w+n't|only|until|since|years?|months|weeks|nights?|hours)\b/i,
  hedge: /\b(?:I think|maybe|perhaps|probably|kind of|sort of|things|stuff|whatever|somehow)\b/i,
  third: /^(?:he|she|they|it|the|there)\b/i,
  tail: /,.*,.*,/
};

const chinese = {
  self: /^(?:我|咱)/,
  someSelf: /我|自己/,
  event:
    /分手|裁员|离婚|住院|手术|吵架|吵|没过|挂了|失败|哭|失眠|睡不|搬|走了|葬礼|生日|升职|辞|离职|考|面试|结果|确诊|喝酒|喝|取消|没回|没叫|没接|忘了|吼|骂|躲|不敢|怕|抖|慌|喘|等|第一次|终于|流产|备孕|冷战|不说话|安静/,
  pattern:
    /总|老是|还是|又|再|从来|一直|每|只|没|不|都|才|半年|\d|[一二两三四五六七八九十]+(?:年|个月|天|次|遍|晚|分钟)/,
  hedge: /可能|也许|大概|什么的|之类|那个|好像/,
  third: /^(?:他|她|它|这|那|有)/,
  tail: /，.*，.*，/
};

/** What a clause is worth saying back, in points; below the threshold silence is better. */
export function score(
  clause: string,
  lang: 'en' | 'zh',
  place: { order: number; whole: boolean; cut?: boolean },
  valence: number | null
): number {
  const signs = lang === 'en' ? english : chinese;
  const size = lang === 'en' ? clause.split(/\s+/).length : clause.length / 1.8;
  let points = 2 * Math.abs(valence ?? 0);
  if (namesFeeling(clause, lang)) points += 1.2;
  if (signs.self.test(clause)) points += 0.9;
  else if (signs.someSelf.test(clause)) points += 0.6;
  if (signs.event.test(clause)) points += 0.8;
  if (signs.pattern.test(clause)) points += 0.5;
  if (signs.hedge.test(clause)) points -= 0.5;
  if (signs.third.test(clause)) points -= 0.3;
  if (signs.tail.test(clause)) points -= lang === 'en' ? 0.6 : 0.2;
  if (place.whole) points += 0.4;
  if (place.cut) points -= 0.4;
  points += Math.min(size, 9) * 0.08;
  if (size > 14) points -= (size - 14) * 0.15;
  return points + Math.min(place.order, 4) * 0.12;
}

/** Points under which the reflector keeps silent: higher with the model's valence, which only adds points. */
export const threshold = (lang: 'en' | 'zh', withValence: boolean): number =>
  (lang === 'en' ? 1.5 : 1.3) + (withValence ? 0.5 : 0);
