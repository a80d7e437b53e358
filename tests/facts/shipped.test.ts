import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/facts/kinds.ts';
import {
  build,
  FACTS,
  shippedFiles,
  shippedLibrary,
  textOf,
  withFile,
} from '../support/knowledge.ts';
import { describeProblem } from '../support/plant.ts';

const { facts } = shippedLibrary();
const named = facts.map((fact) => [nameOf(fact), fact] as const);

function nameOf({ id, kind, quotes }: Fact): string {
  return `${id} ${kind} ${quotes[0]?.quote.slice(0, 20)}`;
}

it('every entry of the shipped file is believed, and nothing is wrong with it', () => {
  const { problems } = build(shippedFiles());
  const own = problems.filter(({ file }) => file === `knowledge/${FACTS}`);
  const errors = own.filter(({ severity }) => severity === 'error');
  expect(errors.map(describeProblem)).toEqual([]);
  expect(own.filter(({ remedy }) => remedy === 'remove confirmed.')).toEqual([]);
  const entries = textOf(shippedFiles(), FACTS).match(/^- kind:/gmu) ?? [];
  expect(facts).toHaveLength(entries.length);
});

describe.each(named)('%s', (_, fact) => {
  it('is believed by the program, or by a person who says why', () => {
    expect(fact.believed).toSatisfy(
      (believed: Fact['believed']) => believed.by === 'program' || believed.why.length > 10,
    );
  });

  it('has quotes that are slices of the article', () => {
    expect(fact.quotes.length).toBeGreaterThan(0);
    for (const { quote, passage, start, end } of fact.quotes) {
      expect(passage.text.slice(start, end)).toBe(quote);
      expect(fact.article.passages).toContain(passage);
    }
  });
});

describe('what needs a person is refused without one', () => {
  const text = textOf(shippedFiles(), FACTS);
  const bare = text.replaceAll(/^ {2}confirmed: .*\n/gmu, '');
  const byPerson = facts.filter(({ believed }) => believed.by === 'person');
  const { library, problems } = build(withFile(shippedFiles(), FACTS, bare));
  const errors = problems.filter(({ severity }) => severity === 'error');

  it('each of those that are confirmed, and no other', () => {
    expect(library).toBeUndefined();
    expect(errors).toHaveLength(byPerson.length);
  });

  it('only because something could be confused', () => {
    const others = errors.filter(({ what }) => !/does not prove this by itself/u.test(what));
    expect(others.map(describeProblem)).toEqual([]);
  });
});

describe('what is to come is marked, and what was announced is not', () => {
  const statusOf = (words: string) =>
    facts.filter((fact) => JSON.stringify([fact.kind, formOf(fact)]).includes(words));

  it.each(['组建联合实验室', '20家'])('%s', (words) => {
    expect(statusOf(words).map(({ status }) => status)).toEqual(['planned']);
  });

  it.each(['宣布达成合作', '宣布合作', '7家银行'])('%s', (words) => {
    const found = statusOf(words);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ status }) => status === undefined)).toBe(true);
  });
});

function formOf(fact: Fact): string {
  return 'form' in fact ? fact.form : 'value' in fact ? fact.value : '';
}

describe('what the article says of each is there', () => {
  it.each([
    ['jd-finance', 'state-banks'],
    ['jd-finance', 'joint-stock-banks'],
    ['jd-finance', 'city-banks'],
    ['jd-finance', 'rural-banks'],
    ['jd-finance', 'cmbc'],
    ['jd-finance', 'citic'],
  ])('%s works with %s', (company, bank) => {
    expect(facts).toContainEqual(expect.objectContaining({ company, bank, form: '合作' }));
  });

  it.each([
    ['直销银行', '100多家'],
    ['普通消费者和小微企业', '80%'],
    ['联名卡', '400多万张'],
  ])('%s: %s', (measure, value) => {
    expect(facts).toContainEqual(expect.objectContaining({ kind: 'figure', measure, value }));
  });

  it('but nothing is said of each that is said of the longest', () => {
    expect(facts.filter((fact) => JSON.stringify(formOf(fact)).includes('十几年'))).toEqual([]);
  });
});
