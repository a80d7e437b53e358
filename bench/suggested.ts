import { isSure, type SuggestedFact } from '../src/import/suggestions/suggestion.ts';
import { round } from './round.ts';
import { measureKnown } from './suggested-known.ts';
import { isStated, type Measured, measurePieces, readPieces } from './suggested-pieces.ts';
import { table } from './table.ts';

/**
 * Measures which facts and names are suggested for labelled pieces of news: those of
 * suggested/developing.yaml, on which the search was made, and those of suggested/blind.yaml, which
 * it had not seen; and how many of the facts that people wrote for the library of the bot and for the
 * examples are suggested. `-- developing --show` prints what is suggested for each piece of a set.
 */
const SETS = ['developing', 'blind'];
const HEAD = [
  'set',
  'pieces',
  'facts',
  'sure, right',
  'sure, found',
  'all, found',
  'for a person',
  'names, right',
  'names, found',
];

const args = process.argv.slice(2);
const named = SETS.filter((set) => args.includes(set));
const rows: string[][] = [];
for (const set of named.length > 0 ? named : SETS) {
  const measured = await measurePieces(readPieces(set));
  if (args.includes('--show')) for (const each of measured) show(each);
  rows.push([set, ...rowOf(measured)]);
}
console.log(table(HEAD, rows));
if (named.length === 0) {
  const known = await Promise.all(
    ['knowledge', 'examples'].map(async (folder) => {
      const { facts, byProgram, sure, found, suggested, surplus } = await measureKnown(folder);
      const counts = [facts, byProgram, sure, found, suggested, surplus];
      return [folder, ...counts.map(String)];
    }),
  );
  const head = [
    'library',
    'facts',
    'by program',
    'sure',
    'found',
    'suggested',
    'sure, not written',
  ];
  console.log(`\n${table(head, known)}`);
}

function rowOf(all: readonly Measured[]): string[] {
  const sum = (count: (one: Measured) => number) =>
    all.reduce((total, one) => total + count(one), 0);
  const facts = sum(({ piece }) => piece.facts.length);
  const [sure, right] = [sum((one) => one.sure.length), sum((one) => one.right.length)];
  const entities = sum(({ piece }) => piece.entities.length);
  const names = sum((one) => one.names.length);
  const isNamed = (spellings: readonly string[], { piece }: Measured) =>
    spellings.some((name) => piece.entities.includes(name));
  const namesRight = sum((one) => one.names.filter((each) => isNamed(each, one)).length);
  return [
    String(all.length),
    String(facts),
    share(right, sure),
    share(right, facts),
    share(
      sum((one) => one.labelsFound.length),
      facts,
    ),
    String(sum((one) => one.found.facts.length) - sure),
    share(namesRight, names),
    share(namesRight, entities),
  ];
}

/** `0.98 (49/50)`. */
function share(part: number, whole: number): string {
  return `${round(whole === 0 ? 0 : part / whole, 3)} (${part}/${whole})`;
}

function show({ piece, found, labelsFound }: Measured): void {
  console.log([piece.text].flat().join(' '));
  for (const fact of found.facts) {
    const right = isStated(fact, piece) ? 'right' : 'WRONG';
    console.log(`  ${right} ${isSure(fact) ? 'SURE' : 'open'} ${lineOf(fact)}`);
  }
  for (const label of piece.facts) {
    if (!labelsFound.includes(label)) console.log('  MISSED', JSON.stringify(label));
  }
  for (const { entry, spellings } of found.entities) {
    console.log(`  name ${JSON.stringify(entry)} ${spellings.join(' | ')}`);
  }
  for (const name of piece.entities) console.log(`  named ${name}`);
}

function lineOf({ entry, doubts, needs }: SuggestedFact): string {
  const { quotes: _, ...fields } = entry;
  return JSON.stringify({ ...fields, ...(needs.length > 0 ? { needs } : {}), doubts });
}
