import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Example } from '../../src/facts/checks/check.ts';
import { CHECKS } from '../../src/facts/checks.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { articleText, withArticle } from '../support/article.ts';
import { shippedNames } from '../support/knowledge.ts';
import { describeProblem } from '../support/plant.ts';

/** What the examples of the checks are about. */
const FACTS = {
  partnership: { kind: 'partnership', company: 'tencent', bank: 'boc', form: '合作' },
  figure: { kind: 'figure', entity: 'tencent', measure: '用户', value: '3亿' },
} as const satisfies Readonly<Record<Example['fact'], object>>;
const OWN_WORDS = /腾讯|中国银行|合作|用户|3亿|[,。]/gu;

/** Builds one library of many examples, each in an article of its own. */
function load(examples: readonly Example[]) {
  const idOf = (example: Example) => `example-${examples.indexOf(example)}`;
  const files = examples.reduce((files, { fact, text, ...fields }, n) => {
    const entry = { ...FACTS[fact], ...fields, quotes: [text] };
    const facts = stringify([entry], { lineWidth: 0 });
    return withArticle(`example-${n}`, articleText(text), facts, files);
  }, shippedNames());
  const { library, problems } = buildLibrary(files, 'knowledge');
  return (example: Example) => ({
    fact: library?.facts.find(({ article }) => article.id === idOf(example)),
    errors: problems.filter(
      ({ severity, file }) =>
        severity === 'error' && file === `knowledge/facts/${idOf(example)}.yaml`,
    ),
    elsewhere: problems.filter(
      ({ severity, file }) => severity === 'error' && !file.startsWith('knowledge/facts/'),
    ),
  });
}

const proved = load(CHECKS.flatMap(({ proves }) => proves));
const leftOpen = load(CHECKS.flatMap(({ leavesOpen }) => leavesOpen));

describe.each(CHECKS)('$name', ({ counts, proves, leavesOpen }) => {
  it('says what it counts, and has an example that it lets pass', () => {
    expect(counts).toMatch(/\w+ \w+/u);
    expect(proves.length).toBeGreaterThan(0);
  });

  it.each(proves)('lets pass: $text', (example) => {
    const { fact, errors } = proved(example);
    expect(errors.map(describeProblem)).toEqual([]);
    expect(fact?.believed).toEqual({ by: 'program' });
  });

  it.each(leavesOpen)('leaves open: $text', (example) => {
    const { fact, errors, elsewhere } = leftOpen(example);
    expect(fact).toBeUndefined();
    expect(elsewhere.map(describeProblem)).toEqual([]);
    expect(errors).toHaveLength(1);
    const [{ what = '', remedy = '' } = {}] = errors;
    // It names the words that make the difference, or that nothing holds all of the fact.
    const others = [...(example.form ?? example.text.replace(OWN_WORDS, ''))];
    const names = others.some((char) => what.includes(char));
    expect(names || what.includes('no single sentence contains')).toBe(true);
    expect(remedy).toMatch(/quote a sentence .* or .*confirmed: /u);
  });
});
