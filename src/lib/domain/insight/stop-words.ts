/** Words that say how a sentence is built rather than what a day held; left out of a person's ten words. */
const english =
  'a about above after again ago all almost already also although always am an and another any anyone anything are ' +
  'aren as at away back be because been before being below between both but by came can cannot could couldn did ' +
  'didn do does doesn doing don done down during each either else enough even ever every everything few for from ' +
  'get gets getting go goes going gone got had hadn has hasn have haven having he her here hers herself him himself ' +
  'his how however i if in instead into is isn it its itself just keep kept kind know less let like ll little lot ' +
  'made make makes many may maybe me might mine more most much must my myself near need never no nobody none nor ' +
  'not nothing now of off often on once one ones only onto or other others our ours out over own per perhaps quite ' +
  'rather re really s said same say says see seem seemed seems she should shouldn since so some someone something ' +
  'sometimes soon still such t take than that the their theirs them themselves then there these they thing things ' +
  'think this those though thought through till to today together told tomorrow tonight too took two under until up ' +
  'upon us ve very want wanted was wasn way we well went were weren what when where whether which while who whom ' +
  'whose why will with within without won would wouldn yes yesterday yet you your yours yourself d m didnt dont ' +
  'cant im ive feel feeling feels felt day days time bit first last next';

const chinese =
  '的 了 是 在 我 你 他 她 它 们 我们 你们 他们 她们 自己 有 没有 没 不 也 都 就 还 又 再 很 太 更 最 和 跟 与 或 而 但 但是 ' +
  '可是 不过 因为 所以 如果 虽然 然后 于是 后来 这 那 这个 那个 这样 那样 这么 那么 这些 那些 这里 那里 一 一个 一些 一点 一下 ' +
  '一直 一样 两 几 个 次 件 点 些 上 下 里 中 前 后 时 时候 来 去 到 从 对 把 被 给 让 为 为了 以 之 着 过 得 地 吗 呢 吧 啊 ' +
  '呀 哦 嗯 啦 嘛 哈 什么 怎么 为什么 谁 哪 多 少 大 小 好 说 想 要 会 能 可以 可能 应该 觉得 感觉 知道 看 做 走 起来 出来 ' +
  '今天 昨天 明天 现在 已经 终于 真的 其实 好像 有点 有些 非常 比较 特别 只 只是 才 刚 刚刚 刚才 别 先 每 每天 东西 事 事情 ' +
  '人 一天 天 的话 而且 还是 或者 以后 之后 之前 以前 起 开 回 完 像 吃 用 这次 不是 就是 不会 不能 不想 不要 是不是';

/** The words left out, in both languages. */
export const stopWords: ReadonlySet<string> = new Set([...english.split(' '), ...chinese.split(' ')]);
