import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { articleId, type Passage, passageId } from '../src/knowledge/article.ts';

/** A question with the ids of the passages that answer it. */
export interface SetQuestion {
  readonly id: string;
  readonly text: string;
  readonly relevant: ReadonlySet<string>;
  /** Words of which the answering passage holds one, where the set has them. */
  readonly answers: readonly string[];
}

/** A question → passage set, read from `corpus.jsonl`, `queries.jsonl` and `qrels.tsv`. */
export interface QuestionSet {
  readonly passages: readonly Passage[];
  readonly questions: readonly SetQuestion[];
}

const passageLine = z.object({ id: z.string(), title: z.string().optional(), text: z.string() });
const questionLine = z.object({
  id: z.string(),
  text: z.string(),
  answers: z.array(z.string()).optional(),
});

/** @throws Error naming file and line of what is not of the format */
export async function readSet(folder: string): Promise<QuestionSet> {
  const [corpus, queries, qrels] = await Promise.all([
    readLines(join(folder, 'corpus.jsonl'), (line) => passageLine.parse(JSON.parse(line))),
    readLines(join(folder, 'queries.jsonl'), (line) => questionLine.parse(JSON.parse(line))),
    readLines(join(folder, 'qrels.tsv'), (line) => line.split('\t')),
  ]);
  const relevant = new Map<string, Set<string>>();
  for (const [question = '', passage = '', grade] of qrels) {
    if (Number(grade) <= 0) continue;
    relevant.set(question, (relevant.get(question) ?? new Set()).add(passage));
  }
  return {
    passages: corpus.map(toPassage),
    questions: queries.map(({ id, text, answers = [] }) => ({
      id,
      text,
      answers,
      relevant: relevant.get(id) ?? new Set<string>(),
    })),
  };
}

/** The set's ids are `<document>_<n>`, n counted from 0. */
function toPassage({ id, title, text }: z.infer<typeof passageLine>, index: number): Passage {
  const [, document = id, n = '0'] = /^(.*)_(\d+)$/.exec(id) ?? [];
  return {
    kind: 'passage',
    article: articleId.parse(document),
    id: passageId.parse(id),
    ordinal: Number(n) + 1,
    text,
    form: { kind: 'paragraph' },
    map: [0, 0],
    title: title ?? '',
    trail: [],
    line: index + 1,
  };
}

async function readLines<T>(file: string, parse: (line: string) => T): Promise<T[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [parse(line)];
    } catch (cause) {
      throw new Error(`${file}:${index + 1}: not of the format`, { cause });
    }
  });
}
