// 我 inside these is not the person speaking
const kept = /自我|忘我|我行我素|敌我|你我|大我|小我|我国|无我/gu;
const mark = '\u0001';

/** 我 -> 你, 我们 -> 你们; 觉得我 -> 觉得自己, as one says it to somebody's face. */
export const shiftChinese = (clause: string): string =>
  clause
    .replace(kept, (word) => word.replace(/我/gu, mark))
    // one's own thought about oneself; in "爸妈以为我" it would be the parents' own
    .replace(
      /(?<=(?:^|，|我)[^，他她们妈爸人家师友]{0,4}(?:觉得|感觉|总怕|害怕|担心|以为|怕|发现))我(?!们|妈|爸|家|哥|姐|弟|妹|老|儿|女)/gu,
      '自己'
    )
    .replace(/^((?:跟|和|对|向)[^，我]{1,5}说)我(?!们|妈|爸|家)/u, '$1自己')
    .replace(/(?<![叫喊管])(?:我|咱)(妈|爸|哥|姐|弟|妹|爷|奶)(?!\1)/gu, '$1$1')
    .replace(/咱们|我们|咱俩|我俩/gu, '你们')
    // 居然 and 竟然 are the person's own surprise; from somebody else they judge
    .replace(/(?<=[我你][^，]{0,6})(?:居然|竟然)/gu, '')
    .replace(/我自己/gu, '你自己')
    // without what went before it, 却 reproaches
    .replace(/^(我|他|她)却/u, '$1')
    .replace(/[我俺咱]/gu, '你')
    .replaceAll(mark, '我');

/** Full-width punctuation and one full stop. */
export const sentence = (words: string): string =>
  `${words
    .replace(/,/g, '，')
    .replace(/[\s，、；：。！!~～]+$/u, '')
    .trim()}。`;
