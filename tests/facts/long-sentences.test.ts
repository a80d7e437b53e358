import { beforeAll, describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/files/source-file.ts';
import { buildLibrary, lintLibrary } from '../../src/library/build-library.ts';
import { articleText } from '../support/article.ts';
import { countEach, sumOf } from '../support/count-steps.ts';
import { withFile } from '../support/knowledge.ts';

const ENTITIES = `- id: xingqiao
  kind: company
  name: { zh-CN: 星桥, zh-TW: 星橋, en-US: Xingqiao }
- id: beiwan
  kind: bank
  name: { zh-CN: 北湾银行, zh-TW: 北灣銀行, en-US: Beiwan Bank }
- id: ma
  kind: person
  name: { zh-CN: 马大海, zh-TW: 馬大海, en-US: Ma Dahai }
`;
const TERMS = `forms: [{ name: 合作 }, { name: 签署…协议 }]
areas: [{ name: 云计算 }]
measures: [{ name: 用户 }]
`;
const FIRST = '星桥与北湾银行合作,星桥用户3亿户,星桥行长马大海表示合作,';

/** Facts of several kinds, each quoting the whole of a sentence. */
function factsOn(quote: string): string {
  const fact = (...fields: string[]) =>
    `- ${[...fields, 'confirmed: 读过。', `quotes: ['${quote}']`].join('\n  ')}\n`;
  return [
    fact('kind: partnership', 'company: xingqiao', 'bank: beiwan', 'form: 合作'),
    fact('kind: figure', 'entity: xingqiao', 'measure: 用户', 'value: 3亿户'),
    fact('kind: remark', 'speaker: ma', 'entity: xingqiao', 'office: 行长'),
    // Words that stand nowhere: the place that is nearest is looked for.
    fact('kind: figure', 'entity: xingqiao', 'measure: 柚子', 'value: 9亿户').replace(
      FIRST,
      '柚子',
    ),
  ].join('');
}

/** Loads and lints an article of one sentence that goes on with so many characters. */
function load(piece: string, length: number): void {
  const sentence = `${FIRST}${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}。`;
  const files = [
    ['entities.yaml', ENTITIES],
    ['terms.yaml', TERMS],
    ['articles/long.md', articleText(sentence)],
    ['facts/long.yaml', factsOn(sentence)],
    // The same sentence without facts: it is held against none.
    ['articles/bare.md', articleText(sentence)],
  ].reduce<SourceFile[]>((all, [name = '', text = '']) => withFile(all, name, text), []);
  const { library } = buildLibrary(files, 'knowledge');
  if (library !== undefined) lintLibrary(library);
}

/** In characters: what is not counted, and what is counted once and twice. */
const [SHORT, LENGTH] = [20, 500];

const PIECES = [
  ['names', '星桥与北湾银行合作、'],
  ['names without a mark between', '星桥与北湾银行合作'],
  ['numbers', '星桥用户3亿户,'],
  ['numbers without a mark between', '星桥用户3亿户'],
  ['dates', '2020年9月星桥与北湾银行合作,'],
  ['banks that nobody lists', '徽商银行与星桥和北湾银行合作'],
  ['speakers', '星桥行长马大海表示合作,'],
  ['words of doubt', '据称星桥可能增长,单月用户5亿户,'],
  ['Latin names', 'Xingqiao与Visa Master Card和Beiwan Bank合作 '],
  ['quotation marks', '"星桥"与"北湾银行合作'],
  ['brackets', '星桥((((((合作'],
  ['points', '1.'],
  ['numerals', '三'],
] as const;

describe('a sentence of twice the length takes twice the work, where it repeats', () => {
  let steps: readonly number[];
  beforeAll(() => {
    for (const [, piece] of PIECES) load(piece, SHORT);
    const runs = PIECES.flatMap(([, piece]) =>
      [0, 1, 2].map((times) => () => load(piece, SHORT + times * LENGTH)),
    );
    steps = countEach(runs).map(sumOf);
  });

  it.each(PIECES.map(([name], n) => [name, n] as const))('%s', (_, n) => {
    const [least = 0, once = 0, twice = 0] = steps.slice(3 * n);
    // What a library costs whatever it holds is left out: it would hide how the rest grows.
    expect(once - least).toBeGreaterThan(1000);
    expect((twice - least) / (once - least)).toBeLessThan(2.4);
  });
});
