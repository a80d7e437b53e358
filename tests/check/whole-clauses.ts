/** Whether a text is, letter for letter, one or more whole clauses behind each other of one sentence. */
export type IsWhole = (text: string) => boolean;

/** Spellings of one name or number, where a change happens to write one for the other. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['中国光大银行', '光大银行'],
  ['中国建设银行', '建设银行'],
  ['全国性股份制商业银行', '全国股份制银行'],
  ['全国性股份制银行', '全国股份制银行'],
  ['中国的银行业', '中国银行业'],
  ['400万多', '400多万'],
  ['2017上半年', '2017年上半年'],
  ['2019上半年', '2019年上半年'],
];

const BORDER = /(?<!\d)[,;:]|[,;:](?!\d)|--|——/u;

/** The letters of a text, and the marks that say something: 。 quotes, brackets and blanks do not. */
function lettersOf(text: string): string {
  const plain = SPELLINGS.reduce((now, [from, to]) => now.replaceAll(from, to), text);
  return plain.replace(/[^\p{L}\p{N}、%.?\-~]/gu, '').replace(/\.$/u, '');
}

/** The clauses of a sentence, letters only. */
function clausesOf(sentence: string): string[] {
  const clauses = sentence.normalize('NFKC').toLowerCase().split(BORDER).map(lettersOf);
  return clauses.filter((clause) => clause !== '');
}

/** Compares plain strings and knows nothing else; where the text has a border, the sentence needs one too. */
export function wholeClausesOf(sentences: readonly string[]): IsWhole {
  const borders = new Map<string, number[][]>();
  for (const clauses of sentences.map(clausesOf)) {
    for (let first = 0; first < clauses.length; first++) {
      for (let last = first + 1; last <= clauses.length; last++) {
        const run = clauses.slice(first, last);
        borders.set(run.join(''), [...(borders.get(run.join('')) ?? []), endsOf(run)]);
      }
    }
  }
  return (text) => {
    const clauses = clausesOf(text);
    const runs = borders.get(clauses.join('')) ?? [];
    return runs.some((ends) => endsOf(clauses).every((end) => ends.includes(end)));
  };
}

function endsOf(clauses: readonly string[]): number[] {
  let length = 0;
  return clauses.map((clause) => {
    length += clause.length;
    return length;
  });
}
