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
import { round } from './round.ts';
import { table } from './table.ts';

/**
 * Measures which facts and names are suggested for labelled pieces of news: those of
 * suggested/developing.yaml, on which the search was made, and those of suggested/blind.yaml, which
 * it has not seen.
 */
const SETS = ['developing', 'blind'];
const FOLDERS = { banks: 'knowledge', museums: 'examples' };

const labelled = z.record(z.string(), z.unknown()).and(z.object({ kind: z.string() }));
const pieces = z.array(
  z.strictObject({
    library: z.enum(['banks', 'museums']).default('banks'),
    title: z.string().default('近闻'),
    text: z.union([z.string(), z.array(z.string())]),
    facts: z.array(labelled).default([]),
    entities: z.array(z.string()).default([]),
  }),
);
type Piece = z.infer<typeof pieces>[number];
type Label = Piece['facts'][number];

const only = process.argv[2];
const lexicons = { banks: await lexiconOf('banks'), museums: await lexiconOf('museums') };
const rows: string[][] = [];
for (const set of SETS.filter((each) => only === undefined || each === only)) {
  const all = pieces.parse(parse(readFileSync(join('bench/suggested', `${set}.yaml`), 'utf8')));
  const measured = all.map((piece) => measure(piece));
  const sum = (key: keyof (typeof measured)[number]) =>
    measured.reduce((total, each) => total + Number(each[key]), 0);
  const facts = sum('facts');
  rows.push([
    set,
    String(all.length),
    String(facts),
    share(sum('sureRight'), sum('sure')),
    share(sum('sureRight'), facts),
    share(sum('anyRight'), facts),
    String(sum('unsure')),
    share(sum('namesRight'), sum('names')),
    share(sum('namesFound'), sum('entities')),
  ]);
}
console.log(
  table(
    [
      'set',
      'pieces',
      'facts',
      'sure, right',
      'sure, found',
      'all, found',
      'for a person',
      'names, right',
      'names, found',
    ],
    rows,
  ),
);

/** `0.98 (49/50)`. */
function share(part: number, whole: number): string {
  return `${round(whole === 0 ? 0 : part / whole, 2)} (${part}/${whole})`;
}

function measure(piece: Piece) {
  const found = suggestFor(articleOf(piece), { lexicon: lexicons[piece.library], facts: [] });
  const sure = found.facts.filter(isSure);
  const isRight = (fact: SuggestedFact) => piece.facts.some((label) => says(fact, label, true));
  const isFound = (label: Label, among: readonly SuggestedFact[]) =>
    among.some((fact) => says(fact, label, isSure(fact)));
  const names = namesIn(found);
  const isName = (name: string) => piece.entities.includes(name);
  if (process.argv.includes('--show')) show(piece, found);
  return {
    facts: piece.facts.length,
    sure: sure.length,
    sureRight: sure.filter(isRight).length,
    anyRight: piece.facts.filter((label) => isFound(label, found.facts)).length,
    unsure: found.facts.length - sure.length,
    entities: piece.entities.length,
    names: names.length,
    namesRight: names.filter((spellings) => spellings.some(isName)).length,
    namesFound: piece.entities.filter((name) => names.some((each) => each.includes(name))).length,
  };
}

function namesIn({ entities }: Suggestions): (readonly string[])[] {
  return entities.map(({ spellings }) => spellings);
}

/**
 * Whether a suggestion says what a label says. Forms may be shorter or longer words of the text,
 * areas fewer. One for a person may lack the date or the whole number.
 */
function says({ entry }: SuggestedFact, label: Label, isStrict: boolean): boolean {
  if (entry.kind !== label.kind) return false;
  const [form, own] = [String(entry['form'] ?? ''), String(label['form'] ?? '')];
  if (!own.includes(form) && !form.includes(own)) return false;
  const pair = (one: Readonly<Record<string, unknown>>) =>
    [one['company'], one['bank']].map(String).sort().join();
  if (pair(entry) !== pair(label)) return false;
  const areas = [label['areas'] ?? []].flat();
  if (![entry['areas'] ?? []].flat().every((area) => areas.includes(area))) return false;
  const loose = isStrict ? [] : ['when', 'status', 'value'];
  const fields = ['when', 'status', 'value', 'entity', 'measure', 'investor', 'target'];
  return [...fields, 'amount', 'share', 'position', 'speaker', 'office']
    .filter((field) => !loose.includes(field))
    .every((field) =>
      [label[field]].flat().some((value) => String(value) === String(entry[field])),
    );
}

function show(piece: Piece, found: Suggestions): void {
  const line = ({ entry, doubts, needs }: SuggestedFact) => {
    const { quotes: _, ...fields } = entry;
    return JSON.stringify({ ...fields, ...(needs.length > 0 ? { needs } : {}), doubts });
  };
  console.log([piece.text].flat().join(' '));
  for (const fact of found.facts) {
    const right = piece.facts.some((label) => says(fact, label, isSure(fact)));
    console.log(`  ${right ? 'right' : 'WRONG'} ${isSure(fact) ? 'SURE' : 'open'} ${line(fact)}`);
  }
  const among = (label: Label) => found.facts.some((fact) => says(fact, label, isSure(fact)));
  for (const label of piece.facts)
    if (!among(label)) console.log('  MISSED', JSON.stringify(label));
  for (const { entry, spellings } of found.entities) {
    console.log(`  name ${JSON.stringify(entry)} ${spellings.join(' | ')}`);
  }
  for (const name of piece.entities) console.log(`  named ${name}`);
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
