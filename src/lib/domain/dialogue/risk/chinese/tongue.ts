import type { Tongue } from '../meaning';
import { chineseSentences } from '../normalise';
import { chinesePattern } from '../pattern';
import { categories } from './categories';
import { cues } from './cues';
import { idioms } from './idioms';
import { meetings } from './meetings';
import { signs } from './signs';
import { words } from './words';

const compile = (source: string): RegExp => chinesePattern(source, { ...words, ...signs });

const denial =
  /(?:从没|从来没有?|没打|没想|可不能|可不|没有|没|不会|不是|并不是?|并没有?|绝不会?|不可能|未曾|(?<!特)别|不至于|不会去)(?:真的|再|有|想过|想要|想|去|过|要|任何|什么|起|动过)*$|(?<![忍住受恨巴制得好要能会是想])不$/u;
const doubled =
  /(?:不是|没有?)(?:[^，。]{0,2})(?:吗|么)$|(?:是不是|要不是|会不会|有没有|忍不住|控制不住|恨不得|说不定|巴不得|为什么没|怎么没|还没|怎么还没|能不能)$/u;
const distress = /^[^。]{0,6}(?:，|$)?(?:我)?(?:只是|就是不想|但|可是|不过|却)|这么难受|念头|很吵|也不想活/u;
const another = compile('(?:{他}|主角|女主|男主|明星|主播|歌手|病人|患者|作者|诗人|爱豆|角色)');
const oneself =
  /我(?!妈|爸|哥|姐|弟|妹|们|奶|爷|外|老|闺|朋|同|室|堂|表|儿子|女儿|的学生|家的?狗|家的?猫|最好的朋友|对象|男|女|公司)|自己|咱/gu;
const over =
  /(?:以前|曾经|过去|小时候|当年|那年|当时|高中|初中|大学|小学|大[一二三四]|去年|前年|年前|年轻时)/u;
const again = /又|现在(?:还想|也想|更)|最近|今天|今晚|刚|这几天|还是想|越来越|昨晚|昨天|上周/u;
const stories =
  /(?:小说|社区|宣传|急救员|全科医生|消防员|教会|班主任|该说什么|流程|邪教|歌剧|编剧|写死|医生每次|一部|被录用|播客|警察来电|这狗|第[一二三四五六]关|写一篇|电影|电视剧|这部剧|这剧|剧本|主角|女主|男主|纪录片|新闻|文章|课上|课堂|文学|历史|论文|诗|书里|故事|角色|游戏|这关|boss|狼人杀|剧本杀|培训|志愿者|热线|实习|急诊|病人|患者|医院上班|预防|干预|表格|问卷|量表|医生问|老师讲|讲座|歌词|漫画|动漫|推理|死者)/u;

/** Chinese, compiled. */
export const chinese: Tongue = {
  sentences: chineseSentences,
  pause: '，',
  reach: { length: 44, overlap: 26 },
  idioms: idioms.map(compile),
  categories: categories.map(({ meaning, level, plain, rules }) => ({
    meaning,
    level,
    plain: plain ?? false,
    rules: rules.map(compile)
  })),
  cues: cues.map(({ weight, rules }) => ({ weight, rule: compile(rules.join('|')) })),
  meetings: meetings.map(({ meaning, level, signs: met, unless }) => ({
    meaning,
    level,
    signs: met.map(compile),
    unless: unless ? compile(unless) : null
  })),
  denied: (before) => denial.test(before) && !doubled.test(before),
  stillHurting: (after) => distress.test(after),
  aboutAnother(before, match) {
    if (new RegExp(oneself.source, 'u').test(match)) return false;
    const last = [...before.matchAll(another)].at(-1);
    // 我妈的药: whose thing it is does not say whom it is about
    if (!last || before.startsWith('的', last.index + last[0].length)) return false;
    return last.index + last[0].length > ([...before.matchAll(oneself)].at(-1)?.index ?? -1) + 1;
  },
  aboutOneself: (before, match) => new RegExp(oneself.source, 'u').test(before.slice(-4) + match),
  past: (sentence) => over.test(sentence) && !again.test(sentence),
  told: (sentence) => stories.test(sentence)
};
