/**
 * Short texts that made some algorithm slow somewhere, or may: repeated, they are what nobody types
 * and anybody can paste.
 */
export const PIECES: readonly string[] = [
  // Names, and what binds them.
  ...['百度和农行、', '腾讯与中行合作，', '腾讯', 'ABC '],
  // Statements, questions, doubt, speech.
  ...['双方合作。', '腾讯和中行合作了吗？', '谁、', '不', '”腾讯说', '"a":'],
  // Numbers and dates.
  ...['1', '1,', '400多万张', '2017年至', '6月1日、'],
  // Letters, blanks and lines.
  ...['a ', ' ', '\n', 'A.'],
  // Marks.
  ...['，', '“', '(', '…'],
  // Markdown of Discord's and of CommonMark.
  ...[
    '- ',
    '+ ',
    '> ',
    '*a **b ',
    '_*a',
    '~~a',
    '``a` ',
    '\n```',
    '[',
    '![',
    '[[a](',
    '<a ',
    '&amp;腾',
  ],
  // Addresses, mentions, emoji.
  ...['http://a', '<a:b:1>', '👩‍👩‍👧'],
  // Characters of several parts, and halves of them.
  ...['\u0301', '\ud83d', '\u202e'],
  // Lines as long as are compared, so many that all are looked for.
  `${'百度和农行、'.repeat(66)}\n`,
  `${'腾讯与中行合作，'.repeat(49)}\n`,
  // Code.
  "'; DROP TABLE facts; --",
];

/** What only means something in a conversation: small talk, words that point back, echoes. */
export const SAID_PIECES: readonly string[] = [
  '你好，',
  '谢谢！',
  '它',
  '那农行呢？',
  '和',
  'what about ',
];

/** Variations of them, for the large search. */
export const MORE_PIECES: readonly string[] = [
  ...[
    '工行',
    '光大理财',
    '百渡',
    '什么',
    '没有',
    '误区一：',
    '一二三百',
    '3~',
    '百分之',
    '2017-',
    '$-',
  ],
  ...[
    '1.2.3万亿',
    'a',
    '　',
    '\n\n',
    'İ',
    'ﷺ',
    '。',
    '；',
    '、',
    '"',
    '「',
    '（',
    '《',
    '—',
    '?',
    '!',
    ':',
    '。」',
  ],
  ...[
    '1. ',
    '# ',
    '-# ',
    '- > ',
    '- \n',
    '* - 1. ',
    '*',
    '**a',
    '_',
    '__',
    '~~',
    '||',
    '`',
    '`a',
    '](',
  ],
  ...[
    '[a]: b\n',
    '](<',
    '\\',
    '&',
    '<',
    '<!--',
    '<?',
    '</',
    '<@1>',
    '<t:1>',
    '<a@b',
    '    a\n',
    '\t',
  ],
  ...[
    '---\n',
    '===\n',
    '| a ',
    '[^1]',
    '***',
    'https://a.b/c?d=e&',
    'www.',
    'a@b.c ',
    '👍🏽',
    '🇨🇳',
    '1️⃣',
  ],
  ...['腾\u0301', '\udc4d', '\u200b', '\u0000', '\u200d', '(a+)+$', '{{name}}', 'ธนาคาร', 'ما هي'],
  ...['銀行', '網際網路', '銀行はどこ'],
];

/** A piece over and over, cut at `size` UTF-16 units. */
export function repeatTo(size: number, ...pieces: readonly string[]): string {
  const whole = pieces.join('');
  return whole.repeat(Math.ceil(size / whole.length)).slice(0, size);
}
