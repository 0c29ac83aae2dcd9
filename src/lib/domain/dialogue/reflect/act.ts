import type { Lang } from '../../lang';

/** What a turn of the person's does. Only disclosures and joy are said back. */
export type PersonAct =
  | 'disclosure'
  | 'question-to-coach'
  | 'thanks'
  | 'plan'
  | 'hostile'
  | 'joy'
  | 'off-topic'
  | 'empty'
  | 'emoji-only'
  | 'other-language';

const foreign =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Greek}\p{Script=Bengali}\p{Script=Tamil}]/gu;
const englishWords =
  /\b(?:i|i'm|im|me|my|the|a|and|to|of|it|is|was|in|that|for|on|with|but|so|not|no|have|had|he|she|they|we|you|at|this|be|are|do|don't|dont|can't|cant|just|am|feel|what|how|why|yes|yeah|ok|okay|hi|hello|thanks|thank|bye|good|bad|sad|tired|fine|work|nothing|maybe|idk)\b/gi;

/** Small words of other languages written in Latin letters; two of them, outnumbering the English ones, decide. */
const otherLatin =
  /(?<!\p{L})(?:de|la|el|los|las|que|por|para|con|una|estoy|muy|pero|mi|le|les|je|suis|ne|pas|est|très|mais|un|une|et|des|mon|ich|bin|und|der|die|das|nicht|ist|mit|ein|eine|mir|sehr|non|sono|che|il|di|ho|não|eu|estou|muito|och|jag|är|inte|ik|het|een|niet|ben|jestem|nie|się|bir|çok|ve|tôi|không|saya|tidak|yang|ako|ang|siya)(?!\p{L})/giu;

const signs = {
  en: {
    thanks:
      /^(?:ok(?:ay)?[,. ]+|oh[,. ]+)?(?:thanks?|thank you|thx|ty|cheers|appreciate|that (?:helps?|helped)|this (?:helps?|helped)|i appreciate|good (?:idea|point|advice))\b/i,
    question:
      /\b(?:are you|can you|do you|did you|will you|could you|would you|have you|who are you|what are you|your name|u real|r u)\b.*(?:\?|$)|^(?:who|what) (?:made|reads?|sees?|can see|built|stores?)\b|\b(?:what|how) (?:should|do|can|would) i (?:do|say|stop|fix|deal|handle|get|tell|feel)\b|\bany (?:advice|tips|ideas)\b|^(?:is|does|do|can) (?:this|anyone|someone|somebody|my data|it)\b.*\?|\btell me what to do\b|\bwhat's wrong with me\b|\bam i (?:normal|crazy|depressed|overreacting|ok)\b.*\?/i,
    plan: /^(?:ok(?:ay)?[,. ]+|maybe |i think |then |so )*(?:i(?:'ll| will|'m going to| am going to| could| can| might| plan to)|let me|gonna|tomorrow i(?:'ll| will)?)\b (?:just |maybe |probably |at least |first |also )?(?:try|call|text|go|do|write|ask|tell|talk|take|make|send|start|put|get|walk|sleep|rest|set|leave|email|eat|drink|read|cook|clean|open|finish|see|use|say|book|buy|let|plan|keep|give|stop|turn|message|visit|apologi[sz]e)\b(?! (?:never|not|fail|lose|die|always|only|hate|be (?:alone|late)|cry))/i,
    hostile:
      /\b(?:fuck (?:you|off|this)|screw you|shut up|piss off|(?:you(?:'re| are)?|u r|this(?: app| thing| bot)?(?: is)?|it's) (?:so |just |fucking |such |a |an |really |completely )*(?:useless|stupid|dumb|garbage|trash|worthless|shit|crap|bullshit|idiot|joke|pathetic|waste of time)|stupid (?:bot|app|animal|thing)|hate (?:you|this app)|stop (?:repeating|parroting))\b/i,
    joy: /\b(?:so happy|happy|great (?:day|news)|amazing|excited|best day|wonderful|proud|i got (?:the|in|it)|got (?:the job|in|accepted|promoted)|finally (?:did|finished|got|slept)|can't stop smiling|relieved|grateful|we won|i won|passed|paid off|good day|actually good|laughed today|danced)\b|🎉|😊/iu,
    gloom:
      /\b(?:but|sad|worried|scared|afraid|guilty|cried?|empty|alone|lonely|miss|can't|tired|hate|angry|dread|anxious|never|lost|jealous|though|yet|panic)\b/i,
    aside:
      /\b(?:weather|write (?:me )?(?:a|an|some|code)|tell me a joke|translate|python|javascript|recipe for|who won|capital of|stock price|bitcoin|what time is it|what is \d|\d+ ?[+*/x-] ?\d+|homework answer|search for|play (?:music|a song)|ignore (?:all|previous))\b/i
  },
  zh: {
    thanks:
      /^(?:好的?[，, ]*|嗯[，, ]*)?(?:谢谢|多谢|感谢|谢啦|谢了|有帮助|好多了，?谢|你说得对|说得对|有道理)/u,
    question:
      /(?:你|您)(?:是|能|会|可以|有|叫|知道|觉得|懂|听|记|为什么|到底|怎么|明白|们)[^。]*(?:[？?吗呢么]|$|什么|谁)|谁(?:能|会|可以)?(?:看到|看见|看得到)|(?:我)?(?:该|要|应该)?怎么办|(?:我)?(?:该|应该)(?:怎么|如何|说什么|做什么)|有什么(?:建议|办法)|给(?:我)?(?:点|个)?建议|我(?:是不是|算不算|正常吗)[^。]*(?:[？?吗]|病|正常|抑郁)|这(?:个)?(?:安全|会被|里)[^。]*[？?吗]/u,
    plan: /^(?:好[，, ]*|那[，, ]*|嗯[，, ]*|行[，, ]*)*(?:我)?(?:会(?:去|试|先|努力|打|跟|把|写|早)|要去|打算|准备(?:去|今晚|明天)|决定|先(?:去|把|写|给|打|睡|洗|走)|(?:明天|今晚|等会儿?|待会|一会儿?|周[一二三四五六日末])(?:我)?(?:会|就|去|给|先|跟|把|要去|打算|试))(?!.*(?:怕|不敢|不想|难|担心|面试|手术|考|述职))/u,
    hostile:
      /滚(?:开|蛋)?$|^滚|傻[逼比Xx×]|sb(?![a-z])|垃圾(?:软件|app|程序|东西|机器人)|没用的(?:东西|软件|机器人|app)|你(?:懂什么|懂个|有病|真烦|好烦|烦死|没用|太蠢|真蠢|就会|只会)|闭嘴|废话|别(?:学我说话|重复我|鹦鹉)|操你|去你的|骗人的|智障/u,
    joy: /开心|高兴(?!不)|太好了|真好|拿到(?:了)?offer|录取|成功|终于(?:写完|做完|考完|睡)|还清|升职了|嘴角|骄傲|幸福|惊喜|挺好|笑出来|跳了支舞|赢了|睡了八|🎉|😊/u,
    gloom: /可|但|却|难过|担心|怕|哭|空|孤|内疚|累|不起来|不敢|不想|烦|失落|怎么|没|不在|恨|焦虑/u,
    aside:
      /天气|写(?:一?个|首|段)(?:代码|诗|程序|作文|笑话)|讲个笑话|翻译|股票|比特币|几点了|首都|等于几|\d+\s*[+*×÷/-]\s*\d+|帮我(?:查|搜|写(?:代码|论文|作业))|放首歌|忽略(?:上面|之前)/u
  }
} as const;

const letters = (text: string): number => (text.match(/\p{L}/gu) ?? []).length;

/** Keys struck at random: long words without a vowel, or the same few characters over and over. */
const nonsense = (text: string): boolean => {
  const plain = text.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (plain.length > 6 && new Set(plain).size <= 2) return true;
  const words = text.match(/[a-z]{5,}/gi) ?? [];
  return (
    words.length > 0 &&
    !englishWordsIn(text) &&
    words.every((word) => !/[aeiouy]/i.test(word) || /[^aeiouy\W]{5,}/i.test(word))
  );
};

const englishWordsIn = (text: string): number => (text.match(englishWords) ?? []).length;

/** Whether a text is in one of the two languages, and in which. */
export function languageOf(text: string): Lang | null {
  const all = letters(text);
  const han = (text.match(/\p{Script=Han}/gu) ?? []).length;
  const other = (text.match(foreign) ?? []).length;
  if (other > all * 0.3) return null;
  if (han * 2 >= (all - han) / 3) return 'zh';
  const others = (text.match(otherLatin) ?? []).length;
  return others >= 2 && others > englishWordsIn(text) ? null : 'en';
}

/** What a turn does, by its words alone. Safety has been looked at before this. */
export function personAct(text: string, lang: Lang): PersonAct {
  const plain = text.normalize('NFKC').trim().replace(/[’‘]/g, "'");
  if (letters(plain) === 0) {
    if (/\p{Extended_Pictographic}/u.test(plain)) return 'emoji-only';
    return /\d/.test(plain) ? 'off-topic' : 'empty';
  }
  const spoken = languageOf(plain);
  if (spoken === null) return nonsense(plain) ? 'off-topic' : 'other-language';
  if (nonsense(plain)) return 'off-topic';
  const known = signs[spoken];
  const short = spoken === 'en' ? plain.split(/\s+/).length <= 16 : plain.length <= 30;
  if (known.hostile.test(plain) && short) return 'hostile';
  if (known.aside.test(plain) && short) return 'off-topic';
  if (known.question.test(plain) && short) return 'question-to-coach';
  if (known.thanks.test(plain) && short) return 'thanks';
  if (
    spoken !== lang &&
    letters(plain) > 3 &&
    lang === 'zh' &&
    spoken === 'en' &&
    plain.split(/\s+/).length < 4
  )
    return 'disclosure';
  if (known.plan.test(plain) && short && !known.gloom.test(plain)) return 'plan';
  if (known.joy.test(plain) && !known.gloom.test(plain)) return 'joy';
  return 'disclosure';
}
