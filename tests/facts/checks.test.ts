import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Example } from '../../src/facts/checks/check.ts';
import { CHECKS } from '../../src/facts/checks.ts';
import { buildLibrary } from '../../src/library.ts';
import { articleText, withArticle } from '../support/article.ts';
import { shippedNames } from '../support/knowledge.ts';
import { describeProblem } from '../support/plant.ts';

/** What the examples of the checks are about. */
const FACTS = {
  partnership: { kind: 'partnership', company: 'tencent', bank: 'boc', form: '合作' },
  figure: { kind: 'figure', entity: 'tencent', measure: '用户', value: '3亿' },
} as const satisfies Readonly<Record<Example['fact'], object>>;
const NAMES = shippedNames();
const OWN_WORDS = /腾讯|中国银行|合作|用户|3亿|[,。]/gu;

function load({ fact, text, ...fields }: Example) {
  const entry = { ...FACTS[fact], ...fields, quotes: [text] };
  const { library, problems } = buildLibrary(
    withArticle('example', articleText(text), stringify([entry], { lineWidth: 0 }), NAMES),
    'knowledge',
  );
  return { library, errors: problems.filter(({ severity }) => severity === 'error') };
}

describe.each(CHECKS)('$name', ({ counts, proves, leavesOpen }) => {
  it('says what it counts, and has an example that it lets pass', () => {
    expect(counts).toMatch(/\w+ \w+/u);
    expect(proves.length).toBeGreaterThan(0);
  });

  it.each(proves)('lets pass: $text', (example) => {
    const { library, errors } = load(example);
    expect(errors.map(describeProblem)).toEqual([]);
    const fact = library?.facts.find(({ article }) => article.id === 'example');
    expect(fact?.believed).toEqual({ by: 'program' });
  });

  it.each(leavesOpen)('leaves open: $text', (example) => {
    const { library, errors } = load(example);
    expect(library && 'it loads').toBeUndefined();
    expect(errors).toHaveLength(1);
    const [{ what = '', remedy = '' } = {}] = errors;
    // It names the words that make the difference, or that nothing holds all of the fact.
    const others = [...(example.form ?? example.text.replace(OWN_WORDS, ''))];
    const names = others.some((char) => what.includes(char));
    expect(names || what.includes('no single sentence holds')).toBe(true);
    expect(remedy).toMatch(/quote a sentence .* or .*confirmed: /u);
  });
});
