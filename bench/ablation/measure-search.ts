import { basename } from 'node:path';
import { JUDGED_MAX } from '../../src/answer/find-citations.ts';
import type { Passage } from '../../src/knowledge/article.ts';
import { createMiniSearchEngine } from '../../src/search/index/minisearch.ts';
import type { Vocabulary } from '../../src/search/question/analysis.ts';
import { createSearch } from '../../src/search/search.ts';
import { drawLibrary } from '../draw-libraries.ts';
import { loadVocabulary } from '../load-vocabulary.ts';
import { qualityOf } from '../metrics.ts';
import { type QuestionSet, readSet, type SetQuestion } from '../read-set.ts';
import { createRandom, shuffle } from '../shuffle.ts';
import { subjectOf } from '../subjects.ts';
import type { Measured } from './measured.ts';

const SEED = 20261130;

/**
 * Ranks, quotes and refuses on libraries drawn from sets: a sample of the questions that they answer
 * and of foreign ones.
 */
export async function measureSearch(
  folders: readonly string[],
  passages: number,
  sample: number,
): Promise<Measured[]> {
  const vocabulary = await loadVocabulary();
  const sets = new Map<string, QuestionSet>();
  for (const folder of folders) sets.set(folder, await readSet(folder));
  return [...sets].flatMap(([folder, set]) => {
    const random = createRandom(SEED);
    const library =
      set.passages.length <= passages ? set.passages : drawLibrary(set, passages, random);
    const held = new Set<string>(library.map(({ id }) => id));
    const isOwn = ({ relevant }: SetQuestion) => [...relevant].some((id) => held.has(id));
    const some = <T>(items: readonly T[]) => shuffle(items, random).slice(0, sample);
    const others = [...sets].filter(([other]) => subjectOf(other) !== subjectOf(folder));
    const foreign = others.flatMap(([, { questions }]) => questions.map(({ text }) => text));
    const own = some(set.questions.filter(isOwn));
    return measureSet(basename(folder), library, own, some(foreign), vocabulary);
  });
}

function measureSet(
  group: string,
  passages: readonly Passage[],
  own: readonly SetQuestion[],
  foreign: readonly string[],
  vocabulary: Vocabulary,
): Measured[] {
  const search = createSearch(passages, vocabulary, createMiniSearchEngine);
  const judge = (text: string) => {
    const judged = search.ask(search.understand(text)).judged(JUDGED_MAX);
    return { sure: judged.find(({ tier }) => tier === 'sure'), best: judged[0] };
  };
  const confidence = ({ best }: ReturnType<typeof judge>) => best?.evidence.confidence ?? 0;
  const answered = own.map(({ text, relevant, answers }) => {
    const question = search.understand(text);
    const ranked = search.ask(question).ranked(10);
    const quality = qualityOf(
      ranked.map(({ passage }) => passage.id),
      relevant,
    );
    const first = ranked[0]?.passage;
    const { start, end } = first ? search.ask(question).weigh(first).span : { start: 0, end: 0 };
    const quote = first?.text.slice(start, end) ?? '';
    const holds = Number(answers.some((words) => quote.includes(words)));
    const given = judge(text);
    const isRight = given.sure !== undefined && relevant.has(given.sure.passage.id);
    return {
      ...quality,
      quoteHit: quality.hit1 === 1 && answers.length > 0 ? holds : null,
      sure: Number(isRight),
      rightOfSure: given.sure === undefined ? null : Number(isRight),
      confidence: confidence(given),
    };
  });
  const put = foreign.map(judge);
  const lower = put.map(confidence);
  const below = (value: number) => lower.filter((each) => each < value).length;
  const tied = (value: number) => lower.filter((each) => each === value).length;
  const of = (measure: string, values: Measured['values']) => ({ measure, group, values });
  return [
    of(
      'nDCG@10',
      answered.map(({ ndcg10 }) => ndcg10),
    ),
    of(
      'Hit@1',
      answered.map(({ hit1 }) => hit1),
    ),
    ...(answered.some(({ quoteHit }) => quoteHit !== null)
      ? [
          of(
            'quoteHit',
            answered.map(({ quoteHit }) => quoteHit),
          ),
        ]
      : []),
    of(
      'own, sure and right',
      answered.map(({ sure }) => sure),
    ),
    of(
      'right of sure',
      answered.map(({ rightOfSure }) => rightOfSure),
    ),
    ...(put.length === 0
      ? []
      : [
          of(
            'foreign, not sure',
            put.map(({ sure }) => Number(sure === undefined)),
          ),
          // The mean over own questions of the share of foreign ones below is the area under the curve.
          of(
            'AUROC',
            answered.map(
              ({ confidence }) => (below(confidence) + tied(confidence) / 2) / lower.length,
            ),
          ),
        ]),
  ];
}
