import type { Lang } from '$lib/domain/lang';

const idle = new Set(
  'i me my mine myself you your yours yourself we us our he him his she her it its they them their this that these those a an the and or but so because if when then than as of to in on at for with from by about is am are was were be been being do does did have has had will would can could should just really very much more some any all not no yes ok one thing things go going went get got make it’s i’m don’t what where who here there now out up down over again still only also back into'.split(
    ' '
  )
);
const idleZh = new Set(
  '我 你 他 她 它 我们 你们 他们 自己 的 了 是 在 有 和 就 都 也 很 不 没 没有 这 那 这个 那个 一个 什么 怎么 觉得 可以 会 要 想 说 去 到 对 还 但 因为 所以 现在 知道 能 让 把 给 跟 又 再 更 最 太 好 吗 呢 吧 啊 一件 一步 写 下来 时候 里 上 下 来 着 得 过'.split(
    ' '
  )
);
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text that carry its content: what a reflection has to share with what it reflects. */
export function contentWords(text: string, lang: Lang): string[] {
  if (lang === 'en')
    return (text.toLowerCase().match(/[\p{L}’']+/gu) ?? [])
      .map((word) => word.replace(/['’]s$/, ''))
      .filter((word) => word.length > 2 && !idle.has(word.replace("'", '’')));
  return [...words.segment(text)]
    .filter((part) => part.isWordLike)
    .map((part) => part.segment)
    .filter((word) => !idleZh.has(word) && (/\p{Script=Han}/u.test(word) || word.length > 2));
}
