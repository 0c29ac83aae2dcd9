import type { Category } from '../../meaning';

/** Means at hand, or a body already in a dangerous place. */
export const means: readonly Category[] = [
  {
    meaning: 'means',
    level: 'crisis',
    rules: [
      '(?:bought|got|have|has|loaded|hid|kept|keep|keeping|stockpil\\S+|stock piling|hoard\\S*|sav(?:ed|ing)(?: up)?|collect\\S*|count(?:ed|ing)?|stash\\S*|order(?:ed|ing)|found|holding|stare at|staring at|looking at|there is a|theres a|load|enough|access to) (?:\\S+ )?(?:\\S+ )?(?:\\S+ )?{pills}(?! (?:for|to help|range|control|laws?|show|violence|permit|i was given|my doctor|the doctor|from the doctor))',
      '(?:i|ive) (?:\\S+ )?loaded (?:it|the)',
      'enough (?:\\S+ )?(?:pills|meds|tablets|to (?:do it|kill|make sure|end))',
      '{pills} (?:\\S+ ){0,3}?(?:on my desk|in my hand|in front of me|next to me|ready|beside me|in the drawer|under (?:the|my)|in my (?:drawer|bag|closet|car|garage|lap|mouth))',
      '(?:took|taken|take|swallowed|swallow|swallowing|downed|ate|drank|popped|overdosed(?: on)?) (?:\\S+ )?(?:a |an |the |my )?(?:whole|entire|full|all|all of|every|too many|too much|handful|bunch|lot|bottle|box|pack|more|them all|bleach|something and|everything in)(?! (?:pizza|cake|bar|tub|loaf|(?:bag|box|packet|jar|tin|bar) of (?:crisps|chips|biscuits|cookies|chocolates?|sweets|candy|popcorn|nuts)|bag of|naps?|photos?|pictures?|notes|day|week|time|of time|classes|courses|work|on))',
      'swallowed (?:something|it|them|pills|bleach|a)',
      '(?:took|taken) (?:more|too many) (?:\\S+ )?(?:than|pills|tablets|of my|meds)',
      'i (?:have |just |already |think i )?overdosed',
      'overdosed (?:last|this|yesterday|on|again|and|today|tonight)',
      'overdosing',
      '(?:standing|sitting|stood|sat|stand|sit|am|climbed) (?:\\S+ )?(?:on|at|by|near|over|up) (?:\\S+ )?(?:the |a |my )?(?:\\S+ )?(?:edge|ledge|bridge|roof|rooftop|tracks|railing|cliff|parapet|overpass|window ledge|windowsill)(?! (?:was|so pretty|with friends|restaurant|bar|of my seat|party|and it was pretty))',
      '(?:look|looking|looked|stare|staring|stared|walk(?:ing|ed)? past|drawn) (?:\\S+ )?(?:at|to|over|down|from|off) (?:\\S+ )?(?:\\S+ )?(?:roof|rooftop|bridge|tracks|train|trains|edge|ledge|balcony|river|cliff|window) ~8 (?:differently|how easy|easy|jump|jumping|end|over|stop|calling|wonder|wondering|would be|counting)',
      'at the edge of (?:the|a) (?:roof|bridge|cliff|platform|building)',
      'on the (?:edge|ledge) of (?:the|a)',
      '(?:driv(?:e|ing)|crash(?:ing)?|swerv(?:e|ing)|steer(?:ing)?) (?:\\S+ )?(?:\\S+ )?(?:into|off|toward) (?:\\S+ )?(?:oncoming|a tree|traffic|the barrier|a wall|the bridge|a truck|the river|a pole|the (?:other|opposite) lane|trees?)',
      '(?:step|walk|jump|throw myself|run|lie|lay)(?:ping|ing|s)? (?:\\S+ )?(?:in front of|into|under|onto) (?:\\S+ )?(?:\\S+ )?(?:train|traffic|bus|truck|car|road|tracks|sea|ocean|lorry|metro|subway)'
    ]
  }
];
