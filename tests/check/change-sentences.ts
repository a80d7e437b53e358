/** Every way to change a sentence gives some changed ones; what is changed where is drawn from `draw`. */
export type Change = (sentence: string, draw: Draw) => string[];

/** A number from 0 to below `below`, the same ones on every run. */
export type Draw = (below: number) => number;

/** mulberry32. */
export function drawFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const INSERTED = [
  ...['不', '未', '拟', '或', '据说', '兴许', '并非', '几乎', '只', '曾', '不再'],
  ...['满仓超市', '白榆科技', '腾讯', '招商银行', '73', '2009年', '三成'],
];
const NAMES = [
  ...['京东金融', '蚂蚁金服', '腾讯', '百度', '阿里巴巴', '光大银行', '工行', '农行', '中行'],
  ...['谢锦生', '李晓枫', '青禾支付', '临江银行', '白榆科技', '沈怀安', '顾明远', '北岭冷链'],
  ...['禾丰百货', '满仓超市', '陆子衡', '罗静'],
];
const WORDS: readonly (readonly [string, string])[] = [
  ...([['和', '或'] as const, ['与', '或'], ['将', '已'], ['也', '不'], ['没有', '已经']] as const),
  ...([
    ['不', '都'],
    ['但', '因此'],
    ['只', '不只'],
    ['超过', '不到'],
    ['比', '不比'],
  ] as const),
  ...([
    ['第一', '最后'],
    ['最', '不'],
    ['为', '非'],
    ['的', '之外的'],
    ['在', '不在'],
  ] as const),
  ...([
    ['如果', '因为'],
    ['已', '将'],
    ['更', '不'],
    ['以前', '以后'],
    ['上半', '下半'],
  ] as const),
];
const NUMERALS = '一二三四五六七八九';
const MARK = /(?<!\d)[,;:](?!\d)|(?<=\D)[,;:]|--/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const wordsIn = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);
const isWord = (text: string | undefined) => text !== undefined && /[\p{L}\p{N}]/u.test(text);
const without = <T>(all: readonly T[], n: number) => all.filter((_, m) => m !== n);
const replaceEach = (text: string, what: RegExp, by: (found: string) => readonly string[]) =>
  [...text.matchAll(what)].flatMap(({ 0: found, index }) =>
    by(found).map((other) => text.slice(0, index) + other + text.slice(index + found.length)),
  );

function swap(all: readonly string[], a: number, b: number): string {
  return all.map((each, n) => (n === a ? all[b] : n === b ? all[a] : each)).join('');
}

export const CHANGES: Readonly<Record<string, Change>> = {
  'a word left out': (sentence) => {
    const words = wordsIn(sentence);
    return words.flatMap((word, n) => (isWord(word) ? without(words, n).join('') : []));
  },
  'a word put in': (sentence, draw) => {
    const words = wordsIn(sentence);
    return words.flatMap((_, n) => {
      const inserted = INSERTED[draw(INSERTED.length)] ?? '';
      return [...words.slice(0, n), inserted, ...words.slice(n)].join('');
    });
  },
  'two words in each other’s place': (sentence, draw) => {
    const words = wordsIn(sentence);
    return words.flatMap((_, n) =>
      n % 2 === 0 ? swap(words, n, n % 4 === 0 ? draw(words.length) : (n + 1) % words.length) : [],
    );
  },
  'another name': (sentence, draw) =>
    NAMES.flatMap((name) =>
      replaceEach(sentence, new RegExp(name, 'gu'), () =>
        [0, 1, 2].map(() => NAMES[draw(NAMES.length)] ?? ''),
      ),
    ),
  'another number or date': (sentence, draw) => [
    ...replaceEach(sentence, /\d+/gu, (found) => [
      String(Number(found) + 1 + draw(8)),
      `${found}${1 + draw(9)}`,
      String(Number(found) * 2 + 1),
    ]),
    ...replaceEach(sentence, new RegExp(`[${NUMERALS}]`, 'gu'), () => [
      NUMERALS.charAt(draw(NUMERALS.length)),
      `十${NUMERALS.charAt(draw(NUMERALS.length))}`,
    ]),
    ...replaceEach(sentence, /[百千万亿]/gu, (found) => [found === '万' ? '亿' : '万', '']),
  ],
  'another function word': (sentence) =>
    WORDS.flatMap(([word, other]) => replaceEach(sentence, new RegExp(word, 'gu'), () => [other])),
  'a clause left out of the middle': (sentence) => {
    const clauses = sentence.split(MARK);
    return clauses
      .slice(1, -1)
      .flatMap((_, n) => [without(clauses, n + 1).join(','), without(clauses, n + 1).join('')]);
  },
  'clauses in another order': (sentence) => {
    const clauses = sentence.replace(/[。？！]$/u, '').split(MARK);
    return clauses.flatMap((clause, n) => [
      [...without(clauses, n), clause].join(','),
      [clause, ...without(clauses, n)].join(','),
    ]);
  },
  'parts of different clauses joined': (sentence, draw) => {
    const clauses = sentence.split(MARK).map(wordsIn);
    return clauses.flatMap((clause, n) =>
      clauses.slice(n + 1).map((other) => {
        const head = clause.slice(0, 1 + draw(clause.length));
        return [...head, ...other.slice(draw(other.length))].join('');
      }),
    );
  },
  'a border at another place': (sentence) => {
    const words = wordsIn(sentence);
    return words.flatMap((word, n) => {
      if (!MARK.test(word)) return [];
      const rest = without(words, n);
      return [n - 1, n + 1, n + 2].map((at) =>
        [...rest.slice(0, at), ',', ...rest.slice(at)].join(''),
      );
    });
  },
  'a border more': (sentence) => {
    const words = wordsIn(sentence);
    return words.flatMap((_, n) =>
      n % 3 === 0 ? [...words.slice(0, n), ',', ...words.slice(n)].join('') : [],
    );
  },
  'a sentence and a half': (sentence, draw) => {
    const clauses = sentence.replace(/[。？！]$/u, '').split(MARK);
    const words = wordsIn(clauses.at(-1) ?? '');
    const head = [...clauses.slice(0, -1), words.slice(0, draw(words.length)).join('')];
    return [head.join(','), `${sentence.replace(/[。？！]$/u, '')},${clauses[0] ?? ''}`];
  },
};
