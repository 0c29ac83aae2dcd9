import type { Category } from '../../meaning';

/** Voices that order it; not being safe from oneself. */
export const commands: readonly Category[] = [
  {
    meaning: 'command',
    level: 'crisis',
    plain: true,
    rules: [
      '(?:声音|他们|有人|脑子里|耳边|幻听|它)(?:[^。]{0,10})(?:让|叫|喊|说|命令|逼|催)(?:我)?(?:[^。]{0,3})(?:去死|跳|杀|死|割|结束|伤害|砍)(?!槽|舞|绳)',
      '(?:我)?(?:一个人|今晚|现在|晚上)(?:[^。]{0,8})(?:不(?:太)?安全|危险|会出事|可能会出事)',
      '对自己(?:有|是)危险'
    ]
  }
];
