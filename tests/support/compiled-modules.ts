import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What is loaded of a compiled program, by its place in `src`. */
interface Modules {
  'commands/registry': typeof import('../../src/commands/registry.ts');
  'interaction/answer-request': typeof import('../../src/interaction/answer-request.ts');
  'interaction/plan-interaction': typeof import('../../src/interaction/plan-interaction.ts');
  'interaction/suggest': typeof import('../../src/interaction/suggest.ts');
  'library/build-library': typeof import('../../src/library/build-library.ts');
  'run/answering': typeof import('../../src/run/answering.ts');
  'source/show-more': typeof import('../../src/source/show-more.ts');
  'source/show-source': typeof import('../../src/source/show-source.ts');
  'surfaces/discord/custom-id': typeof import('../../src/surfaces/discord/custom-id.ts');
  'surfaces/discord/render': typeof import('../../src/surfaces/discord/render.ts');
  'transport/console/parse-line': typeof import('../../src/transport/console/parse-line.ts');
  'transport/library/read-files': typeof import('../../src/transport/library/read-files.ts');
}

/**
 * Loads modules of a compiled program, of whichever checkout.
 * @param dist the folder that it was compiled to
 */
export function compiledModules(dist: string) {
  return <Path extends keyof Modules>(path: Path): Promise<Modules[Path]> =>
    import(pathToFileURL(resolve(dist, `${path}.js`)).href);
}
