import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { citationsOf } from '../../../src/answer/blocks.ts';
import { withoutActing } from '../../../src/files/characters.ts';
import { createCorpus } from '../../../src/knowledge/corpus.ts';
import type { Library } from '../../../src/library/library.ts';
import { showMore } from '../../../src/source/show-more.ts';
import { showSource } from '../../../src/source/show-source.ts';
import { renderConsole } from '../../../src/surfaces/console/render.ts';
import { parseCustomId } from '../../../src/surfaces/discord/custom-id.ts';
import { renderDiscord } from '../../../src/surfaces/discord/render.ts';
import { renderShared } from '../../../src/surfaces/discord/share.ts';
import { renderJson } from '../../../src/surfaces/json.ts';
import { LOCALES } from '../../../src/surfaces/texts/locales.ts';
import { buttonIdsOf, expectGoodBody, FOR_ALL, textsOf } from '../../support/discord-body.ts';
import { drawn as drawnText } from '../../support/drawn.ts';
import { shippedLibrary } from '../../support/knowledge.ts';
import { checks, comparisons, facts, nearest, passages } from './made-answers.ts';
import { article } from './made-article.ts';

const { entities, terms } = shippedLibrary();
const lexicon = { entities, terms };

const drawn = (body: object) =>
  textsOf(body)
    .map((line) => drawnText(line))
    .join('\n');

/** All bodies that buttons lead to from an answer; each is proper, and so is it shared. */
function everyBody(answer: Answer, library: Library, locale: (typeof LOCALES)[number]): object[] {
  const bodies: object[] = [];
  const opened = new Set<string>();
  const open = (answer: Answer, from: number) => {
    const body = renderDiscord(answer, locale, lexicon, { audience: 'asker', from });
    const forAll = renderDiscord(answer, locale, lexicon, FOR_ALL);
    const shared = renderShared(body, '9'.repeat(20), locale, lexicon) ?? {};
    for (const each of [body, forAll, shared]) {
      expectGoodBody(each);
      const html = drawn(each);
      expect(html).not.toMatch(/class="dc-(?:spoiler|time|emoji)"|<h[12]|<a |<s>|<em>|<code/);
      // Who shared it is the only one who is named as a person, and even they are not pinged.
      expect(html.match(/class="dc-mention"/g) ?? []).toHaveLength(each === shared ? 1 : 0);
    }
    bodies.push(body);
    for (const id of buttonIdsOf(body)) {
      if (opened.has(id)) continue;
      opened.add(id);
      const action = parseCustomId(id);
      if (action?.action === 'page') open(answer, action.from);
      if (action?.action === 'more' || action?.action === 'near') {
        open(showMore(action, library), 0);
      }
    }
  };
  open(answer, 0);
  return bodies;
}

it.each([
  ['facts', facts],
  ['passages', passages],
  ['the closest passages', nearest],
  ['comparisons', comparisons],
  ['checks', checks],
] as const)(
  'every citation of %s is in the message or behind its buttons, within all limits',
  (_, made) => {
    fc.assert(
      fc.property(made, fc.constantFrom(...LOCALES), ({ article, answer }, locale) => {
        const library = { ...shippedLibrary(), corpus: createCorpus([article]) };
        const bodies = everyBody(answer, library, locale);
        const sources = new Set(bodies.flatMap(buttonIdsOf).map((id) => id.split(':')[3]));
        const cited = [...citationsOf(answer.blocks), ...(answer.further ?? [])];
        for (const { passage } of cited) expect(sources).toContain(passage.id);
        expect(renderJson(answer, entities).citations).toHaveLength(
          citationsOf(answer.blocks).length,
        );
        const plain = { bold: String, dim: String, mark: String };
        expect(renderConsole(answer, locale, lexicon, plain)).not.toMatch(/\p{Cf}/u);
      }),
      { numRuns: 4 },
    );
  },
);

it('a passage of any length is shown to its last letter', () => {
  fc.assert(
    fc.property(article, fc.constantFrom(...LOCALES), (article, locale) => {
      const library = { ...shippedLibrary(), corpus: createCorpus([article]) };
      for (const { id, text } of article.passages) {
        let shown = '';
        for (let part = 0; shown.length < text.length; part++) {
          const answer = showSource(article.id, id, library, part);
          const body = everyBody(answer, library, locale)[0] ?? {};
          const quote = answer.blocks.flatMap((block) =>
            block.kind === 'context' && block.role === 'passage' ? block.citation.quote : [],
          );
          expect(quote[0]?.length).toBeGreaterThan(0);
          expect(
            textsOf(body)
              .join('\n')
              .replace(/\\([\p{P}\p{S}])/gu, '$1'),
          ).toContain(withoutActing(quote[0] ?? ''));
          shown += quote[0];
        }
        expect(shown).toBe(text);
      }
    }),
    { numRuns: 12 },
  );
});
