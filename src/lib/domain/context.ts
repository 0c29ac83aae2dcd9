/** The 18 contexts (associations) of HealthKit's State of Mind: what a moment has to do with. */
export const contextIds = [
  'work',
  'family',
  'partner',
  'friends',
  'health',
  'selfCare',
  'money',
  'education',
  'tasks',
  'hobbies',
  'fitness',
  'weather',
  'identity',
  'dating',
  'community',
  'travel',
  'currentEvents',
  'spirituality'
] as const;

/** A context of a moment. The order is that of the check-in: the most used in diary studies first. */
export type ContextId = (typeof contextIds)[number];

/** Whether a string is one of the 18. */
export const isContextId = (id: string): id is ContextId => (contextIds as readonly string[]).includes(id);
