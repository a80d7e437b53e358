import type { Examples } from '../pack.ts';

// Punctuation, a character each, in full width and as keyboards without Chinese have it. In folded
// text the marks of full width that have a half-width form are that form.

/** End a sentence: 他来了。她走了！ */
export const SENTENCE_ENDS = '。！？!?';
/** Says no more than that a sentence ends. */
export const FULL_STOP = '。';
/** End a statement, as it is folded; a question says something else. */
export const STATEMENT_ENDS = '。.!…';
/** 他来了…… ends one too. */
export const ELLIPSIS = '…';
/** Chinese strings whole statements together with it: 百度来了；腾讯没来。 */
export const SEMICOLONS = '；;';
/** Between the clauses of a statement: 百度来了，腾讯没来。 */
export const COMMAS = '，,';
/** 沈漫说：天晴。 */
export const COLONS = '：:';
/** Between words of a list, which it leaves in one clause: 百度、腾讯. */
export const LIST_COMMA = '、';
/** One or two of the first, or two of the second, are a dash: 天晴——出门. */
export const DASH = '—';
export const HYPHEN = '-';

/** Behind the mark that ends a sentence they belong to it: 他说：“来了。” */
export const CLOSERS = '”’"」』）)】》';
/** The same, as far as a quoted statement or question may end with them. */
export const CLOSING_QUOTES = `"”’」』)）`;
/** Quotation marks and brackets: who quotes a sentence may leave them out. */
export const ENCLOSING = `"“”'‘’「」『』《》〈〉()【】[]`;
/** These end an address even without a blank before them. */
export const BEHIND_ADDRESS = '，。；！？、）」』】';

/** End a question. */
export const QUESTION_MARKS = '?？';
/** The particles of a question, which needs no mark then: 合作了吗. */
export const ASKING_PARTICLES = '吗呢';
/** May follow them: 合作了吗…, 合作呢~. */
export const BEHIND_PARTICLES = '。!！…~';

/** Begins a heading in Markdown, and what a Chinese keyboard gives in its place. */
export const HASHES = '#＃';

/** The sentences of each. */
export const EXAMPLES: Examples = {
  reads: {
    '百度来了。腾讯没来！': '百度来了。 | 腾讯没来！',
    '百度来了……腾讯没来': '百度来了…… | 腾讯没来',
    '他说：“来了。”百度没来。': '他说：“来了。” | 百度没来。',
    '来了吗？来了!': '来了吗？ | 来了!',
  },
  leaves: ['百度、腾讯来了', '百度来了，腾讯没来', '百度来了；腾讯没来', '天晴——出门：走'],
};
