import type { InitializeHook, LoadHook } from 'node:module';
import type { Replacement } from './replacement.ts';

/** How a module is asked for whose exports are left as they are. */
const WHOLE = '?whole';

let replaced: readonly Replacement[] = [];
let changed = '';

/** @param data which exports are replaced, and the module that says by what */
export const initialize: InitializeHook<{
  readonly replaced: readonly Replacement[];
  readonly changed: string;
}> = (data) => {
  ({ replaced, changed } = data);
};

/**
 * Loads in the place of a module one that exports the same but for what is replaced. So the program
 * needs no hook for it.
 */
export const load: LoadHook = (url, context, nextLoad) => {
  const own = replaced.filter((each) => each.url === url);
  if (own.length === 0) return nextLoad(url, context);
  const whole = JSON.stringify(`${url}${WHOLE}`);
  const lines = own.map(
    ({ name }) =>
      `export const ${name} = changed(${JSON.stringify(url)}, '${name}', whole.${name});`,
  );
  const source = [
    `import * as whole from ${whole};`,
    `import { changed } from ${JSON.stringify(changed)};`,
    `export * from ${whole};`,
    ...lines,
  ].join('\n');
  return { format: 'module', source, shortCircuit: true };
};
