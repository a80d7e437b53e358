// How people refer to a passage by its number, also while they are still typing.

/** `¶12`, `12`, `第12段`, `图注1` at the end; an article's id or title may precede it. */
export const ORDINAL = /(?:(?<mark>¶|第|图注|caption)\s*)?(?<ordinal>\d{1,6})\s*段?$/u;
/** Marks before a caption's number; all others refer to a paragraph. */
export const CAPTION_MARKS: readonly string[] = ['图注', 'caption'];
/** An unfinished reference: `第1`, `¶`, `12段`. */
export const ORDINAL_BEGUN = /^(?:¶|第)?\s*(\d{0,6})(?:(?<=\d)\s+)?段?$/u;
/** Between the parts of a date: 2017年6, 2017/6. */
export const DATE_SEPARATORS = /[年月./ ]/gu;
