import type { Step } from '$lib/domain/affect';

/**
 * Moods that are steps of a scale, as mood diaries name them out of the box in the languages they come in.
 * A person may have renamed any of them; what is not here is asked.
 */
export const scaleWords: Readonly<Record<Step, readonly string[]>> = {
  [3]: ['rad', 'amazing', 'awesome', 'excellent', 'wonderful', 'great', 'very good', 'very pleasant', 'best', '超棒', '超赞', '很棒', '棒极了', '非常好', '极好', '超开心', '非常开心', '非常愉快', '很好', '太好了', 'super gut', 'hervorragend', 'großartig', 'génial', 'très bien', 'genial', 'increíble', 'excelente', 'muy bien', 'incrível', 'muito bem', 'ottimo', 'fantastico', 'molto bene', '最高', 'とても良い', '최고', '아주 좋음', 'geweldig', 'super', 'świetnie', 'отлично', 'harika'],
  [2]: ['good', 'well', 'pleasant', 'fine', '好', '不错', '开心', '高兴', '快乐', '愉快', '良好', '挺好', 'gut', 'bien', 'bom', 'bem', 'bene', '良い', 'いい', 'よい', '좋음', '좋아요', 'goed', 'dobrze', 'хорошо', 'iyi'],
  [1]: ['okay good', 'slightly pleasant', 'rather good', '还不错', '还好', '有点开心', '略愉快', '稍好'],
  [0]: ['meh', 'ok', 'okay', 'neutral', 'average', 'so so', 'so-so', 'normal', 'neither', '一般', '一般般', '还行', '普通', '平淡', '中性', '无感', '凑合', '平常', 'lala', 'naja', 'geht so', 'mittel', 'bof', 'moyen', 'regular', 'más o menos', 'mais ou menos', 'così così', 'まあまあ', 'ふつう', '보통', '그저 그래요', 'matig', 'tak sobie', 'так себе', 'нормально', 'idare eder'],
  [-1]: ['slightly unpleasant', 'not great', 'rather bad', '有点差', '不太好', '略不愉快', '稍差', '有点难过'],
  [-2]: ['bad', 'fugly', 'poor', 'unpleasant', 'low', '差', '不好', '不爽', '不开心', '不愉快', '难过', '伤心', '低落', 'schlecht', 'mies', 'mauvais', 'mal', 'ruim', 'mau', 'male', '悪い', '良くない', '나쁨', 'slecht', 'źle', 'плохо', 'kötü'],
  [-3]: ['awful', 'terrible', 'horrible', 'very bad', 'very unpleasant', 'worst', '糟糕', '很差', '糟透了', '极差', '非常差', '很糟', '超差', '崩溃', '非常不愉快', 'furchtbar', 'fürchterlich', 'schrecklich', 'miserabel', 'affreux', 'très mal', 'fatal', 'horrível', 'péssimo', 'pessimo', 'terribile', '最悪', '최악', '끔찍해요', 'vreselijk', 'okropnie', 'ужасно', 'berbat']
}; // prettier-ignore

/**
 * Words for feelings beyond our 38, where they lie as `[valence, arousal]` in tenths. After the norms of Warriner,
 * Kuperman & Brysbaert (2013), rounded; words of energy and pleasantness as mood meters list them.
 */
export const feelingWords: Readonly<Record<string, readonly [number, number]>> = {
  enraged: [-8, 9], furious: [-8, 9], livid: [-8, 8], panicked: [-7, 9], terrified: [-8, 8], shocked: [-4, 8],
  stunned: [-3, 7], jittery: [-4, 6], tense: [-5, 6], fuming: [-7, 7], frightened: [-7, 7], nervous: [-5, 5],
  restless: [-3, 5], apprehensive: [-4, 4], repulsed: [-7, 4], troubled: [-5, 3], concerned: [-3, 3],
  uneasy: [-4, 3], peeved: [-4, 4], mad: [-6, 6], upset: [-6, 4], agitated: [-5, 6], impatient: [-4, 5],
  insecure: [-5, 2], envious: [-5, 3], confused: [-3, 2], hurt: [-7, 1], humiliated: [-7, 3], betrayed: [-7, 4],
  pressured: [-5, 5], rushed: [-4, 5], scattered: [-3, 3], glum: [-5, -3], down: [-5, -4], apathetic: [-4, -6],
  pessimistic: [-5, -3], morose: [-6, -4], bored: [-4, -6], alienated: [-6, -3], miserable: [-8, -4],
  disheartened: [-6, -4], tired: [-3, -7], despondent: [-7, -5], depressed: [-8, -6], sullen: [-5, -4],
  exhausted: [-5, -8], fatigued: [-4, -8], despairing: [-9, -4], despair: [-9, -4], desolate: [-8, -6],
  spent: [-4, -8], numb: [-5, -7], empty: [-6, -6], helpless: [-7, -2], unhappy: [-6, -3], grief: [-8, -3],
  nostalgic: [1, -3], meaningless: [-7, -5], lost: [-5, -2], vulnerable: [-4, 1], excluded: [-6, -2],
  upbeat: [6, 5], festive: [7, 6], exhilarated: [8, 9], ecstatic: [9, 9], hyper: [3, 9], cheerful: [7, 5],
  motivated: [6, 5], inspired: [7, 5], elated: [8, 7], energized: [6, 8], energetic: [6, 8], lively: [6, 6],
  optimistic: [6, 3], enthusiastic: [7, 7], pleased: [6, 2], focused: [4, 2], thrilled: [8, 8], pleasant: [6, 1],
  playful: [6, 5], blissful: [9, 3], curious: [4, 4], eager: [5, 6], determined: [5, 5], productive: [6, 3],
  empowered: [7, 5], accomplished: [7, 3], successful: [7, 4], alive: [7, 6], delighted: [8, 5], wonder: [6, 4],
  'at ease': [6, -5], easygoing: [5, -4], loving: [8, 1], loved: [8, 1], fulfilled: [7, -1], secure: [6, -4],
  touched: [5, 1], relaxed: [6, -6], chill: [5, -6], restful: [5, -8], rested: [6, -5], blessed: [8, -2],
  balanced: [6, -3], mellow: [4, -6], thoughtful: [3, -2], comfortable: [6, -5], carefree: [6, -2],
  sleepy: [0, -8], complacent: [2, -5], tranquil: [6, -8], cozy: [6, -6], serene: [7, -7], connected: [6, 1],
  accepted: [6, -1], supported: [6, 0], understood: [6, -1], appreciated: [7, 1], valued: [7, 1], safe: [6, -4],
  moved: [5, 2], sympathetic: [2, 0], compassionate: [4, 0], trusting: [5, -2], present: [5, -2], free: [7, 2]
}; // prettier-ignore

/** Chinese words for feelings and the English word of the lists whose place they share. */
export const chineseFeelings: Readonly<Record<string, string>> = {
  惊喜: 'amazed', 惊叹: 'amazed', 好笑: 'amused', 生气: 'angry', 愤怒: 'furious', 恼火: 'annoyed', 烦: 'annoyed',
  焦虑: 'anxious', 羞愧: 'ashamed', 勇敢: 'brave', 平静: 'calm', 自信: 'confident', 满足: 'content', 失望: 'disappointed',
  灰心: 'discouraged', 泄气: 'discouraged', 厌恶: 'disgusted', 疲惫: 'drained', 精疲力尽: 'drained', 尴尬: 'embarrassed',
  兴奋: 'excited', 激动: 'excited', 沮丧: 'down', 挫败: 'frustrated', 感恩: 'grateful', 感激: 'grateful', 内疚: 'guilty',
  幸福: 'happy', 有希望: 'hopeful', 期待: 'hopeful', 绝望: 'hopeless', 无所谓: 'indifferent', 烦躁: 'irritated',
  嫉妒: 'jealous', 喜悦: 'joyful', 孤独: 'lonely', 寂寞: 'lonely', 不堪重负: 'overwhelmed', 热情: 'passionate',
  安宁: 'peaceful', 宁静: 'peaceful', 自豪: 'proud', 骄傲: 'proud', 松一口气: 'relieved', 悲伤: 'sad', 满意: 'satisfied',
  害怕: 'scared', 恐惧: 'scared', 压力大: 'stressed', 有压力: 'stressed', 惊讶: 'surprised', 担心: 'worried',
  累: 'tired', 疲倦: 'tired', 放松: 'relaxed', 无聊: 'bored', 紧张: 'nervous', 麻木: 'numb', 空虚: 'empty',
  委屈: 'hurt', 温暖: 'loved', 充实: 'fulfilled', 困: 'sleepy', 抑郁: 'depressed', 安心: 'secure', 感动: 'touched'
}; // prettier-ignore
