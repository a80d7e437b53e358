import type { WordForm } from '../words.ts';

// How English texts name their source, author and date, and what their publishers say about them.

export const SOURCE_LABEL: WordForm = {
  why: 'names the publisher of a text: Source: Whale Bay Daily',
  form: /\b(?:source|publisher|published by|originally published (?:in|on|at|by))\s*:\s*/giu,
  reads: ['Source: Whale Bay Daily', 'Publisher: Whale Bay Daily'],
  leaves: ['a source of joy', 'publishers say'],
};

export const AUTHOR_LABEL: WordForm = {
  why: 'names who wrote a text: By Ann Li, Author: Ann Li',
  form: /\b(?:authors?|written by|reporter)\s*:\s*|^by\s+(?=\p{L}+\s\p{L})|\bwritten by\s+/giu,
  reads: ['By Ann Li', 'Author: Ann Li', 'written by Ann Li'],
  leaves: ['standby mode', 'an author is here'],
};

export const DATE_LABEL: WordForm = {
  why: 'names the day when a text was published: Published: June 30, 2017',
  form: /\b(?:published|posted|updated|date|released)(?:\s+(?:on|at))?\s*:\s*|\b(?:published|posted)\s+on\s+/giu,
  reads: ['Published: June 30, 2017', 'Posted on June 30, 2017', 'Date: 2017-06-30'],
  leaves: ['it was published', 'a date of note'],
};

export const LINK_LABEL: WordForm = {
  why: 'gives the address of a text: Link: https://example.org',
  form: /\b(?:url|link|original)\s*:\s*(?=https?:)/giu,
  reads: ['Link: https://example.org', 'URL: http://example.org'],
  leaves: ['a link to it', 'original: yes'],
};

export const EDITOR_LINE: WordForm = {
  why: 'a line that names only editors: Edited by: Ann Li',
  form: /^[\s([]*(?:edited by|editors?|proofread(?:ing)? by)\s*:/iu,
  reads: ['Editor: Ann Li', '(Edited by: Ann Li)'],
  leaves: ['editors agree', 'the editor: a person'],
};

export const NOTICE: WordForm = {
  why: 'says what a publisher allows or answers for: All rights reserved',
  form: /\ball rights reserved\b|\bmay not be (?:reproduced|copied|redistributed)\b|\bcopyright\s+(?:©|\(c\)|\d{4})|\bnot (?:financial|investment) advice\b|\bfor information(?:al)? purposes only\b/iu,
  reads: ['All rights reserved.', 'It may not be reproduced.', 'Copyright 2017 Whale Bay'],
  leaves: ['rights of way', 'a copyright dispute'],
};

export const PAGE_NUMBER: WordForm = {
  why: 'a line that is only the number of a page: Page 3 of 10',
  form: /^(?:(?:page|p\.)\s?)?[-\u2013\u2014]?\s?\d{1,4}(?:\s?[-\u2013\u2014]|\s?(?:of|\/)\s?\d{1,4})?$/iu,
  reads: ['Page 3 of 10', '- 3 -', '3 / 10', '12'],
  leaves: ['Page three', '3 pages', '12345'],
};
