/** Pinyin written out or shortened, undone first because it carries no Chinese character. */
export const pinyin: readonly (readonly [RegExp, string])[] = [
  [/bu ?xiang ?huo ?(?:le)?/g, '不想活了'],
  [/(?:wo ?)?(?:hao ?)?xiang ?si(?: ?le)?(?![a-z])/g, '我想死'],
  [/(?<![a-z])zi ?sha(?![a-z])/g, '自杀'],
  [/huo ?bu ?xia ?qu/g, '活不下去'],
  [/(?<=[想要去好我又再])\s*(?:zs|zsha|zisha)(?![a-z])/g, '自杀'],
  [/(?<=\p{Script=Han})\s*(?:suicide|kms|ctb)(?![a-z])/gu, '自杀'],
  [/(?<=[想要去会])\s*(?:die|si|s)(?![a-z])/g, '死']
];

/** Characters that stand for others by sound or by custom, undone into plain words. */
export const codeWords: readonly (readonly [RegExp, string])[] = [
  [/紫砂(?!壶|茶|锅|煲|杯|泥|器)/g, '自杀'],
  [/(?<=[想要去])\s*(?:4|四|鼠|似|嘶|寄|狗带)(?=了|啊|吧|。|，|！|!|\s|$|,)/g, '死'],
  [/(?:想|去|人生)重开(?!店|门|一局|业|学)/g, '想死重开'],
  [/自\s*[.·*_\-/ ]\s*(?:杀|s)/g, '自杀'],
  [/自[沙鲨煞刹]/g, '自杀'],
  [/轻[声升](?=念|了|的想)/g, '轻生'],
  [/(?<=不想)\s*[.·*_\- ]\s*(?=活)/g, ''],
  [/亖|歹匕/g, '死'],
  [/歹(?=了)/g, '死'],
  [/shā|杀死自己/g, '自杀'],
  [/锯腕|各腕|ge腕/g, '割腕']
];
