import type { ContextId } from '$lib/domain/context';

/** The contexts notes are written for here. */
export type NoteContext = Extract<
  ContextId,
  | 'work'
  | 'family'
  | 'partner'
  | 'friends'
  | 'health'
  | 'selfCare'
  | 'money'
  | 'education'
  | 'tasks'
  | 'hobbies'
  | 'fitness'
  | 'weather'
  | 'travel'
>;

/** For each context: what is written on low, middling and high moments. */
export type Fragments = Record<NoteContext, [low: string[], middling: string[], high: string[]]>;

/** The tags of a person, by what they stand for in both languages. */
export type Tags = Record<'walk' | 'coffee' | 'early' | 'screen' | 'outside' | 'alone', string>;
