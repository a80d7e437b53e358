// `npm run licences`: says under which licences all dependencies are, and fails if one is unknown or
// not allowed. With `--out FILE` it writes the list of those that a release installs instead.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Dependency, dependenciesIn, findForbidden } from './judge-licences.ts';
import { listThirdParty } from './third-party.ts';

const PROGRAM = 'package-lock.json';
/** Packages that tests and benches install beside; none of a release. */
const BESIDE = ['tests/e2e/package-lock.json', 'bench/package-lock.json'];

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const read = (file: string) => dependenciesIn(JSON.parse(readFileSync(file, 'utf8')));
const own = read(PROGRAM);
const beside = BESIDE.flatMap(read).map((each) => ({ ...each, isForDevelopment: true }));
const all = [...own, ...beside];

const forbidden = findForbidden(all);
for (const sentence of forbidden) console.error(sentence);
if (values.out === undefined) count(all);
else writeFileSync(values.out, listThirdParty(own));
process.exitCode = forbidden.length === 0 ? 0 : 1;

function count(dependencies: readonly Dependency[]): void {
  const licences = new Map<string, { shipped: number; development: number }>();
  for (const { licence = 'unknown', isForDevelopment } of dependencies) {
    const counts = licences.get(licence) ?? { shipped: 0, development: 0 };
    counts[isForDevelopment ? 'development' : 'shipped'] += 1;
    licences.set(licence, counts);
  }
  const sorted = [...licences].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [licence, { shipped, development }] of sorted) {
    console.log(`${licence}: ${shipped} in a release, ${development} for development`);
  }
}
