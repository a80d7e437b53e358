import { describe, expect, it } from 'vitest';
import { formatSuggestions } from '../../../src/import/suggestions/format-suggestions.ts';
import {
  parseSuggestions,
  withoutSuggestion,
} from '../../../src/import/suggestions/parse-suggestions.ts';
import { littleLibrary, suggest } from '../../support/suggestions.ts';

const BODY = [
  '星桥与北湾银行合作。',
  '星桥拟与南渡银行合作:"好"。',
  '岑溪银行与星桥合作。',
  '岑溪银行来了。',
];
const { article } = littleLibrary(BODY);
const suggestions = suggest(BODY);
const text = formatSuggestions(suggestions, article) ?? '';
const parse = (text: string) => parseSuggestions({ path: 'x.yaml', name: 'x.yaml', text });

it('is read as it was written', () => {
  const { suggestions: read, problems } = parse(text);
  expect(problems).toEqual([]);
  expect(read).toEqual(suggestions);
});

it('says what it is for', () => {
  expect(text).toMatch(/^# .*articles\/little\.md/u);
  expect(text).toContain('npm run review');
});

it('is not there if nothing is suggested', () => {
  expect(formatSuggestions({ entities: [], facts: [] }, article)).toBeUndefined();
});

describe('without one of its suggestions', () => {
  it('keeps the others and the comments', () => {
    const mine = text.replace('facts:', '# mine\nfacts:');
    const rest = withoutSuggestion(mine, 'facts', 0) ?? '';
    expect(rest).toContain('# mine');
    expect(parse(rest).suggestions).toEqual({
      ...suggestions,
      facts: suggestions.facts.slice(1),
    });
  });

  it('is gone with the last one', () => {
    let rest: string | undefined = text;
    for (const { length } of [suggestions.entities]) {
      for (let n = 0; n < length; n++) rest = withoutSuggestion(rest ?? '', 'entities', 0);
    }
    for (let n = 0; n < suggestions.facts.length; n++) {
      expect(rest).toBeDefined();
      rest = withoutSuggestion(rest ?? '', 'facts', 0);
    }
    expect(rest).toBeUndefined();
  });
});

it.each([
  ['broken YAML', 'facts: ['],
  ['an unknown field', 'fact: []'],
  ['a fact of no kind', 'facts:\n  - { quotes: [甲] }'],
  ['a list', '- kind: figure'],
])('%s is a problem with its line', (_, text) => {
  const { suggestions, problems } = parse(text);
  expect(suggestions).toEqual({ entities: [], facts: [] });
  expect(problems).toEqual([expect.objectContaining({ file: 'x.yaml', severity: 'error' })]);
});
