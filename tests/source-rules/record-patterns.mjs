// Run as a script: loads the compiled program and prints, as JSON, every pattern that it passes to
// RegExp meanwhile, with its place in the source. In JavaScript, because compiling it would double
// its run time.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DIST = join(import.meta.dirname, '../../dist');
const SOURCE = `${join(import.meta.dirname, '../../src')}/`;
const recorded = new Map();

globalThis.RegExp = new Proxy(RegExp, {
  construct(target, args, newTarget) {
    const made = Reflect.construct(target, args, newTarget);
    const { source, flags } = made;
    const stack = new Error('here').stack ?? '';
    const [, behind = ''] = stack.split(SOURCE);
    const [place] = /^[^:]+:\d+/.exec(behind) ?? [];
    if (place !== undefined) recorded.set(`${place} ${source} ${flags}`, { place, source, flags });
    return made;
  },
});

for (const name of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
  // A bench that runs meanwhile compiles itself into a folder there, and removes it.
  if (!name.endsWith('.js') || name.startsWith('bench-')) continue;
  // Other files make no pattern when loaded; loading the library imports those that it needs.
  if (/\bRegExp\(/.test(readFileSync(join(DIST, name), 'utf8'))) await import(join(DIST, name));
}
const { loadLibrary } = await import(join(DIST, 'transport/library/load-library.js'));
const { library } = await loadLibrary('knowledge');
if (library === undefined) throw new Error('the shipped library does not load');
process.stdout.write(JSON.stringify([...recorded.values()]));
