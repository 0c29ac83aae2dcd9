import type { Meeting } from '../../meaning';

/** Something deadly within reach. */
export const within: readonly Meeting[] = [
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['{me}', '(?:{medicine}|{weapon})', '{stored}'],
    unless: 'doctor|pharmacist|for my (?:cold|back|knee)|camping|boat|climbing|kitchen|cooking|shaving|vet'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['(?:{weapon}|{medicine})', '{toward}'],
    unless: 'doctor|cooking|kitchen|shaving|craft|gym|hair|pharmacist|in the (?:film|book|game)'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['(?:tied|knotted) ~5 (?:beam|hook|rope|noose|neck)', '{me}'],
    unless: 'swing|kids|boat'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: [
      '(?:belt|scarf|string|rope|cord|sheet|bag) ~6 (?:my neck|my head|the beam|the door|the chair|hook)',
      '{me}'
    ]
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['stand(?:ing)? on (?:the|a) chair', '(?:belt|rope|noose|neck)']
  }
];
