import { longest } from './chinese-clauses';
import { never } from './never';

/** A thought marked as a thought may be said back; the same words bare would sound like the coach agreeing. */
const framed = /觉得|感觉|好像|总觉|怕|担心|以为|总想|一直想|忍不住想|仿佛|像个|像是/u;

/** Verdicts, prophecies and other people's feelings: not for a coach to repeat as facts. */
const verdicts: readonly RegExp[] = [
  /应该|早该|不该|本该|理应|活该/u,
  /(?:都)?(?:怪我|是我的错|我的错|是我不好|我不对|我害的|赖我)/u,
  /我(?:真|就|真的|只|也|又|太|实在|果然)?(?:不是|是)(?:个|一个)?(?:[^，]{0,4})(?:人|妈妈|妈|爸爸|爸|老师|朋友|东西|孩子|儿子|女儿|员工)(?!的时候|家)/u,
  /(?:没有?(?:一个)?人|谁都不|大家都不|所有人都不|大家都|他们都|所有人都|别人都)(?:喜欢|爱|在乎|需要|想要|讨厌|看不起|嫌弃|恨|烦)我/u,
  /(?:他|她|爸|妈|老公|老婆|男友|女友)(?:根本|从来|早就|已经|再也)?(?:不|没)(?:爱|喜欢|在乎|需要|想要|要)(?:过)?我/u,
  /我(?:肯定|一定|永远|注定|这辈子|再也|迟早)(?:会|要|不|没|都)/u,
  /我(?:什么都|啥都|从来都|连这都)(?:做|干|学|搞)?不(?:好|成|会|了)|不孝|一事无成|一无是处|不够好|一点儿?(?:都|也)(?:不|没)(?:好|行|像|聪明|优秀|可爱|漂亮|有用|長|长进)|不配|太差|好差|很差劲|糟糕的/u
];

// obligations and confessions: bare, they would be the coach's order or the coach's charge
// about the writing itself, or said to whoever reads: not what the person came with
const aside =
  /打扰|随便写|写两句|写几句|来看看|合不合适|合适吗|从哪儿?说起|怎么说好|不知道说什么|好久没写|好嘛|哈哈|呵呵/u;

const charges: readonly RegExp[] = [
  /我(?:[^，]{0,2})(?:不能|必须|不许|不准|只能)(?!理解|接受|睡)/u,
  /(?:我|自己)(?:[^，]{0,3})(?:作弊|撒谎|骗|偷了|出轨|背叛|欺负|打了|害了)|作弊|我也看了|是我(?:没|弄|搞|摔|打|忘|害)/u
];

// said the other way round, or a small word that becomes the opinion of whoever repeats it
const wry = /也许吧|大概吧|可能吧|佩服(?:我)?自己|真棒|真行(?!业)|真有我的|谢谢您嘞|好极了|可真是|呵|笑死/u;

const question =
  /[？?]|(?:吗|呢|么)$|怎么办|为什么|为啥|怎么样$|怎么会|怎么(?:就)?(?:变|成|这|那|能)|图啥|图什么|凭什么|该不该|要不要|能不能|可不可以|是不是(?!我)|有没有/u;
const pending =
  /^(?:虽然|尽管|因为|如果|要是|既然|只要|只有|除非|即使|就算|哪怕|当|每当|等|自从|不管|无论|比起|除了)/u;
const hanging =
  /(?:的时候|时|的话|以后|之后|之前|因为|如果|但是|但|可|而且|和|跟|把|被|对|在|给|让|比|或者|还是|以及|而|着|的是|就是|一边|先)$/u;
const orphan =
  /^(?:吧|呢|嘛|就|却|也|都|还|又|才|便|再|反而|这|那(?!天|段|件|年|晚)|它|它们|于是|或者|以及|和|跟(?!.{1,6}(?:吵|说|聊|冷战))|的|地|得|而是|而不是|不是因为|是因为|来着)/u;
const trivial =
  /^(?:我)?(?:没事|还好|还行|挺好|不知道|还可以|一般|就那样|我就来了|没什么|我没事|算了|无所谓|说不清|说来话长|不好意思|没关系|随便|都行|我想想|想聊聊|不想说)(?:的|了)?$/u;
const verb =
  /[是有在说想去来做看听吃睡哭笑走写读问给让觉怕爱恨忘发打回等坐站躺搬买卖拿放关开叫收交改删翻看吼骂吵装撑抖算考过挂辞借送输赢选替被把着了不没]/u;

/** Why a piece cannot be said back as a statement; null when it can. */
export function refusal(clause: string): string | null {
  if (never.zh.test(clause)) return 'never';
  if (/[你您]/u.test(clause)) return 'speaks to somebody';
  if (/谢谢|感谢|请问|求助|帮帮/u.test(clause)) return 'speaks to somebody';
  if (clause.length < 5 || clause.length > longest) return 'length';
  if (question.test(clause) && !/不知道|不明白|想不通|分不清|说不清/u.test(clause)) return 'question';
  if (pending.test(clause) && !/，/u.test(clause)) return 'only half of a condition';
  if (/，(?:虽然|因为|如果|要是|当|只要|只有)[^，]*$/u.test(clause) && !/，因为/u.test(clause)) return 'half';
  if (hanging.test(clause)) return 'loose end';
  if (orphan.test(clause)) return 'points at nothing';
  if (/^(?:他|她|他们|她们)/u.test(clause) && clause.length < 7) return 'points at nothing';
  if (/[“”"「」『』]/u.test(clause)) return 'quotes';
  if (wry.test(clause)) return 'wry';
  if (aside.test(clause)) return 'about the writing';
  if (trivial.test(clause)) return 'says little';
  if (!verb.test(clause)) return 'no verb';
  if (!framed.test(clause) && charges.some((charge) => charge.test(clause))) return 'verdict';
  if (/^(?:带|跟|比|给|和)我[^，]{0,4}的(?:倒|就|都|也)|倒是/u.test(clause)) return 'points at nothing';
  if (/^我?(?:现在|真的)?也?(?:分不清|不知道|说不清|不懂|不明白|更难过|难过|不想)了?$/u.test(clause))
    return 'says little';
  const bare = verdicts.some((verdict) => verdict.test(clause));
  if (bare && (!framed.test(clause) || /应该|早该|不该|本该|活该/u.test(clause))) return 'verdict';
  return null;
}
