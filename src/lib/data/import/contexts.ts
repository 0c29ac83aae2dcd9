import { type ContextId, contextIds } from '$lib/domain/context';

/** What people call the eighteen contexts in other apps' lists of activities. Compared in lower case. */
const names: Readonly<Record<ContextId, readonly string[]>> = {
  work: ['work', 'job', 'office', '工作', '上班'],
  family: ['family', 'parents', '家人', '家庭', '父母'],
  partner: [
    'partner',
    'husband',
    'wife',
    'boyfriend',
    'girlfriend',
    'spouse',
    '伴侣',
    '对象',
    '男朋友',
    '女朋友'
  ],
  friends: ['friends', 'friend', '朋友', '闺蜜'],
  health: ['health', 'sick', 'doctor', '健康', '生病', '看医生'],
  selfCare: ['self care', 'self-care', 'selfcare', 'relax', '照顾自己', '放松'],
  money: ['money', 'finances', 'finance', '钱', '财务'],
  education: ['education', 'school', 'study', 'university', 'class', '学习', '学校', '上课'],
  tasks: ['tasks', 'chores', 'cleaning', 'errands', '家务', '杂事', '任务'],
  hobbies: ['hobbies', 'hobby', 'gaming', 'reading', 'music', '爱好', '阅读', '游戏', '音乐'],
  fitness: ['fitness', 'exercise', 'sport', 'sports', 'workout', 'gym', '运动', '健身'],
  weather: ['weather', '天气'],
  identity: ['identity', '自我', '身份'],
  dating: ['dating', 'date', '约会'],
  community: ['community', '社区', '社群'],
  travel: ['travel', 'traveling', 'trip', '旅行', '出差'],
  currentEvents: ['current events', 'news', '新闻', '时事'],
  spirituality: ['spirituality', 'religion', 'prayer', 'meditation', '信仰', '冥想']
};

const byName = new Map<string, ContextId>(
  contextIds.flatMap((id) => [id.toLowerCase(), ...names[id]].map((name) => [name, id] as const))
);

/** The contexts named among some tags. The tags themselves stay. */
export const contextsOf = (tags: readonly string[]): ContextId[] =>
  tags.flatMap((tag) => byName.get(tag.toLowerCase()) ?? []);
