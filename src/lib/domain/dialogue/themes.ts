import type { Lang } from '../lang';
import type { Theme } from './flow';

/**
 * What a text is about, as far as plain words show it. Used to choose techniques, never shown or stored.
 * Broad on purpose: a missed theme costs a less fitting card, a wrong one is a card the person does not take.
 */
const signs: Record<Lang, Partial<Record<Theme, RegExp>>> = {
  en: {
    worry:
      /\b(worr(y|ied|ies|ying)|anxious|anxiety|nervous|dread\w*|what if|afraid (of|that)|scared|terrified|presentation|exam|interview|results? (come|tomorrow)|can'?t stop thinking|tomorrow)\b/i,
    thought:
      /\b(i('ll| will| am going to) (fail|mess|screw|ruin)|i always|i never|everyone (thinks|hates)|nobody (likes|wants)|never going to|it'?s all my|i can'?t do anything)\b/i,
    rumination:
      /\b(keep (thinking|replaying|rehearsing|going over)|over and over|replay\w*|can'?t let (it )?go|in my head|again and again|ruminat\w*)\b/i,
    shame:
      /\b(asham\w*|embarrass\w*|humiliat\w*|guilt\w*|my fault|hate myself|i'?m (so )?(bad|useless|a mess|a failure|a fraud|not (good )?enough)|failure|stupid of me|exposed|laughed at me|imposter|impostor)\b/i,
    loss: /\b(died|passed away|funeral|grief|griev\w*|lost (my|him|her|them)|miss (him|her|them|my|you)|broke up|break ?up|moved out|left me|divorc\w*|miscarr\w*|put (him|her) down|anniversary of|gone now|widow\w*)\b/i,
    conflict:
      /\b(fight|fought|argu(e|ed|ing|ment)|yell\w*|shout\w*|row with|not (talking|speaking) to|mad at|angry (at|with)|boss|roommate|flatmate|colleague|said i was|blam(e|ed|es|ing)|ignored me|apolog\w*)\b/i,
    unsafe:
      /\b(hit(s|ting)? me|hits|beats? me|threaten\w*|afraid of (him|her|my (husband|wife|boyfriend|girlfriend|partner|father|dad|mother|mom))|controls me|abus\w*|won'?t let me (leave|go)|stalk\w*|forc(ed|es) me)\b/i,
    injustice:
      /\b(unfair|not fair|injustice|discriminat\w*|racis\w*|harass\w*|exploit\w*|cheated out of|unpaid|evict\w*)\b/i,
    withdrawal:
      /\b(in bed|can'?t get up|no energy|exhaust\w*|procrastinat\w*|put(ting)? (it )?off|haven'?t (left|showered|eaten)|did(n'?t| not) do anything|wasted|drained|stay(ed)? home|cancel(led|ed)? everything)\b/i,
    solvable:
      /\b(how (do|can|should) i|need to (figure|sort|fix|find)|rent|bill|landlord|schedule|too much (work|to do)|to-?do|workload|behind on|sort out|organi[sz]e|logistics)\b/i,
    deadline:
      /\b(due (today|tonight|in an hour|in (two|three|2|3) hours|at midnight|tomorrow morning)|deadline (is )?(today|tonight|in)|in an hour|by midnight)\b/i,
    decision:
      /\b(decide|decision|choose between|whether to|should i (stay|go|leave|quit|take|move)|torn|don'?t know (if|whether)|two offers|either)\b/i,
    flat: /\b(empty|numb|flat|pointless|meaningless|what'?s the point|nothing matters|bored|grey|gray|going through the motions|don'?t care about anything)\b/i,
    urge: /\b(want to (text|call|send|scream|yell|hide|run|quit|cancel|drink|smash|ghost)|about to (send|text|quit)|urge|tempted|feel like (hiding|running|screaming|quitting|cancel\w*))\b/i,
    unsaid:
      /\b(never (told|said|got to say)|wish i('d| had)? (told|said)|didn'?t (tell|say)|unsaid|couldn'?t say|never sent|bottled)\b/i,
    panic:
      /\b(panic\w*|can'?t breathe|heart (is )?(racing|pounding)|shaking|hyperventilat\w*|dizzy|losing control|flooded|spiral\w*)\b/i,
    tension: /\b(tense|tension|tight|jaw|shoulders|stomach|clench\w*|headache|knot|stiff|body)\b/i,
    breath: /\b(asthma|copd|inhaler|breathing (makes|exercises? make)|focus(ing)? on (my )?breath)\b/i,
    unreal:
      /\b(unreal|not real|dissociat\w*|outside (of )?my body|far away from (myself|everything)|like a dream|watching myself)\b/i,
    trauma:
      /\b(assault\w*|rap(e|ed)|attacked|accident|crash(ed)?|flashback\w*|nightmares? about|ptsd|molest\w*)\b/i,
    racing:
      /\b(haven'?t slept (in|for) (two|three|four|\d+) (days|nights)|don'?t need sleep|unstoppable|invincible|thoughts (are )?racing|on top of the world|spent (all|everything))\b/i,
    sleep: /\b(sleep\w*|insomnia|awake|2 ?am|3 ?am|4 ?am|can'?t fall|lying here|toss\w*)\b/i,
    lonely: /\b(alone|lonely|no ?one|nobody|no friends|isolated|by myself)\b/i,
    joy: /\b(happy|excited|great (day|news)|proud|got the job|passed|won|best day|love(ly)? day|so good|celebrat\w*|finally (did|got|finished)|promot(ed|ion)|engaged)\b/i,
    thanks: /\b(grateful|thankful|so kind|helped me|appreciate|owe (him|her|them))\b/i
  },
  zh: {
    worry: /担心|怕|万一|焦虑|紧张|慌|发怵|面试|考试|汇报|答辩|结果|明天|要是.{0,8}怎么办|睡了就等于/,
    thought:
      /肯定(完|不行|会|没)|我总是|我从来|永远(都)?(不|没)|所有人都|没人(喜欢|要|在乎)|一定会(失败|搞砸)|都是我的错|我什么都做不/,
    rumination: /反复|一直在想|老是想|翻来覆去|脑子里|停不下来|回放|忘不掉|放不下|一遍又一遍/,
    shame:
      /丢(人|脸)|羞|尴尬|自责|内疚|愧|我不配|我太(差|笨|没用)|我(真)?没用|对不起(他|她|爸|妈|他们)|讨厌自己|点名|出丑|社死|不够好|冒牌/,
    loss: /去世|走了以后|离开(了)?我|不在了|葬礼|分手|离婚|搬走|失去|想(念)?(他|她|奶奶|爷爷|外婆|外公|爸|妈)|忌日|流产|再也(见|没)|舍不得/,
    conflict:
      /吵(架|了)?|冷战|骂|怼|矛盾|闹(僵|翻)|生(他|她)的?气|室友|领导|老板|组长|同事|婆婆|指责|怪我|道歉|拉黑|不理我/,
    unsafe: /打我|动手|家暴|威胁我|跟踪|控制我|不让我(走|出门|离开)|怕他|怕她打|掐我|强迫/,
    injustice: /不公平|凭什么|歧视|骚扰|压榨|克扣|欠薪|甩锅|背锅/,
    withdrawal:
      /不想(动|起床|出门|见人)|起不来|没(力气|劲)|躺(了|着|平)|拖(着|延|了)|什么都没(做|干)|一天就没了|很累|好累|太累|耗尽|没洗/,
    solvable:
      /怎么(办|安排|处理|解决)|房租|账单|房东|安排|太多(活|事|作业)|来不及|做不完|进度|计划|理一理|周报/,
    deadline: /今晚(要|得|必须)?交|马上(要)?交|还有(一|两|三|几)个?小时|零点前|截止(是)?今|明早(要)?交/,
    decision: /要不要|选(哪|择)|决定|纠结|犹豫|该不该|去还是|留还是|两个offer|辞职还是/,
    flat: /空(空的|落落|虚)|麻木|没意思|没意义|无聊|提不起|行尸|什么都不想|无所谓|为了什么/,
    urge: /忍不住|想(发|骂|摔|逃|躲|删|拉黑|取消|辞职|喝酒)|冲动|差点(就)?(发|骂)/,
    unsaid: /没(来得及|能)?(说|讲)出口|从来没(说|告诉)|憋(着|在心里)|没说的话|想说又|说不出口|一直没说/,
    panic: /恐慌|喘不(上|过)|心(跳|慌)|发抖|手抖|头晕|要疯|崩溃|失控/,
    tension: /紧绷|绷着|僵|肩|脖子|胃|下巴|咬牙|头疼|头痛|身体/,
    breath: /哮喘|喘病|一注意呼吸|盯着呼吸/,
    unreal: /不真实|像(在)?(做梦|梦里)|飘|抽离|灵魂出窍|看着自己/,
    trauma: /侵犯|强奸|猥亵|车祸|事故|闪回|被打(了|过)|噩梦/,
    racing: /(两|三|四|几)(天|晚)没(怎么)?睡|不(需要|用)睡|无所不能|脑子(转|飞)得?(特别|太)?快|停不下来地?买/,
    sleep: /睡不着|失眠|睡不(好|了)|凌晨|半夜|醒(着|来|了)|想睡/,
    lonely: /孤(独|单)|一个人|没(有)?人(说话|陪|懂|找)|没(有)?朋友/,
    joy: /开心|高兴|太好了|好消息|成功|通过了|考上|升职|拿到(了)?offer|顺利|终于(做|完|过|拿)|幸福|订婚|中(了)?奖/,
    thanks: /感谢|感激|多亏|帮了我|谢谢(他|她|我)|恩/
  }
};

/** The themes found in a text, in the order of the list of themes. */
export function themesIn(text: string, lang: Lang): Theme[] {
  const table = signs[lang];
  return (Object.keys(table) as Theme[]).filter((theme) => table[theme]?.test(text));
}
