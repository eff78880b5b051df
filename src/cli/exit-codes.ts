/** What the program says to whoever started it. 2 wins over 1. */
export const EXIT = { fine: 0, findings: 1, couldNotRun: 2, bug: 70, cancelled: 130 } as const;
