import type { Examples } from '../pack.ts';

// Punctuation marks, one character each, in full width and in half width. Folding turns full-width
// marks into half-width ones where those exist.

/** End a sentence: 他来了。她走了！ */
export const SENTENCE_ENDS = '。！？!?';
/** Only says that a sentence ends. */
export const FULL_STOP = '。';
/** End a statement in folded text; a question mark would change its meaning. */
export const STATEMENT_ENDS = '。.!…';
/** Ends a sentence too: 他来了…… */
export const ELLIPSIS = '…';
/** In Chinese it joins whole statements: 百度来了；腾讯没来。 */
export const SEMICOLONS = '；;';
/** Between the clauses of a statement: 百度来了，腾讯没来。 */
export const COMMAS = '，,';
/** Joins the cells of a row of a table. */
export const FULL_COMMA = '，';
/** 沈漫说：天晴。 */
export const COLONS = '：:';
/** Between items of a list, which stay in one clause: 百度、腾讯. */
export const LIST_COMMA = '、';
/** One or two of these, or two hyphens, make a dash: 天晴——出门. */
export const DASH = '—';
export const HYPHEN = '-';

/** After the mark that ends a sentence, they belong to the sentence: 他说：“来了。” */
export const CLOSERS = '”’"」』）)】》';
/** Those of them that may end a quoted statement or question. */
export const CLOSING_QUOTES = `"”’」』)）`;
/** Quotation marks around words, in folded text. */
export const QUOTATION = { open: '"“「『', close: '"”」』' } as const;
/** Quotation marks and brackets, which people may omit when they quote a sentence. */
export const ENCLOSING = `"“”'‘’「」『』《》〈〉()【】[]`;
/** Around the title of a book or an article. */
export const TITLE_QUOTES = '《》';
/** These end a URL even without a space before them. */
export const BEHIND_ADDRESS = '，。；！？、）」』】';

/** End a question. */
export const QUESTION_MARKS = '?？';
/** Particles that make a question, which then needs no mark: 合作了吗. */
export const ASKING_PARTICLES = '吗呢';
/** May follow them: 合作了吗…, 合作呢~. */
export const BEHIND_PARTICLES = '。!！…~';

/** Begin a heading: the Markdown mark, and what a Chinese keyboard types instead. */
export const HASHES = '#＃';

/** Texts, each cut into its sentences. */
export const EXAMPLES: Examples = {
  reads: {
    '百度来了。腾讯没来！': '百度来了。 | 腾讯没来！',
    '百度来了……腾讯没来': '百度来了…… | 腾讯没来',
    '他说：“来了。”百度没来。': '他说：“来了。” | 百度没来。',
    '来了吗？来了!': '来了吗？ | 来了!',
  },
  leaves: ['百度、腾讯来了', '百度来了，腾讯没来', '百度来了；腾讯没来', '天晴——出门：走'],
};
