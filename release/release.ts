// `npm run release -- VERSION`: makes a release of what is committed.
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { makeRelease } from './make-release.ts';
import { tryPackage } from './try-package.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tested: { type: 'boolean' }, trial: { type: 'boolean' } },
});
const [version, ...others] = positionals;
if (version === undefined || others.length > 0) {
  console.error(`usage: npm run release -- VERSION [--tested] [--trial]
  --tested  does not run the tests again; the checks of the licences and the package stay
  --trial   does all but the commit and the tag, and puts the files back`);
  process.exit(2);
}

const npm = (...args: readonly string[]) =>
  void execFileSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });

const outcome = makeRelease({
  folder: '.',
  version,
  day: new Date().toISOString().slice(0, 10),
  isTrial: values.trial ?? false,
  test() {
    npm('run', '--silent', 'licences');
    if (!values.tested) npm('test');
  },
  pack() {
    const { file, summary } = tryPackage('.');
    console.log(summary);
    return file;
  },
});
switch (outcome.kind) {
  case 'refused':
    for (const problem of outcome.problems) console.error(problem);
    process.exitCode = 1;
    break;
  case 'tried':
    console.log(`${outcome.file} is made and works. Nothing was committed.`);
    break;
  case 'released':
    console.log(`Released ${outcome.tag}; ${outcome.file} is its package. To publish it:
  git push origin HEAD ${outcome.tag}
and attach the package to the tag. To take it back before that:
  git tag --delete ${outcome.tag} && git reset --hard HEAD~1`);
}
