import { describe, expect, it } from 'vitest';
import { answerComparison } from '../../../src/compare/answer-comparison.ts';
import { answerPartner } from '../../../src/names/answer-names.ts';
import { renderConsole } from '../../../src/surfaces/console/render.ts';
import { answerTimeline } from '../../../src/timeline/answer-timeline.ts';
import { shippedLibrary } from '../../support/knowledge.ts';
import { madeUpLibrary } from '../../support/made-up.ts';
import { STATES } from './states.ts';
import { concerns, foundIn } from './truth.ts';

const PLAIN = { bold: String, dim: String, mark: String };
const states = new Map(
  Object.values(STATES)
    .flat()
    .filter(({ name }) => !name.startsWith('"'))
    .map((state) => [state.name, state]),
);

describe('how many facts the library has is said', () => {
  it.each([...states])('where all of them are listed, and nowhere else: %s', async (_, state) => {
    const { answer, library } = await state.make('zh-CN');
    if (answer === undefined) return;
    const text = renderConsole(answer, 'zh-CN', library, PLAIN);
    // Nobody can tell how many facts a file has that could not be read.
    const isWhole = library.leftOut.length === 0;
    const isList = isWhole && ['facts', 'comparison', 'timeline'].includes(answer.kind);
    expect(text.includes('库内')).toBe(isList);
    if (!isList) return;
    const facts = new Set(foundIn(answer.blocks).map(({ fact }) => fact));
    const articles = new Set([...facts].map(({ article }) => article));
    expect(answer.coverage).toMatchObject({ found: facts.size, articles: articles.size });
  });

  describe.each([
    ['shipped', shippedLibrary()],
    ['made up', madeUpLibrary()],
  ] as const)('as they can be counted in the %s library', (_, library) => {
    const { entities, facts } = library;
    const about = (...ids: Parameters<typeof concerns>[1][]) =>
      facts.filter((fact) => ids.some((id) => concerns(fact, id, library))).length;
    const stated = entities.all.filter(({ id }) => about(id) > 0);

    it('of a name, in a list and in the order of their dates', () => {
      for (const { id, name } of stated) {
        const list = answerPartner(name['zh-CN'], library);
        const line = answerTimeline({ name: name['zh-CN'] }, library);
        const found = [list.coverage?.found, line.coverage?.found];
        expect(found, name['zh-CN']).toEqual([about(id), about(id)]);
      }
      expect(stated.length).toBeGreaterThan(5);
    });

    it('of all names together', () => {
      expect(answerTimeline({}, library).coverage?.found).toBe(facts.length);
    });

    it('of two side by side', () => {
      const companies = stated.filter(({ kind }) => kind === 'company');
      for (const [n, a] of companies.entries()) {
        for (const b of companies.slice(n + 1)) {
          const answer = answerComparison(a.name['zh-CN'], b.name['zh-CN'], library);
          expect(answer.coverage?.found).toBe(about(a.id, b.id));
        }
      }
      expect(companies.length).toBeGreaterThan(2);
    });
  });
});
