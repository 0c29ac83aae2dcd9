import type { LabelId } from '$lib/domain/feeling';
import type { Lang } from '$lib/domain/lang';

/** A feeling word and what it means, in one line. */
export interface FeelingWord {
  word: string;
  meaning: string;
}

/** The 38 feeling words in both languages, each with a meaning that helps to tell it from its neighbours. */
export const feelingWords: Readonly<Record<LabelId, Readonly<Record<Lang, FeelingWord>>>> = {
  amazed: {
    en: { word: 'amazed', meaning: 'something was bigger or better than you had room for' },
    zh: { word: '惊叹', meaning: '有什么比想象中更大、更好，一时说不出话' }
  },
  amused: {
    en: { word: 'amused', meaning: 'tickled; a laugh close to the surface' },
    zh: { word: '被逗乐', meaning: '觉得有意思，嘴角自己往上翘' }
  },
  angry: {
    en: { word: 'angry', meaning: 'something was not right, and you want it to stop' },
    zh: { word: '生气', meaning: '有件事不对，想让它停下来' }
  },
  annoyed: {
    en: { word: 'annoyed', meaning: 'a small thing that keeps rubbing' },
    zh: { word: '不爽', meaning: '一点小事，一直硌着' }
  },
  anxious: {
    en: { word: 'anxious', meaning: 'braced for something that may or may not come' },
    zh: { word: '焦虑', meaning: '绷着，等一件不一定会来的事' }
  },
  ashamed: {
    en: { word: 'ashamed', meaning: 'wanting not to be seen, as if all of you were wrong' },
    zh: { word: '羞愧', meaning: '想躲起来，好像整个人都不对' }
  },
  brave: {
    en: { word: 'brave', meaning: 'doing it with the fear still there' },
    zh: { word: '勇敢', meaning: '怕归怕，还是去做了' }
  },
  calm: {
    en: { word: 'calm', meaning: 'nothing pulls; the water is flat' },
    zh: { word: '平静', meaning: '没什么在拉扯，水面是平的' }
  },
  confident: {
    en: { word: 'confident', meaning: 'trusting that you can meet what comes' },
    zh: { word: '有把握', meaning: '觉得来什么都接得住' }
  },
  content: {
    en: { word: 'content', meaning: 'this is enough, as it is' },
    zh: { word: '知足', meaning: '就这样，已经够好' }
  },
  disappointed: {
    en: { word: 'disappointed', meaning: 'you had hoped for something else' },
    zh: { word: '失望', meaning: '原本盼着的，不是这个样子' }
  },
  discouraged: {
    en: { word: 'discouraged', meaning: 'less wish to try again' },
    zh: { word: '泄气', meaning: '不太想再试一次' }
  },
  disgusted: {
    en: { word: 'disgusted', meaning: 'wanting it away from you' },
    zh: { word: '反感', meaning: '想离它远一点' }
  },
  drained: {
    en: { word: 'drained', meaning: 'run dry; little left to give' },
    zh: { word: '被掏空', meaning: '电量见底，没什么可给的了' }
  },
  embarrassed: {
    en: { word: 'embarrassed', meaning: 'caught in an awkward light, for a moment' },
    zh: { word: '尴尬', meaning: '那一刻被人看见，脸有点热' }
  },
  excited: {
    en: { word: 'excited', meaning: 'lit up and leaning forward' },
    zh: { word: '兴奋', meaning: '整个人亮起来，往前凑' }
  },
  frustrated: {
    en: { word: 'frustrated', meaning: 'pushing, and it will not move' },
    zh: { word: '受挫', meaning: '使了劲，事情还是不动' }
  },
  grateful: {
    en: { word: 'grateful', meaning: 'glad of something that was given' },
    zh: { word: '感激', meaning: '得到了什么，心里记着' }
  },
  guilty: {
    en: { word: 'guilty', meaning: 'something you did sits badly with you' },
    zh: { word: '内疚', meaning: '做过的一件事，心里过不去' }
  },
  happy: {
    en: { word: 'happy', meaning: 'plainly good' },
    zh: { word: '开心', meaning: '就是高兴' }
  },
  hopeful: {
    en: { word: 'hopeful', meaning: 'something good looks possible' },
    zh: { word: '有盼头', meaning: '好事看起来有可能' }
  },
  hopeless: {
    en: { word: 'hopeless', meaning: 'no way forward can be seen from here' },
    zh: { word: '绝望', meaning: '站在这里，看不到路' }
  },
  indifferent: {
    en: { word: 'indifferent', meaning: 'it could go either way, and that is fine or flat' },
    zh: { word: '无所谓', meaning: '怎样都行，也许是淡，也许是木' }
  },
  irritated: {
    en: { word: 'irritated', meaning: 'thin-skinned; everything is a bit too loud' },
    zh: { word: '烦躁', meaning: '什么都有点吵，一碰就炸' }
  },
  jealous: {
    en: { word: 'jealous', meaning: 'someone has what you want, or might take what you have' },
    zh: { word: '嫉妒', meaning: '别人有你想要的，或怕你有的被拿走' }
  },
  joyful: {
    en: { word: 'joyful', meaning: 'good all the way through, wanting to share it' },
    zh: { word: '欢喜', meaning: '从里到外都高兴，想讲给人听' }
  },
  lonely: {
    en: { word: 'lonely', meaning: 'missing someone to be with, even among people' },
    zh: { word: '孤单', meaning: '身边有人没人，都缺一个伴' }
  },
  overwhelmed: {
    en: { word: 'overwhelmed', meaning: 'more is coming in than you can hold' },
    zh: { word: '招架不住', meaning: '涌进来的，比接得住的多' }
  },
  passionate: {
    en: { word: 'passionate', meaning: 'on fire for something' },
    zh: { word: '热切', meaning: '为一件事，心里烧着火' }
  },
  peaceful: {
    en: { word: 'peaceful', meaning: 'quiet inside and out' },
    zh: { word: '安宁', meaning: '里里外外都安静' }
  },
  proud: {
    en: { word: 'proud', meaning: 'it was hard, and you did it' },
    zh: { word: '自豪', meaning: '不容易，但做到了' }
  },
  relieved: {
    en: { word: 'relieved', meaning: 'the thing you braced for has passed' },
    zh: { word: '松了口气', meaning: '提着的那口气，放下了' }
  },
  sad: {
    en: { word: 'sad', meaning: 'something good is missing or over' },
    zh: { word: '难过', meaning: '有什么好的，没有了或过去了' }
  },
  satisfied: {
    en: { word: 'satisfied', meaning: 'it turned out the way you wanted' },
    zh: { word: '满意', meaning: '结果正是想要的那样' }
  },
  scared: {
    en: { word: 'scared', meaning: 'danger feels close' },
    zh: { word: '害怕', meaning: '觉得危险就在近处' }
  },
  stressed: {
    en: { word: 'stressed', meaning: 'pulled in more directions than there are hands' },
    zh: { word: '压力大', meaning: '同时被好几头拉着' }
  },
  surprised: {
    en: { word: 'surprised', meaning: 'you did not see it coming' },
    zh: { word: '意外', meaning: '完全没料到' }
  },
  worried: {
    en: { word: 'worried', meaning: 'one thing keeps coming round again' },
    zh: { word: '担心', meaning: '有件事一直绕回来' }
  }
};
