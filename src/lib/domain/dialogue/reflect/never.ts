/**
 * Words that are never said back to anybody, in either language: death, harm, insults, and curses, whoever they
 * were meant for. A clause with one of them is not a candidate at all.
 */
export const never: Readonly<Record<'en' | 'zh', RegExp>> = {
  en: /\b(?:kill\w*|die[sd]?|dying|dead|death\w*|suicid\w*|murder\w*|overdos\w*|self[- ]?harm\w*|cut(?:ting)? myself|hurt(?:ing)? myself|end it|fuck\w*|f\*+\w*|shit\w*|bitch\w*|bastard\w*|ass(?:hole)?s?|crap|damn|idiot\w*|stupid\w*|moron\w*|dumb\w*|pathetic|loser\w*|worthless|useless|ugly|fat|disgusting|trash|garbage|freak|coward\w*|failure\w*|burden\w*|crazy|insane|lazy|monster\w*|waste of|fraud|weak|slut\w*|whore\w*|rape\w*|molest\w*|abus\w*)\b/i,
  zh: /死|自杀|自残|杀|活不|轻生|割|跳楼|上吊|遗书|操你|妈的|他妈|傻|蠢|笨|白痴|废物|垃圾|贱|丑|猪|滚|混蛋|王八|婊|脑残|没用|无能|窝囊|懦夫|失败者|累赘|负担|拖累|恶心|变态|神经病|有病|强奸|猥亵|家暴|打我|胖得/
};
