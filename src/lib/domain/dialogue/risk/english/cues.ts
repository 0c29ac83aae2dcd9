import type { Cue } from '../meaning';

/** Weak cues, each at most once: an ordinary bad day stays under .75. */
export const cues: readonly Cue[] = [
  { weight: 0.4, rules: ['no (?:job|money|friends|girlfriend|boyfriend|family|one left|purpose|joy|energy)', 'lost everything', 'in debt', 'everything i touch', 'homeless'] },
  { weight: 0.4, rules: ['every ?day', 'for years', 'all the time', 'nothing helps', 'tried everything', 'meds dont', 'therapy (?:doesnt|didnt)', 'doesnt get better'] },
  { weight: 0.4, rules: ['hurt(?:ing)? (?:everyone|the people)', 'let (?:\\S+ )?(?:down|everyone)', 'disappoint\\S*', 'dont deserve', 'ashamed', 'wasted', 'too late'] },
  { weight: 0.5, rules: ['hopeless(?:ness)?', 'worthless(?:ness)?', 'pointless', 'meaningless', 'unbearable', 'despair\\S*', 'no future', 'no hope'] },
  { weight: 0.5, rules: ['give up', 'giving up', 'given up', 'gave up', 'had enough', 'breaking point', 'no strength left', 'cant go on', 'cant cope', 'cant any more', 'nothing left'] },
  { weight: 0.5, rules: ['end (?:this|it|all this|the pain|everything)', 'make it stop', 'it (?:all )?stops?', 'escape everything', 'way out', 'be free', 'be gone', 'rest forever', 'permanent(?:ly)?', 'not wake'] },
  { weight: 0.5, rules: ['(?:hate|hating) (?:myself|my life|everything|me)', 'disgust(?:s|ed|ing)? (?:me|with myself|by myself)', 'i (?:am|feel like) (?:\\S+ )?(?:failure|nothing|trash|garbage|loser|disgrace|mistake|useless|monster)'] },
  { weight: 0.4, rules: ['numb', 'empty', 'hollow', 'drowning', 'suffocating', 'dark(?:ness)?', 'broken', 'shattered', 'void', 'abyss'] },
  { weight: 0.4, rules: ['(?:no one|nobody) (?:\\S+ ){0,2}?(?:cares|loves|understands|listens|helps|left|notices|wants)', 'completely alone', 'all alone', 'no friends', 'unloved', 'unwanted', 'abandoned'] },
  { weight: 0.4, rules: ['suffer(?:ing|ed)?', 'in (?:so much )?pain', 'agony', 'torture', 'every single (?:day|night)', 'constant pain'] },
  { weight: 0.3, rules: ['cant stop crying', 'crying every', 'depress(?:ed|ion|ing)', 'exhausted', 'so tired', 'too tired', 'miserable', 'desperate'] },
  { weight: 0.4, rules: ['sorry (?:for everything|to everyone|everyone)', 'forgive me', 'last time', 'i love you all', 'wont matter', 'doesnt matter any more', 'too late (?:for me|now)'] }
]; // prettier-ignore
