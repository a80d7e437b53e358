import type { WordForm } from '../words.ts';

// How English texts name their source, author and date, and what their publishers say about them.

export const SOURCE_LABEL: WordForm = {
  why: 'before the name of whom a text comes from: Source: Whale Bay Daily',
  form: /(?<!\b(?:data|image|photo|figure) )\b(?:source|via|publisher|published by|originally published (?:by|on|in|at))\s?:\s?/u,
  reads: ['Source: Whale Bay Daily', 'Publisher: Whale Bay Daily', 'Via: Whale Bay Daily'],
  leaves: ['The source said', 'via the harbour', 'publishers say', 'Data source: a survey'],
};

export const AUTHOR_LABEL: WordForm = {
  why: 'before the name of who wrote a text: By Ann Li, Author: Ann Li',
  form: /^(?:(?:written|posted|story|words|text|published) )?by:? (?=\p{L})|\b(?:authors?|reporter)\s?:\s?|\bwritten by:?\s/u,
  reads: ['By Ann Li', 'Posted by Ann Li', 'Author: Ann Li', 'June 3, written by Ann Li'],
  leaves: ['Bystanders came', 'standby mode', 'an author is here'],
};

export const DATE_LABEL: WordForm = {
  why: 'names the day when a text was published: Published: June 30, 2017',
  form: /\b(?:published|posted|updated|date|released)(?:\s(?:on|at))?\s?:\s?|\b(?:published|posted) on\s/u,
  reads: ['Published: June 30, 2017', 'Posted on June 30, 2017', 'Date: 2017-06-30'],
  leaves: ['it was published', 'a date of note'],
};

export const LINK_LABEL: WordForm = {
  why: 'gives the address of a text: Link: https://example.org',
  form: /\b(?:url|link|original)\s?:\s?(?=https?:)/u,
  reads: ['Link: https://example.org', 'URL: http://example.org'],
  leaves: ['a link to it', 'original: yes'],
};

export const EDITOR_LINE: WordForm = {
  why: 'a line that names who edited a page',
  form: /^[([]?(?:edited by|editors?\s?:|editing by|reporting by|(?:additional )?reporting by|copy editor|proofread(?:ing)? by)/u,
  reads: ['Edited by Shen Man', 'Editor: Shen Man', '(Reporting by Shen Man; editing by Lu Bai)'],
  leaves: ['The editor said so', 'She edited the text'],
};

export const NOTICE: WordForm = {
  why: 'a publisher says who answers for a text, or how it may be used',
  form: /(?:all rights reserved|^copyright|©|\(c\) ?\d{4}|may not be (?:reproduced|published|republished|copied)|without (?:the )?(?:prior |express )?(?:written )?permission|does not constitute .{0,30}advice|not (?:financial|investment) advice|for information(?:al)? purposes only|terms of (?:use|service)|privacy policy|views expressed .{0,60}(?:author|own|necessarily)|opinions expressed .{0,60}(?:author|own|necessarily))/u,
  reads: [
    'All rights reserved.',
    'Copyright 2017 Lanting Courier',
    'It may not be reproduced.',
    'For information purposes only',
  ],
  leaves: ['He has a right to say so', 'Permission was given', 'a copyright dispute'],
};

export const PAGE_NUMBER: WordForm = {
  why: 'a line that is only the number of a page: Page 3 of 10',
  form: /^(?:(?:page|p\.)\s?)?[-\u2013\u2014]?\s?\d{1,4}(?:\s?[-\u2013\u2014]|\s?(?:of|\/)\s?\d{1,4})?$/iu,
  reads: ['Page 3 of 10', '- 3 -', '3 / 10', '12'],
  leaves: ['Page three', '3 pages', '12345'],
};
