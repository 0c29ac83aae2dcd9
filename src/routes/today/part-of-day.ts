/** From four in the morning until noon the day is beginning; afterwards the next sound is tonight's. */
export const isMorning = (hour: number): boolean => hour >= 4 && hour < 12;
