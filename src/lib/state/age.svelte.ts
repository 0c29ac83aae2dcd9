import { type AgeGroup, ageGroups } from '$lib/domain/age';

/** Kept on this device beside the preferences; in no backup, and gone with everything else when all is erased. */
const key = 'understory.age';

const restored = (): AgeGroup | null => {
  try {
    const kept = localStorage.getItem(key);
    return ageGroups.find((group) => group === kept) ?? null;
  } catch {
    return null;
  }
};

class Age {
  #group = $state<AgeGroup | null>(typeof localStorage === 'undefined' ? null : restored());

  /** What the person said, in their own time; null until they were asked. */
  get group(): AgeGroup | null {
    return this.#group;
  }
  set group(group: AgeGroup | null) {
    this.#group = group;
    try {
      if (group) localStorage.setItem(key, group);
      else localStorage.removeItem(key);
    } catch {
      // not kept beyond this visit
    }
  }
}

/** How old the person on this device says they are. */
export const age = new Age();
