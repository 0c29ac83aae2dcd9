/**
 * What everyday notes are about, as plain words show it: a small thesaurus of a life in both languages, so that a search
 * for money finds the rent, and one in English finds a note in Chinese. English words stand for everything that begins
 * with them; those ending in `$` only for themselves.
 */
const topics = {
  money:
    'money financ rent$ rents$ bill$ bills$ budget loan debt salar wage$ wages$ payday paid$ paycheck pay$ payment mortgage tax cash bank$ card$ price expens afford broke$ cost lend$ lent$ borrow owe savings refund raise$ insurance currency|钱 房租 房贷 贷款 工资 薪 存款 账 债 欠 花费 贵 便宜 刷卡 信用卡 税 还款 借 预算 报销 保险 理财',
  sleep:
    'sleep slept asleep insomnia awake bedtime nap$ naps$ nightmare dream$ dreams$ dreamt dreamed tired$ pillow|睡 失眠 困了 梦 熬夜 半夜醒 凌晨 枕头 午觉',
  study:
    'exam stud$ study studied studying student school universit college homework essay thesis lecture seminar class$ classes$ teacher supervisor textbook library grade$ grades$ revision mock tutor chapter paragraph|考试 考研 学习 作业 论文 上课 下课 老师 导师 学校 大学 图书馆 复习 成绩 同学 模拟 课本 笔记 讨论课 答辩 高考',
  body: 'ill$ illness sick hurt$ hurts$ pain ache headache migraine back$ stomach knee doctor hospital clinic dentist tooth fever cough cold$ flu$ medicine pill$ pills$ prescription scan$ blood$ period$ nausea dizz injur allerg health shoulder|病 疼 痛 胃 腰 膝 医院 医生 看牙 牙疼 感冒 发烧 咳 药 检查 体检 复查 头晕 恶心 过敏 身体 肩 受伤 月经',
  exercise:
    'exercise gym$ run$ ran$ running jog swim swam workout yoga plank stretch bike cycl hike hiking walk$ walked walking lengths sport football basketball tennis marathon climb fitness|锻炼 运动 跑步 慢跑 跑了 游泳 健身 瑜伽 平板 拉伸 骑车 爬山 散步 走路 打球 篮球 羽毛球',
  work: 'work$ works$ worked working workload job$ jobs$ boss manager colleague coworker office meeting deadline project shift$ client career interview promot fired$ resign overtime inbox email stand-up standup demo$ salary desk|工作 上班 下班 加班 领导 老板 同事 开会 晨会 会议 项目 截止 甲方 客户 面试 辞职 裁员 升职 周报 方案 汇报 邮件 评审',
  load: 'overwhelm busy deadline stress pile list$ lists$ behind$ swamp juggl hectic rush chore errand|太多 忙 截止 压力 来不及 做不完 单子 清单 拖 赶 一堆 杂事 琐事',
  parents:
    'mum$ mom$ mother dad$ father parents grandma grandpa gran$ grandmother grandfather home$ family|妈 爸 父母 母亲 父亲 奶奶 爷爷 外婆 外公 姥姥 姥爷 家里 家人 家族',
  family:
    'family families sister brother cousin aunt uncle son$ daughter child$ children kid$ kids$ baby$ nephew niece|家人 家族 姐 哥哥 弟弟 妹妹 表姐 表哥 儿子 女儿 孩子 宝宝 亲戚 婆婆 岳',
  partner:
    'partner husband wife boyfriend girlfriend fiance marriage married wedding spouse lover dating|老公 老婆 丈夫 妻子 男朋友 女朋友 男友 女友 对象 伴侣 结婚 夫妻 爱人 恋爱',
  friends:
    'friend neighbour neighbor roommate flatmate party invited group$ hang$ gathering buddy|朋友 闺蜜 室友 舍友 邻居 聚会 聚餐 同伴 哥们 群里',
  conflict:
    'argu quarrel fight fought row$ rows$ yell shout blame angry anger furious mad$ ignored silent$ apolog sorry$|吵架 吵 争 冷战 骂 怼 闹翻 生气 发火 道歉 对不起 矛盾',
  leftout:
    'alone lonel exclud ignored invite uninvited nobody outsider rejected isolat unwanted|孤单 孤独 冷落 被忽视 没人 没叫我 一个人 不合群 排挤 已读',
  loss: 'died$ death funeral grief griev mourn passed$ lost$ goodbye breakup divorce ex$ anniversary|去世 离世 葬礼 分手 离婚 失去 告别 前任 忌日 想念',
  weather:
    'weather rain snow storm wind$ windy sunny sun$ sunshine fog$ foggy grey$ gray$ drizzle cloud heat$ hot$ umbrella frost thunder|天气 下雨 雨 下雪 雪 刮风 大风 太阳 雾 阴天 阴了 晴 伞 雷 台风 热得 闷热',
  music:
    'music song sing sang$ sung$ guitar piano violin choir concert record$ records$ band$ playlist dance danc scales melody|音乐 歌 唱 吉他 钢琴 小提琴 合唱 演唱会 乐队 练琴 音阶 跳舞 弹',
  craft:
    'draw$ drawing paint sketch knit sew$ pottery glaze photo craft garden plant fern$ write$ writing poem|画 织 缝 陶 釉 摄影 手工 种花 养花 绿植 写作 诗',
  food: 'eat$ ate$ eating meal breakfast lunch dinner supper cook bake bread soup coffee tea$ cake takeaway hungry appetite recipe fruit|吃 早饭 午饭 晚饭 做饭 煮 烤 面包 汤 咖啡 茶 蛋糕 外卖 饿 胃口 水果 菜',
  travel:
    'travel trip train plane flight airport hotel holiday vacation journey bus$ station suitcase luggage abroad commute drive$ drove$ driving motorway map$|旅行 旅游 出差 火车 高铁 飞机 机场 酒店 假期 地铁 公交 车站 行李 箱子 开车 高速 地图',
  energy:
    'energy exhaust tired drained fatigue lazy bed$ couch sofa weary burnout sluggish numb empty procrastinat scroll|累 没力气 没劲 疲 躺 床上 懒 动不了 不想动 沙发 空虚 麻木 刷手机 拖延 提不起',
  worry:
    'worr anxi nervous panic dread afraid scared fear$ fears$ uncertain what-if results$|担心 焦虑 紧张 害怕 慌 怕 不安 恐慌 结果',
  sadness:
    'sad$ sadness cry$ cried crying tears hopeless depress miserable heartbr unhappy down$ upset|难过 伤心 哭 眼泪 绝望 抑郁 低落 心碎 委屈 沮丧',
  shame:
    'asham embarrass humiliat guilt fail mistake useless blank$ awkward stupid$|丢人 丢脸 尴尬 内疚 自责 失败 搞砸 没用 出丑 羞 脑子一片空白',
  joy: 'happy happiness joy$ glad$ laugh celebrat proud excit won$ win$ passed$ success wonderful fun$|开心 高兴 快乐 笑 庆祝 骄傲 兴奋 成功 通过 顺利 幸福',
  nature:
    'nature sea$ ocean beach lake river mountain forest tree bird heron kingfisher leaves sky$ park$ field|大自然 海 湖 河 江 山 森林 树 鸟 落叶 天空 公园 田 白鹭',
  home: 'house flat$ apartment landlord move$ moving moved$ unpack kitchen laundry clean tidy boiler repair furniture|房子 屋 搬家 房东 厨房 洗衣 打扫 收拾 热水器 修 家具 租房',
  phone:
    'phone screen scroll message text$ texted app$ online instagram wechat social$ notification call$ called$ voicemail|手机 屏幕 刷 消息 短信 微信 朋友圈 打电话 通话 语音 电话',
  animal: 'dog$ dogs$ cat$ cats$ pet$ pets$ puppy kitten|狗 猫 宠物'
} as const;

/** A thing notes are about. */
export type TopicId = keyof typeof topics;

const patterns = Object.entries(topics).map(([id, words]) => {
  const [english = '', chinese = ''] = words.split('|');
  const stems = english.split(' ').map((word) => (word.endsWith('$') ? `${word.slice(0, -1)}\\b` : word));
  return {
    id: id as TopicId,
    pattern: new RegExp(`\\b(?:${stems.join('|')})|${chinese.split(' ').join('|')}`, 'i')
  };
});

/** What a text is about, in either language; usually nothing, one or two. */
export const topicsIn = (text: string): TopicId[] =>
  patterns.filter(({ pattern }) => pattern.test(text)).map(({ id }) => id);
