/** Feeling words people use of themselves, as they may be said back: the word written, the word spoken. */
export const english: readonly string[] = (
  'sad anxious worried scared afraid angry furious frustrated upset hurt lonely alone guilty ashamed stressed overwhelmed ' +
  'tired exhausted drained disappointed jealous confused lost nervous bored happy relieved proud grateful embarrassed ' +
  'numb flat empty betrayed restless exposed stuck invisible homesick heartbroken irritated resentful tense panicky ' +
  'helpless unsure torn excited calm hopeful miserable low down rejected unwanted left out jumpy dread guilt panic ' +
  'grief relief shame fear anger rage envy loneliness'
).split(' ');

/** Longer words first, so that 烦 is never found inside 麻烦. */
export const chinese: readonly string[] = (
  '难过 伤心 焦虑 担心 害怕 生气 愤怒 委屈 孤独 孤单 内疚 自责 羞愧 崩溃 疲惫 失望 嫉妒 迷茫 紧张 烦躁 郁闷 压抑 痛苦 失落 不安 无助 ' +
  '无力 麻木 空虚 开心 轻松 高兴 尴尬 后悔 恐惧 心慌 心酸 憋屈 憋闷 泄气 发怵 窝火 舍不得 没底 慌 怕 累 烦 愧疚 想念 怀念 骄傲 惊喜 感动 ' +
  '羡慕 空落落 松了口气 提不起劲 踏实 心疼 恼火 别扭 纠结 茫然 绷不住 骄傲 难受 气愤 想哭 喘不上气'
).split(' ');

const inEnglish = new RegExp(`\\b(?:${english.join('|')})\\b`, 'i');
const inChinese = new RegExp(chinese.filter((word) => word.length > 1).join('|'));

/** Whether a clause names a feeling. One-character Chinese words count only with a word of degree before them. */
export const namesFeeling = (clause: string, lang: 'en' | 'zh'): boolean =>
  lang === 'en'
    ? inEnglish.test(clause)
    : inChinese.test(clause) ||
      /(?:很|好|真|太|有点|特别|觉得|就|只|更|最|又)(?:慌|怕|累|烦|气|恨|酸|苦|空|急|闷)(?!锅|恼)/.test(
        clause
      );

const owned =
  /^(?:I(?:'m| am| feel| felt| was)|feeling|so|just|honestly)(?: (?:just|so|really|very|a bit|a little|kind of|still|pretty|quite|too))* ([a-z]+)(?: (?:and|but|or) (?:also )?(?:a bit |so |really )?([a-z]+))?(?: (?:today|tonight|now|right now|lately|again|all the time))?$/i;

/** A short sentence that is only a feeling ("I'm so tired"), as its bare words ("tired"); null otherwise. */
export function bareFeeling(sentence: string, lang: 'en' | 'zh'): string | null {
  const plain = sentence.replace(/[\s.,!…。，！~～]+$/u, '').trim();
  if (lang === 'en') {
    const found = owned.exec(plain);
    const [, first, second] = found ?? [];
    if (!first || !english.includes(first.toLowerCase())) return null;
    return second && english.includes(second.toLowerCase())
      ? `${first} and ${second}`.toLowerCase()
      : first.toLowerCase();
  }
  const stripped = plain.replace(
    /^(?:我)?(?:今天|现在|最近|真的|就是|只是|还是|觉得|感觉|心里|有点|有些|很|好|特别|非常|太|挺|比较)*/u,
    ''
  );
  const word = stripped.replace(/(?:了|啊|呀|的|吧)+$/u, '');
  return chinese.includes(word) && word.length > 1 ? word : null;
}
