import { expect, it } from 'vitest';
import { measurePieces, readPieces } from '../../../bench/suggested-pieces.ts';
import { createLexicon } from '../../../src/facts/lexicon.ts';
import { suggestFor } from '../../../src/import/suggestions/suggest-for.ts';
import { isSure } from '../../../src/import/suggestions/suggestion.ts';
import { takeFact } from '../../../src/import/suggestions/take.ts';
import { buildSound, filesOf } from '../../support/knowledge.ts';

it('the program believes every sure fact of whole articles, and they are few that are new', () => {
  const { corpus, entities, terms } = buildSound(filesOf('examples'));
  const lexicon = createLexicon(entities, terms);
  const sure = corpus.articles.flatMap((article) => {
    const name = `facts/${article.id}.yaml`;
    return suggestFor(article, { lexicon, facts: [] })
      .facts.filter(isSure)
      .map(({ entry }) => takeFact(entry, { path: name, name, text: '' }, article, lexicon));
  });
  expect(sure.length).toBeGreaterThan(30);
  for (const taken of sure) {
    expect(taken).toMatchObject({ kind: 'taken', made: { believed: { by: 'program' } } });
  }
});

/** A guard, not a measurement: the search was developed on these. */
it('nothing false is sure in the labelled news', async () => {
  const measured = await measurePieces(readPieces('developing'));
  const wrong = measured.flatMap(({ sure, right }) => sure.filter((fact) => !right.includes(fact)));
  expect(wrong).toEqual([]);
  expect(measured.flatMap(({ right }) => right).length).toBeGreaterThanOrEqual(15);
});
