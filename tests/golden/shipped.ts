import { readFileSync } from 'node:fs';
import { allNames } from '../../src/entities/entity.ts';
import type { Library } from '../../src/library/library.ts';
import { ARTICLE, shippedFiles, shippedLibrary, textOf } from '../support/knowledge.ts';
import { type GoldenQuestion, parseQuestions } from './golden-question.ts';

/** What the golden questions are asked of, and the questions. */
export interface Shipped {
  readonly library: Library;
  readonly questions: readonly GoldenQuestion[];
  /** The article's paragraphs, then its captions, read past the library's own parser. */
  readonly lines: readonly string[];
}

export function loadShipped(): Shipped {
  const questions = parseQuestions(
    readFileSync(new URL('questions.yaml', import.meta.url), 'utf8'),
  );
  return {
    library: shippedLibrary(),
    questions,
    lines: bodyLines(textOf(shippedFiles(), ARTICLE)),
  };
}

/** Paragraph n, which is cited as ¶n, comes to stand at index n − 1. */
function bodyLines(file: string): string[] {
  const all = file.split('\n');
  const body = all.slice(all.indexOf('---', 1) + 1).filter((line) => line !== '');
  const captions = body.filter((line) => line.startsWith('> ')).map((line) => line.slice(2));
  return [...body.filter((line) => !/^[#>]/.test(line)), ...captions];
}

/** Everybody, each in another kind of spelling: all spellings of one have the same answer. */
export function namesOf({ entities }: Library): string[] {
  return entities.all.flatMap((entity, n) => {
    const names = allNames(entity);
    return names[n % names.length] ?? [];
  });
}
