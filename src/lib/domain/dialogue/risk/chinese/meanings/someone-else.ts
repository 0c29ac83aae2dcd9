import type { Category } from '../../meaning';

/** Worry about somebody else’s life, and bereavement by suicide. */
export const someoneElse: readonly Category[] = [
  {
    meaning: 'someone-else',
    level: 'concern',
    plain: true,
    rules: [
      '{他}(?:[^。]{0,14})(?:想自杀|自杀|不想活|想不开|想死|轻生|割腕|自残|跳楼走|跳楼|跳河|上吊|烧炭|结束(?:自己|生命)|寻短见|死了算了|告别的话|遗书|划痕|割手|吃药自杀|吞药|不活了|自尽)(?!预防|论|干预)',
      '自杀(?:走|去世|身亡|离开|未遂)',
      '(?:作文|日记|空间|朋友圈|消息)(?:[^。]{0,6})(?:不想活|想死|自杀|告别)',
      '(?:手臂|胳膊|手腕)(?:上)?有(?:划痕|刀痕|伤)'
    ]
  }
];
