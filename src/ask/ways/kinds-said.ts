import type { EntityKind, KindWord } from '../../entities/kinds.ts';
import { joins, sidesOf } from '../../facts/facts.ts';
import { OF_LIBRARY, WANTED } from '../../language/questions.ts';
import type { Library } from '../../library/library.ts';
import { perLibrary } from '../../library/per-library.ts';
import type { Question } from '../../search/question/question.ts';
import { createIsOnly } from '../../text/find-words.ts';
import { fold } from '../../text/normalize.ts';
import { spanOf, within } from '../../text/span.ts';

/** Folded words for kinds of entities, and their qualifiers: 国有 in 国有银行. */
export const kindWords = perLibrary(({ entities }): readonly string[] =>
  entities.kinds.all.flatMap(({ words, qualifiers }) => [...words, ...qualifiers]).map(fold),
);

const isOnlyOfKinds = perLibrary((library) => createIsOnly([...OF_LIBRARY, ...kindWords(library)]));
/** Whether a word only names a kind of entity: 银行, 互联网公司. */
export function isOfKinds(word: string, library: Library): boolean {
  return isOnlyOfKinds(library)(word);
}

/** A word for a kind in a question, with the text before its qualifiers and after it. */
interface KindSaid extends KindWord {
  readonly before: string;
  readonly behind: string;
}

/** Finds the words for kinds of entities in a question, outside names. */
export function kindsSaid({ text, needs }: Question, { entities }: Library): KindSaid[] {
  const named = needs.filter(({ name }) => name !== undefined);
  return entities.kinds
    .find(text)
    .filter((word) => !named.some((need) => within(word, need)))
    .map((word) => {
      const qualifiers = (entities.kinds.get(word.kind)?.qualifiers ?? []).map(fold);
      const before = withoutEndings(text.slice(0, word.start), qualifiers);
      return { ...word, before, behind: text.slice(word.end) };
    });
}

function withoutEndings(text: string, words: readonly string[]): string {
  const rest = text.trimEnd();
  const ending = words.find((word) => rest.endsWith(word));
  return ending === undefined ? text : withoutEndings(rest.slice(0, -ending.length), words);
}

/** The kinds of entities that a question mentions. */
export function kindsNamed(question: Question, library: Library): EntityKind[] {
  return [...new Set(kindsSaid(question, library).map(({ kind }) => kind))];
}

/**
 * The kinds of entities that a question wants named: 哪家银行 (which bank), 公司是哪家, 谁合作的银行; none
 * if its words do not tell.
 */
export function kindsWanted(question: Question, library: Library): readonly EntityKind[] {
  const said = kindsSaid(question, library);
  const asked = kindAsked(question, library);
  if (asked !== undefined) return [asked];
  const [kind, ...others] = kindsNamed(question, library);
  const isSole = kind !== undefined && others.length === 0;
  if (isSole && asksForOther(question, said)) {
    return kindsThatJoin(library).filter((each) => each !== kind);
  }
  const most = said.find(({ before }) => WANTED.most.test(before));
  if (most !== undefined) return [most.kind];
  return isSole ? [kind] : [];
}

/** The kind right before or after the question word: 公司是哪家, 哪家银行. */
export function kindAsked(question: Question, library: Library): EntityKind | undefined {
  return kindsSaid(question, library).find(
    ({ before, behind }) => WANTED.before.test(before) || WANTED.behind.test(behind),
  )?.kind;
}

function asksForOther({ text }: Question, said: readonly KindSaid[]): boolean {
  return [...text.matchAll(WANTED.other)]
    .map(spanOf)
    .some(({ end }) => !said.some(({ start }) => start === end));
}

/** The kinds of the entities that facts join. */
const kindsThatJoin = perLibrary(({ facts, entities }): readonly EntityKind[] => {
  const ids = facts.filter(joins).flatMap(sidesOf);
  return [...new Set(ids.flatMap((id) => entities.get(id)?.kind ?? []))];
});
