import { expect, it } from 'vitest';
import { explainUnopened } from '../../src/run/web.ts';

const WEB = {
  host: '10.1.2.3',
  port: 80,
  playground: false,
  statusFrom: [],
  trustProxy: false,
};

it.each([
  ['EADDRINUSE', 'another program does. Set PORT to a free one'],
  ['EACCES', 'this user may not. Set PORT to one above 1023'],
  ['EADDRNOTAVAIL', 'this machine has no such address. Set HOST to an address of this machine'],
  ['ENOTFOUND', 'there is no such host. Set HOST to an address of this machine'],
])('a web server that cannot listen because of %s says what to do', (code, rest) => {
  const error = Object.assign(new Error(`listen ${code}`), { code });
  expect(explainUnopened(error, WEB)).toContain(
    `The web server cannot listen on HOST 10.1.2.3, PORT 80: ${rest}`,
  );
});

it('whatever else is wrong is told as it is', () => {
  const error = Object.assign(new Error('no such file: dist/browser'), { code: 'ENOENT' });
  expect(explainUnopened(error, WEB)).toBe(
    'The web server cannot be opened: Error: no such file: dist/browser.',
  );
});
