import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/**
 * The rooms of src/ from left to right. A file imports only from its own room and from rooms to the
 * left; rooms on the same line do not import each other.
 */
const ROOMS: readonly (readonly string[])[] = [
  ['language', 'files', 'browser', 'pending'],
  ['text'],
  ['entities'],
  ['knowledge'],
  ['facts'],
  ['search/question'],
  ['search/index'],
  ['search/ranking'],
  ['search/confidence'],
  ['search'],
  ['library'],
  ['answer', 'import'],
  ['names'],
  ['compare', 'timeline', 'source', 'check', 'suggest'],
  ['ask'],
  ['surfaces'],
  ['commands'],
  ['interaction'],
  ['pages'],
  ['settings'],
  ['config.ts'],
  ['transport'],
  ['transport/library', 'transport/database', 'transport/embeddings'],
  ['transport/metrics', 'transport/pictures'],
  ['transport/discord', 'transport/console', 'transport/import', 'transport/review'],
  ['transport/web'],
  ['run'],
  ['main.ts'],
];

/** Modules that touch the world or have one adapter, and the rooms that may import them. */
const MODULES: readonly { readonly of: RegExp; readonly rooms: readonly string[] }[] = [
  { of: /^minisearch$/, rooms: ['search/index/minisearch.ts'] },
  { of: /^discord\.js$/, rooms: ['transport/discord', 'run'] },
  { of: /^(?:pino|dotenv)$/, rooms: ['transport'] },
  { of: /^chokidar$/, rooms: ['transport/library'] },
  { of: /^pg$/, rooms: ['transport/database'] },
  { of: /^hono\/html$/, rooms: ['surfaces/web/html.ts'] },
  { of: /^(?:hono(?!\/html$)|@hono\/)/, rooms: ['transport/web'] },
  { of: /^(?:echarts|@resvg\/|@embedpdf\/)/, rooms: ['transport/pictures'] },
  { of: /^prom-client$/, rooms: ['transport/metrics'] },
  { of: /^node:(?!crypto$|util$)/, rooms: ['config.ts', 'transport', 'run', 'main.ts'] },
];

/** The room of a file, or undefined if it has none. */
function roomOf(file: string): string | undefined {
  const holding = ROOMS.flat().filter((room) => isIn(file, room));
  return holding.toSorted((a, b) => b.length - a.length)[0];
}

/**
 * Finds imports that the map above does not allow.
 * @param file the path below src/
 * @param text its content
 * @returns one sentence for each
 */
export function findWrongImports(file: string, text: string): string[] {
  const room = roomOf(file);
  if (room === undefined) return [`${file} is in no room`];
  return importsOf(file, text).flatMap((imported) => {
    if (!imported.startsWith('.')) {
      const rule = MODULES.find(({ of }) => of.test(imported));
      const isAllowed = rule === undefined || rule.rooms.some((each) => isIn(file, each));
      return isAllowed ? [] : [`${file} imports ${imported}`];
    }
    const target = posix.join(posix.dirname(file), imported);
    const other = roomOf(target);
    if (other === room) return [];
    const isLeft = other !== undefined && floorOf(other) < floorOf(room);
    return isLeft ? [] : [`${file} imports ${target}`];
  });
}

function importsOf(file: string, text: string): string[] {
  const { module } = parseSync(file, text);
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    text.slice(start + 1, end - 1),
  );
  const reexported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  );
  return [
    ...module.staticImports.map((each) => each.moduleRequest.value),
    ...dynamic,
    ...reexported,
  ];
}

function isIn(file: string, room: string): boolean {
  return file === room || file.startsWith(`${room}/`);
}

function floorOf(room: string): number {
  return ROOMS.findIndex((floor) => floor.includes(room));
}
