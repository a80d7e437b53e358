// Run by itself: loads the compiled program and prints, as JSON, every pattern that it hands to
// RegExp meanwhile, with the place in the source.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { loadLibrary } from '../../src/transport/load-library.ts';

/** A pattern that the program put together. */
export interface Recorded {
  /** `text/dates.ts:19` */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const DIST = join(import.meta.dirname, '../../dist');
const SOURCE = `${join(import.meta.dirname, '../../src')}/`;
const recorded = new Map<string, Recorded>();

globalThis.RegExp = new Proxy(RegExp, {
  construct(target, args, newTarget) {
    const made: RegExp = Reflect.construct(target, args, newTarget);
    const { source, flags } = made;
    const stack = new Error('here').stack ?? '';
    const [, behind = ''] = stack.split(SOURCE);
    const [place] = /^[^:]+:\d+/.exec(behind) ?? [];
    if (place !== undefined) recorded.set(`${place} ${source} ${flags}`, { place, source, flags });
    return made;
  },
});

for (const name of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
  // Those that do something when they are loaded.
  if (!name.endsWith('.js') || name === 'main.js' || name.startsWith('run/')) continue;
  await import(join(DIST, name));
}
const { loadLibrary: load }: { loadLibrary: typeof loadLibrary } = await import(
  join(DIST, 'transport/load-library.js')
);
const { library } = await load('knowledge');
if (library === undefined) throw new Error('the shipped library does not load');
process.stdout.write(JSON.stringify([...recorded.values()]));
