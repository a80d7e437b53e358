import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { createLexicon, type Lexicon } from '../src/facts/lexicon.ts';
import { suggestFor } from '../src/import/suggestions/suggest-for.ts';
import {
  isSure,
  type SuggestedFact,
  type Suggestions,
} from '../src/import/suggestions/suggestion.ts';
import type { Article } from '../src/knowledge/article.ts';
import { parseArticle } from '../src/knowledge/parse-article.ts';
import { loadLibrary } from '../src/transport/library/load-library.ts';

/** The libraries whose names the pieces use. */
const FOLDERS = { banks: 'knowledge', museums: 'examples' };

const labelled = z.record(z.string(), z.unknown()).and(z.object({ kind: z.string() }));
const pieces = z.array(
  z.strictObject({
    library: z.enum(['banks', 'museums']).default('banks'),
    title: z.string().default('近闻'),
    /** One paragraph, or its sentences. */
    text: z.union([z.string(), z.array(z.string())]),
    /** The facts that it states. */
    facts: z.array(labelled).default([]),
    /** The organisations and people it names that the library does not know. */
    entities: z.array(z.string()).default([]),
  }),
);

/** A piece of news with what it states. */
export type Piece = z.infer<typeof pieces>[number];
export type Label = Piece['facts'][number];

/** What is suggested for a piece. */
export interface Measured {
  readonly piece: Piece;
  readonly found: Suggestions;
  /** Suggestions as sure, and those of them that the piece states. */
  readonly sure: readonly SuggestedFact[];
  readonly right: readonly SuggestedFact[];
  /** The labels that are among the suggestions for a person, or sure. */
  readonly labelsFound: readonly Label[];
  readonly names: readonly (readonly string[])[];
}

export function readPieces(set: string): Piece[] {
  return pieces.parse(parse(readFileSync(join('bench/suggested', `${set}.yaml`), 'utf8')));
}

/** Makes suggestions for pieces and compares them with what these state. */
export async function measurePieces(all: readonly Piece[]): Promise<Measured[]> {
  const lexicons = { banks: await lexiconOf('banks'), museums: await lexiconOf('museums') };
  return all.map((piece) => {
    const found = suggestFor(articleOf(piece), { lexicon: lexicons[piece.library], facts: [] });
    const sure = found.facts.filter(isSure);
    return {
      piece,
      found,
      sure,
      right: sure.filter((fact) => isStated(fact, piece)),
      labelsFound: piece.facts.filter((label) => found.facts.some((fact) => says(fact, label))),
      names: found.entities.map(({ spellings }) => spellings),
    };
  });
}

export function isStated(fact: SuggestedFact, { facts }: Piece): boolean {
  return facts.some((label) => says(fact, label));
}

/** The fields whose values have to be the label's; one for a person may lack the last three. */
const FIELDS = ['entity', 'measure', 'investor', 'target', 'amount', 'share', 'position'];
const OFFICE = ['speaker', 'office'];
const MENDED = ['when', 'status', 'value'];

/**
 * Whether a suggestion says what a label says. Forms may be shorter or longer words of the text,
 * areas fewer. One for a person may lack the date or the whole number.
 */
function says(fact: SuggestedFact, label: Label): boolean {
  const { entry } = fact;
  if (entry.kind !== label.kind) return false;
  const [form, own] = [String(entry['form'] ?? ''), String(label['form'] ?? '')];
  if (!own.includes(form) && !form.includes(own)) return false;
  if (pairOf(entry) !== pairOf(label)) return false;
  const areas = [label['areas'] ?? []].flat();
  if (![entry['areas'] ?? []].flat().every((area) => areas.includes(area))) return false;
  return [...FIELDS, ...OFFICE, ...(isSure(fact) ? MENDED : [])].every((field) =>
    [label[field]].flat().some((value) => String(value) === String(entry[field])),
  );
}

function pairOf({ company, bank }: Readonly<Record<string, unknown>>): string {
  return [company, bank].map(String).sort().join();
}

function articleOf({ text, title }: Piece): Article {
  const front = `---\ntitle: ${title}\nsource: 试报\npublished: 2021-08-20\nlanguage: zh-CN\n---\n`;
  const body = [text].flat().reduce((all, next) => `${all}${/[.]$/u.test(all) ? ' ' : ''}${next}`);
  const name = 'articles/piece.md';
  const { article, problems } = parseArticle({ path: name, name, text: `${front}\n${body}\n` });
  if (article === undefined) throw new Error(JSON.stringify(problems));
  return article;
}

async function lexiconOf(name: keyof typeof FOLDERS): Promise<Lexicon> {
  const { library, problems } = await loadLibrary(FOLDERS[name]);
  if (library === undefined) throw new Error(JSON.stringify(problems));
  return createLexicon(library.entities, library.terms);
}
