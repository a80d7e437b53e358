import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Answer } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { checkMessage } from '../../src/check/check-message.ts';
import type { Library } from '../../src/library/library.ts';
import { answerSource } from '../../src/source/answer-source.ts';
import { renderJson } from '../../src/surfaces/json.ts';
import { buildSound, filesOf } from '../support/knowledge.ts';

const QUESTIONS = 'tests/many/questions.yaml';
const LIBRARY = 'tests/many/library';
let built: Library | undefined;

/** The library that the questions are about. */
export function lantingLibrary(): Library {
  built ??= buildSound(filesOf(LIBRARY));
  return built;
}

/** An article and the ordinal of one of its passages: `2020-lamp-market 1`. */
const place = z.string().regex(/^[a-z0-9-]+ \d+$/);

const table = z.array(
  z.strictObject({
    by: z.enum(['ask', 'source', 'check']).default('ask'),
    ask: z.string().min(1),
    first: z.array(place).optional(),
    shows: z.array(place).default([]),
    leaves: z.array(place).default([]),
    also: z.record(place, z.array(z.string())).default({}),
    differs: z.boolean().optional(),
    most: z.number().optional(),
  }),
);

export type ManyQuestion = z.infer<typeof table>[number];

/** What an answer shows, read from the JSON that programs get. */
const shown = z.object({
  citations: z.array(
    z.object({
      article: z.string(),
      ordinal: z.number(),
      also: z.object({ named: z.array(z.object({ article: z.string() })) }).optional(),
    }),
  ),
  facts: z.array(
    z.object({ quotes: z.array(z.object({ article: z.string(), ordinal: z.number() })) }),
  ),
  differs: z.array(z.unknown()).optional(),
});

const WAYS: Readonly<Record<ManyQuestion['by'], (text: string, library: Library) => Answer>> = {
  ask: answerQuestion,
  source: answerSource,
  check: checkMessage,
};

export function readQuestions(): ManyQuestion[] {
  return table.parse(parse(readFileSync(QUESTIONS, 'utf8')));
}

/** What is wrong with the answer to a question; empty if it is right. */
export function faultsOf(question: ManyQuestion, library: Library): string[] {
  const answer = WAYS[question.by](question.ask, library);
  const { citations, differs = [] } = shown.parse(renderJson(answer, library.entities));
  const contexts = answer.blocks.filter(({ kind }) => kind === 'context');
  // A passage opened at once comes with its neighbours, which are not what was found.
  const found = citations.filter((_, n) => {
    const block = contexts[n];
    return block?.kind !== 'context' || block.role === 'passage';
  });
  const places = found.map(({ article, ordinal }) => `${article} ${ordinal}`);
  const { first, shows, leaves, also, most } = question;
  const perArticle = found.map(
    ({ article }) => found.filter((other) => other.article === article).length,
  );
  return [
    ...(first === undefined || first.includes(places[0] ?? '')
      ? []
      : [`first is ${places[0] ?? 'nothing'}`]),
    ...shows.filter((each) => !places.includes(each)).map((each) => `without ${each}`),
    ...leaves.filter((each) => places.includes(each)).map((each) => `with ${each}`),
    ...Object.entries(also).flatMap(([at, articles]) => {
      const named = found[places.indexOf(at)]?.also?.named.map(({ article }) => article) ?? [];
      const isNamed = named.join() === articles.join();
      return isNamed ? [] : [`${at} has the text of ${named.join() || 'none'}`];
    }),
    ...(question.differs === undefined || question.differs === differs.length > 0
      ? []
      : [differs.length > 0 ? 'says that articles differ' : 'does not say that articles differ']),
    ...(most === undefined || Math.max(0, ...perArticle) <= most
      ? []
      : [`${Math.max(...perArticle)} of one article`]),
  ];
}
