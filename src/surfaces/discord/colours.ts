/** The colours of the bar beside an answer. */
export const COLOURS = { answered: 0x2f6f4f, unanswered: 0x8a8f98 } as const;
