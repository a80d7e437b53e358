import type { EntityId } from '../entities/entity.ts';
import type { Library } from '../library/library.ts';
import type { Answer } from './answer.ts';
import { notice, withNotice } from './blocks.ts';
import { NAMES_MAX, resolveNames } from './resolve-names.ts';

/** The entities that a text names, and those that readers have to know it was read as. */
export interface MeantNames {
  readonly ids: readonly EntityId[];
  readonly readAs: readonly EntityId[];
}

/** Resolves names; where the text has none, or fewer, mends slips that can mean only one entity. */
export function meantNames(text: string, library: Library): MeantNames {
  const ids = resolveNames(text, library);
  if (text.length > NAMES_MAX) return { ids, readAs: [] };
  const mended = resolveNames(library.mendSlips(text) ?? '', library);
  if (mended.length > ids.length && ids.length > 0) return { ids: mended, readAs: mended };
  const meant = ids.length > 0 ? undefined : library.meantEntity(text);
  return meant === undefined ? { ids, readAs: [] } : { ids: [meant], readAs: [meant] };
}

/** Says before an answer as which names it was read. */
export function sayMeant(answer: Answer, ...read: readonly MeantNames[]): Answer {
  const entities = read.flatMap(({ readAs }) => readAs);
  if (entities.length === 0) return answer;
  return withNotice(notice('question.read-as', { question: { entities } }), answer);
}
