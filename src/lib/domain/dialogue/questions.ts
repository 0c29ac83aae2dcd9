import type { Lang } from '../lang';
import type { AnswerTopic } from './arc';

/** What a question to the coach is about; the first that matches. */
const asked: Record<Lang, [AnswerTopic, RegExp][]> = {
  en: [
    [
      'medicine',
      /\b(should i (take|stop taking|increase|mix)|dose|dosage|medication|meds|antidepressants?|ssri|xanax|melatonin|pills?)\b.*\?|\bhow many (pills|mg)\b/i
    ],
    [
      'diagnosis',
      /\b(diagnos\w*|do i have|am i (depressed|bipolar|autistic|adhd|crazy|mentally ill|normal|sick)|is this (depression|anxiety|adhd|normal|ocd|ptsd)|what('s| is) wrong with me)\b/i
    ],
    [
      'real',
      /\b(are you (a )?(real|human|person|bot|robot|ai|chatgpt|machine|program|alive|someone)|is (this|there) (a )?(real|bot|human|person|ai)|am i talking to|who am i (talking|writing) to|is (someone|anyone|anybody) (there|here|reading)|are you there)\b/i
    ],
    [
      'privacy',
      /\b(who (reads|sees|can (read|see))|is this private|privacy|confidential|do you (share|sell|send|store|save|upload)|where (does|do) (this|my) .*go|can (anyone|someone|my \w+) (read|see)|encrypted|hacked)\b/i
    ],
    ['memory', /\b(do you remember|will you remember|you('ll)? forget|do you (keep|store|save))\b/i],
    [
      'feelings',
      /\b(do you (feel|love|like|care|hate|miss|get (tired|bored|sad|lonely))|are you (sad|happy|tired|bored|angry|lonely|ok|okay))\b|\bdo you understand\b|^\s*how are you( (doing|today|feeling))?\s*\?*\s*$/i
    ],
    [
      'name',
      /\b(what('s| is) your name|who are you|what are you( called)?|who (made|built|created|wrote) (you|this))\b/i
    ],
    [
      'care',
      /\b(are you (a )?(therapist|doctor|counsell?or|psychologist|psychiatrist)|is this (a )?(therapy|counsell?ing|treatment|medical))\b/i
    ],
    [
      'human',
      /\b((can|could|may) i (talk|speak|chat) (to|with) (a |an )?(real |actual )?(person|human|someone|therapist|doctor|somebody)|should i (see|talk to|call) (a|someone|my)|need (a )?(therapist|doctor)|talk to a (real )?(person|human))\b/i
    ],
    [
      'how',
      /\b(how do you (work|know|do that)|how does (this|it) work|what model|do you use (ai|gpt|a model)|are you (trained|offline))\b/i
    ],
    [
      'works',
      /\b(does this (work|help|actually|really)|will this (help|work)|is this (useful|proven|scientific|evidence)|can you (help|fix|cure) me|are you able to help)\b/i
    ],
    [
      'cost',
      /\b(is (this|it) free|how much (is|does (this|it)) cost|do i (have to|need to) pay|subscription|premium)\b/i
    ],
    [
      'language',
      /\b(do you (speak|understand|know) (chinese|english|spanish|french|german|mandarin|japanese|\w+ese)|what languages?|in (chinese|english)\?)/i
    ],
    [
      'help',
      /\b(what (can|do) you do|what (can|should) i (do|write|say) here|how (do i|to) (use|start)|what (is|happens) (this|here|now|next)|what now)\b\s*\??/i
    ],
    [
      'advice',
      /\b(what (should|would|do) (i|you) do|tell me what to do|what do you (think|suggest|recommend)|should i|give me (some )?advice|any (advice|tips|suggestions)|how (do|can|should) i)\b/i
    ]
  ],
  zh: [
    [
      'medicine',
      /(吃|停|加|换)(什么)?药.*(吗|呢|[?？])|能不能(停|加|吃)药|药量|吃几(片|颗)|褪黑素|安眠药.*[?？吗]/
    ],
    [
      'diagnosis',
      /(我|这)(是不是|算不算|有没有|是)(.{0,6})(抑郁|焦虑症|双相|强迫症|有病|心理(疾)?病|正常)|诊断|我怎么了[?？]?$/
    ],
    [
      'real',
      /你(是|到底是)?(不是)?(真人|人类|机器人|人工智能|AI|ai|程序|活的|人)(吗|吧|[?？]|啊)?|是不是真人|有人(在)?(吗|么)|对面是(谁|人)|在跟谁说话|你在吗/
    ],
    [
      'privacy',
      /谁(会|能|可以)?(看|读)|(会|能)(被)?(别人|老板|家人|爸妈)?看(到|见)|隐私|保密|泄露|上传|存在哪|发(给|到)哪|安全吗/
    ],
    ['memory', /你(会|能|还)?记(得|住)|你会忘|会保存/],
    [
      'feelings',
      /你(会|有|也)?(难过|开心|累|烦|爱|喜欢|讨厌|孤独|感情|感觉|感受)(我)?(吗|么|[?？])|你(懂|理解|明白)(我|吗)|你好吗|你还好吗/
    ],
    ['name', /你(叫什么|是谁|的名字)|谁(做|写|开发|造)的?你|怎么称呼/],
    ['care', /你是(心理)?(医生|咨询师|治疗师|专家)|这(是|算)(心理)?(咨询|治疗|看病)/],
    [
      'human',
      /(找|跟|和)(个)?(真人|人工|医生|咨询师)(聊|说|谈)?|转人工|要不要(去)?看(医生|心理)|该不该(去)?看/
    ],
    ['how', /你(是)?(怎么|如何)(工作|知道|做到|运行)|什么原理|什么模型|联网吗/],
    ['works', /(这|真的)?(有用|管用|有效|能帮)(吗|么|[?？])|你能(帮|治)|靠谱吗|科学吗/],
    ['cost', /(要|收|花)钱(吗|么|[?？])|免费吗|多少钱|会员/],
    ['language', /(会|能|可以)(说|用)?(英文|英语|中文|日语|粤语|法语)/],
    [
      'help',
      /(能|会|可以)(做|干)(什么|啥)|怎么(用|开始|玩)|(该|要)(写|说)什么|接下来(呢|怎么)|这是(什么|干什么|干嘛)/
    ],
    [
      'advice',
      /(我)?(该|应该)(怎么办|怎么做)|怎么办[?？]?$|你(觉得|认为|建议|说)(呢|我|该|怎么)|给(点|个)?建议|教教我|(换(成|作|做)|要是|如果是?)你.{0,8}(怎么|会|呢)|你会怎么(做|办|选)/
    ]
  ]
};

/** Advice asked of the coach itself, and not a question about one's own matters. */
const ofCoach = /\b(would|should|could|can|do) you\b|你(会|觉得|认为|建议|说|能)|换(成|作|做)你/i;

/**
 * The topic of a question to the coach, or null if no written answer is about it. `strict` leaves out advice and help
 * that are not asked of the coach: inside an exercise they are the person's own material ("how do I tell her").
 */
export function topicOf(text: string, lang: Lang, strict = false): AnswerTopic | null {
  const topic = asked[lang].find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  const isOwn = topic === 'advice' || topic === 'help' || topic === 'works';
  return strict && isOwn && !ofCoach.test(text) ? null : topic;
}
