import type { Meeting } from '../../meaning';

/** Bodies starved, emptied, cut or numbed. */
export const bodies: readonly Meeting[] = [
  {
    meaning: 'body-and-mind',
    level: 'concern',
    signs: [
      '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:days|weeks)|calories|kilos|laxatives|diuretics|purg\\S+|period has stopped|periods stopped|throw up in|chew and spit|binge',
      '(?:havent eaten|not eaten|an apple|cant keep food|wont let myself|only let myself|enormous|low enough|passed out|faint\\S*|hate myself|run \\S+ a day|so nobody hears|hit my|collapsed|in two days|still feel|hide food)',
      '(?:i|my|me)'
    ],
    unless: 'recovery|dentist|flu|food poisoning|in remission|stomach bug'
  },
  {
    meaning: 'body-and-mind',
    level: 'crisis',
    signs: [
      '(?:eat|eaten|starve\\S*|purg\\S+|laxatives|potassium|heart rate|insulin|bones|weight)',
      '(?:dont care if|hope (?:it|my heart|next time)|gives? out|heart (?:could |would )?stop\\S*|body quits|waste away|finish me off|dont come round|cant see|until it stops|till it stops|cant feel my|there is blood|theres blood|shaking)',
      '(?:i|my|me)'
    ]
  },
  {
    meaning: 'self-harm',
    level: 'crisis',
    signs: [
      '(?:cut(?:ting)?|burn(?:ing|t|ed)?|slit|stab\\S*|razors?|scissors|blades?|wrists?|wrsts|sh|self harm|lighter|stitches)',
      '(?:again|deeper|deep|worse|hidden|cant stop|dont want to stop|only thing|third time|too far|makes it quiet|a mess|so done|cold|get it to close|picking|blood everywhere)',
      '(?:i|my|me|been|ended)'
    ],
    unless:
      'carbs|sugar|hair|grass|cooking|kitchen|vegetables|onion|class|budget|sewing|oven|toast|sun|calories|lawn|lockdown|clean'
  },
  {
    meaning: 'self-harm',
    level: 'concern',
    signs: [
      '(?:pinch|hit|bruise|punch|scratch|burn|bang|dig) ~3 (?:myself|my (?:head|stomach|arms?|legs?|thighs?|skin|nails))|sh in|my arms look|scars|clean \\S+ months|relapse',
      '(?:when|till|until|wrong|shouts?|stopped|bruise|used to|tonight|middle school|hate|gross|so badly|stripes|tiger)',
      '(?:i|my|me)'
    ],
    unless: 'gym|sewing|oven|brambles|by accident|doorframe|acne|surgery|c section'
  },
  {
    meaning: 'body-and-mind',
    level: 'concern',
    signs: [
      '(?:drink|drunk|vodka|wine|bottle|black out|blackout|coke|using again|meth|pills|load of pills|gamble)',
      '(?:turn my head off|cant get through|only way|dont care|not care|didnt care|dont bother|alone on|shakes|need a drink|before i can|stops? my heart|every night|and the pills|until i|woke up)',
      '(?:i|my|me)'
    ],
    unless: 'sober|water|coffee|tea'
  }
];
