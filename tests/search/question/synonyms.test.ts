import { describe, expect, it } from 'vitest';
import { createGlossary, parseSynonyms } from '../../../src/search/question/synonyms.ts';
import { fold } from '../../../src/text/normalize.ts';

const parse = (text: string) => parseSynonyms({ path: 'k/synonyms.yaml', name: 's', text });
/** What the words of a text mean, by a glossary of lists and of terms. */
function meaningsOf(text: string, lists: string, terms: readonly (readonly string[])[] = []) {
  const { owners, problems } = parse(lists);
  expect(problems).toEqual([]);
  return createGlossary(owners, terms)
    .findConcepts(fold(text))
    .map(({ id }) => id);
}

describe('synonyms.yaml', () => {
  it.each([
    ['one word alone', '- [灯塔]', 1],
    ['a word without letters', '- [灯塔, 航标]\n- [海岸, "——"]', 2],
    ['a word of two lists', '- [灯塔, 航标]\n- [浮标, 航标]', 2],
    ['the same word in other script and case', '- [燈塔, Beacon]\n- [灯塔, 浮标]', 2],
    ['no list', 'beacon', 1],
  ])('is refused for %s', (_, text, line) => {
    expect(parse(text).problems).toMatchObject([
      { severity: 'error', file: 'k/synonyms.yaml', line },
    ]);
  });

  it('may be empty', () => {
    expect(parse('')).toEqual({ owners: new Map(), problems: [] });
  });
});

describe('a glossary', () => {
  it.each(['灯塔', '航标', 'Beacon', '燈塔', 'ＢＥＡＣＯＮ'])('%s means the same', (word) => {
    expect(meaningsOf(word, '- [海岸, 岸边]\n- [灯塔, 航标, beacon]')).toEqual([1]);
  });

  it('finds every word of a text, and none inside another', () => {
    const lists = '- [灯塔, beacon]\n- [海岸, coast]';
    expect(meaningsOf('海岸的灯塔', lists)).toEqual([1, 0]);
    expect(meaningsOf('beacons, coasts', lists)).toEqual([]);
  });

  it('knows its words', () => {
    const { words } = createGlossary(parse('- [燈塔, Beacon]').owners, [['航标', 'Buoy']]);
    expect(words).toEqual(['灯塔', 'beacon', '航标', 'buoy']);
  });
});

describe('terms and their translations', () => {
  const LISTS = '- [灯塔, 航标]\n- [海岸, 岸边]';

  it('mean the same as each other', () => {
    const terms = [['浮桥', 'pontoon']];
    const [meaning] = meaningsOf('浮桥', LISTS, terms);
    expect(meaning).toBeDefined();
    expect(meaningsOf('pontoon', LISTS, terms)).toEqual([meaning]);
    expect(meaningsOf('灯塔', LISTS, terms)).not.toEqual([meaning]);
  });

  it('join the list that has one of them', () => {
    const terms = [['岸边', 'seashore']];
    expect(meaningsOf('seashore', LISTS, terms)).toEqual(meaningsOf('海岸', LISTS, terms));
  });

  it('leave a word of a list its meaning there', () => {
    const terms = [['海岸', '航标', 'quay']];
    expect(meaningsOf('航标', LISTS, terms)).toEqual(meaningsOf('灯塔', LISTS, terms));
    expect(meaningsOf('quay', LISTS, terms)).toEqual(meaningsOf('海岸', LISTS, terms));
  });

  it('are kept apart from each other', () => {
    const terms = [
      ['浮桥', 'pontoon'],
      ['码头', 'pier'],
    ];
    const meanings = ['浮桥', '码头', '灯塔', '海岸'].flatMap((word) =>
      meaningsOf(word, LISTS, terms),
    );
    expect(new Set(meanings).size).toBe(4);
  });

  it('with a gap are no words: only facts read these', () => {
    const { words } = createGlossary(parse(LISTS).owners, [['签署…协议', '浮桥']]);
    expect(words).toEqual(['灯塔', '航标', '海岸', '岸边', '浮桥']);
  });

  it('do without any list', () => {
    expect(meaningsOf('pontoon', '', [['浮桥', 'pontoon']])).toEqual([0]);
    expect(meaningsOf('pontoon', '', [])).toEqual([]);
  });
});
