import { register } from 'node:module';
import { ABLATIONS } from './ablations.ts';
import { begin, wordsTaken } from './changed.ts';

/** Measures in this process, with one list of the program taken away: `child.ts NAME PLAN`. */
const [name = '', plan = ''] = process.argv.slice(2);
const ablation = ABLATIONS.find((each) => each.name === name);
if (ablation === undefined && name !== '') throw new RangeError(`no ablation ${name}`);
register('./hooks.ts', import.meta.url, {
  data: {
    replaced: ablation === undefined ? [] : begin(ablation),
    changed: new URL('./changed.ts', import.meta.url).href,
  },
});
// Only what is loaded from here on goes through the hooks.
const { measure } = await import('./measure.ts');
const measured = await measure(JSON.parse(plan), ablation?.readers);
console.log(JSON.stringify({ words: wordsTaken(), measured }));
