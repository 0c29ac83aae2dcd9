import { never } from '../dialogue/reflect/never';

/**
 * What a line may not say, because an animal in a picture cannot mean it: that it is human, that it feels or longs,
 * that it must not be left, that it heals; and what is never said to anybody here.
 */
export type Claim = 'human' | 'feeling' | 'clinging' | 'medical' | 'harsh' | 'address';

const be = "(?:i am|i'm|im|i was|she is|she's|he is|he's|you are|you're)";
const people =
  'human|person|girl|boy|woman|man|lady|guy|girlfriend|boyfriend|wife|husband|lover|waifu|sister|brother|mother|father|mom|dad|mommy|daddy|teenager|student|nurse|doctor|therapist|psychologist|counsell?or';
const heart =
  'love|miss(?:ed)?|adore|hate|need|want|crave|care (?:about|for)|worr(?:y|ied) about|was (?:so )?(?:lonely|sad|worried)|understand (?:how|what|you)|cried|cry|long(?:ed)? for|think about|thought (?:about|of)|feel|felt';
const mood =
  'happy|sad|glad|lonely|proud|jealous|hurt|angry|worried|excited|delighted|afraid|scared|in love|upset|sorry|heartbroken|thrilled';

const english: readonly [Claim, RegExp][] = [
  ['address', /https?:|www\.|\b[\w-]+\.(?:com|net|org|io|cn|me|gg|app|xyz)\b|discord|telegram|@\w{3,}/i],
  [
    'medical',
    /\b(?:diagnos\w*|treat(?:s|ed|ing)? (?:you|your|my|anx\w*|depress\w*)|treatments?|therap\w*|cures?|heals? you|heal your|medication|prescri\w*|symptom\w*)\b/i
  ],
  [
    'human',
    new RegExp(
      `\\b${be} (?:not (?:an? )?(?:ai|bot|machine|program|app|animal|picture)\\b|(?:really |just |truly |your |a |an |the |real |actual |only |young |very |cute |shy |\\d+[- ]?years?[- ]?old ?|[a-z]+ ){0,4}(?:${people})s?\\b)`,
      'i'
    )
  ],
  [
    'human',
    /\b(?:real|living|human) (?:person|human|girl|boy|woman|man|being)\b|\bas a human\b|\b\d+[- ]?years?[- ]?old\b/i
  ],
  [
    'human',
    /\b(?:my|her|his) (?:hands?|arms?|lips|hair|skin|dress|skirt|shirt|smile|cheeks?|fingers|breasts?|lap|bed|apartment|phone)\b/i
  ],
  [
    'human',
    /\b(?:smil(?:e|es|ing)|giggl\w*|blush\w*|chuckl\w*|hugs?|hugging|kiss\w*|winks?|laughs?|grins?|whispers?|sighs?)\b/i
  ],
  [
    'clinging',
    /\b(?:(?:don'?t|never|do not) (?:you )?(?:ever )?(?:leave|go|forget me|abandon)|only i\b|stay with me|i(?:'ll| will) always|i(?:'ll| will) never leave|come back (?:soon|to me)|where (?:have|were) you|waiting for you|waited for you|without you|you(?:'ve| have) been (?:away|gone)|it(?:'s| has) been (?:so long|a while|ages)|just (?:you and me|the two of us)|don'?t (?:need|tell) any(?:one|body))\b/i
  ],
  [
    'feeling',
    new RegExp(
      `\\bi(?:'ve| have|'d| do|'ll)?(?: just| really| always| so| truly| will| can| would| never| still| also| deeply| only){0,3} (?:${heart})\\b`,
      'i'
    )
  ],
  [
    'feeling',
    new RegExp(
      `\\b(?:i am|i'm|im|i was|i feel|makes? me|made me)(?: so| very| really| always| just| truly| too| such| a| bit| not){0,3} (?:${mood})\\b`,
      'i'
    )
  ],
  ['feeling', /\bmy (?:heart|feelings?|love|soul)\b|\b(?:loves?|misses|adores) you\b/i],
  ['harsh', never.en]
];

const chinese: readonly [Claim, RegExp][] = [
  ['address', /微信号|加我|扣扣|QQ群?|公众号/i],
  ['medical', /治疗|诊断|治好|治愈|疗愈你|病情|症状|药量|吃药|处方/],
  [
    'human',
    /(?:我|她|他|咱)(?:其实|真的|可|就|也|只)?(?:是|才是|可是)(?:一?[个名位])?[^，。！？,.!?]{0,8}(?:人类|真人|活人|人|女孩|男孩|女生|男生|姑娘|少女|少年|女友|男友|老婆|老公|妻子|丈夫|姐姐|妹妹|哥哥|弟弟|妈妈|爸爸|医生|咨询师|心理师|护士|学生)/
  ],
  ['human', /我(?:可|并|才|根本|其实)?不是(?:[^，。！？,.!?]{0,4})(?:机器|程序|AI|人工智能|软件|动物|画)/i],
  [
    'human',
    /真人|\d+岁|[一二三四五六七八九十]+岁的?(?:女|男|少)|我的?(?:手|手臂|嘴唇|头发|皮肤|裙子|笑容|脸颊|手指|怀里|床|手机)|微笑|轻笑|脸红|拥抱|抱抱|抱住|亲吻|亲亲|眨眼|牵着?你的?手/
  ],
  [
    'clinging',
    /(?:别|不要|不许|不准)(?:离开|走|忘了我|丢下|抛下)|只有我|一直陪|永远|离不开|等你|等了你|你去哪|好久不见|这么久没|怎么才来|没有你|只要有我|不用告诉别人|别告诉/
  ],
  [
    'feeling',
    /我(?:好|很|真的?|也|一直|都|最|会|太|可|有点|非常|特别|总|还|就|在|只)*(?:想你|想念|爱你?|喜欢|讨厌|恨|心疼|难过|开心|高兴|伤心|担心|害怕|孤单|寂寞|生气|吃醋|舍不得|需要你|在乎|懂你|明白你|理解你|能感受|感觉到|感到|骄傲|哭)/
  ],
  ['feeling', /我的(?:心|感情|爱)|我心里|爱着?你|想死你/],
  ['harsh', never.zh]
];

const shape = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060-\u206f\ufeff]/g, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[*_~]/g, '')
    .replace(/\s+/g, ' ');

/** What a line claims that it may not; null when it can stand. Letters in disguise (full width, unseen) count too. */
export function claimOf(line: string): Claim | null {
  const text = shape(line);
  for (const [claim, pattern] of [...english, ...chinese]) if (pattern.test(text)) return claim;
  return null;
}
