/** On about one day in eight something rare happens. */
const oneDayIn = 8;

/** Whether a day is one of those, by its own dice (0 … 1): known before the rarities themselves are fetched. */
export const isRareDay = (dice: () => number): boolean => dice() < 1 / oneDayIn;
