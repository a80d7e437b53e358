/** How people refer to a passage by its number, and how unfinished such a reference may be. */

/** `¶12`, `12`, `第12段`, `图注1` at the end; an article's id or title may come before it. */
export const ORDINAL = /(?:(?<mark>¶|第|图注|caption)\s*)?(?<ordinal>\d{1,6})\s*段?$/u;
/** The marks of a caption's number; every other one is a paragraph's. */
export const CAPTION_MARKS: readonly string[] = ['图注', 'caption'];
/** `第1`, `¶`, `12段`: what may become one while someone types. */
export const ORDINAL_BEGUN = /^(?:¶|第)?\s*(\d{0,6})(?:(?<=\d)\s+)?段?$/u;
/** Between the parts of a date: 2017年6, 2017/6. */
export const DATE_SEPARATORS = /[年月./ ]/gu;
