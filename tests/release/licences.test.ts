import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dependenciesIn, findForbidden } from '../../release/judge-licences.ts';
import { EXCEPTIONS, READ_BY_HAND } from '../../release/licence-rules.ts';
import { listThirdParty } from '../../release/third-party.ts';

const LOCKS = ['package-lock.json', 'tests/e2e/package-lock.json', 'bench/package-lock.json'];
const installed = LOCKS.flatMap((file) =>
  dependenciesIn(JSON.parse(readFileSync(file, 'utf8'))).map((each) => ({ ...each, file })),
);

/** What is said of one package under this licence. */
const judged = (license: string | undefined, path = 'node_modules/made-up') =>
  findForbidden(dependenciesIn({ packages: { '': {}, [path]: { version: '1.2.3', license } } }));

it('every package may be used as it is', () => {
  expect(installed.length).toBeGreaterThan(300);
  expect(findForbidden(installed)).toEqual([]);
});

it.each(EXCEPTIONS)('$of still needs its exception', ({ of, licence }) => {
  const [start = ''] = of.split('*');
  const named = installed.filter(({ name }) => name.startsWith(start));
  expect(named.some((each) => each.licence?.includes(licence))).toBe(true);
});

it.each(Object.entries(READ_BY_HAND))('%s is installed and was read', (key, { where }) => {
  const found = installed.find(({ name, version }) => `${name}@${version}` === key);
  const [file = ''] = where.split(' in ').reverse();
  const text = readFileSync(`node_modules/${found?.name}/${file}`, 'utf8');
  expect(text).toMatch(/MIT|Permission is hereby granted|Redistribution and use/);
});

describe('a licence', () => {
  it.each(['MIT', '(MIT OR GPL-3.0-or-later)', 'MIT AND Zlib', 'Apache-2.0'])(
    '%s is allowed',
    (licence) => {
      expect(judged(licence)).toEqual([]);
    },
  );

  it.each([
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'LGPL-2.1-or-later',
    'MPL-2.0',
    'MIT AND GPL-2.0-only',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE.txt',
    'BSD',
    '',
  ])('%j is not', (licence) => {
    expect(judged(licence)).toEqual([
      `made-up@1.2.3 is under ${licence}, which is not allowed. Read its files, then do without it or add it to release/licence-rules.ts.`,
    ]);
  });

  it('that nobody states is not', () => {
    expect(judged(undefined)).toEqual([
      expect.stringMatching(/^made-up@1\.2\.3 states no licence\. Read its files/),
    ]);
  });

  it('that is excepted for one package is so for that package alone', () => {
    expect(judged('MPL-2.0', 'node_modules/axe-core')).toEqual([]);
    expect(judged('GPL-3.0-only', 'node_modules/axe-core')).toHaveLength(1);
    expect(judged('MPL-2.0', 'node_modules/a/node_modules/axe-cores')).toHaveLength(1);
  });
});

it('the list of a release has what it installs, on every platform, and nothing else', () => {
  const list = listThirdParty(installed.filter(({ file }) => file === 'package-lock.json'));
  expect(list).toMatch(/## Apache-2\.0\n\n(?:- .*\n)*- discord\.js@/);
  expect(list).toContain('@resvg/resvg-js-darwin-arm64@');
  expect(list).not.toContain('- vitest@');
});

it('a package that a release and a tool install is one of the release', () => {
  const packages = {
    'node_modules/a': { version: '1.0.0', license: 'MIT' },
    'node_modules/b/node_modules/a': { version: '1.0.0', license: 'MIT', dev: true },
  };
  expect(dependenciesIn({ packages })).toMatchObject([{ name: 'a', isForDevelopment: false }]);
});
