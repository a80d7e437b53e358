import { describe, expect, it } from 'vitest';
import type { PageRequest } from '../../../src/pages/page.ts';
import { createCooldown } from '../../../src/transport/cooldown.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { shippedAnswerer, websites } from '../../support/website.ts';

const open = websites();

/** The shipped library, and what was asked of it. */
function watched() {
  const asked: PageRequest[] = [];
  const inner = shippedAnswerer();
  const answerer = {
    ...inner,
    page: (request: PageRequest) => {
      asked.push(request);
      return inner.page(request);
    },
  };
  return { asked, answerer };
}

describe('the language of a page', () => {
  it.each([
    ['', undefined, 'zh-CN'],
    ['', 'en-GB,en;q=0.9', 'en-US'],
    ['', 'zh-HK', 'zh-TW'],
    ['', 'fr, zh-Hant;q=0.8, en;q=0.9', 'en-US'],
    ['', 'en;q=0, zh-TW;q=0.1', 'zh-TW'],
    ['', 'ja, ko', 'zh-CN'],
    ['', '*', 'zh-CN'],
    ['', ';;;,,,q=', 'zh-CN'],
    ['?lang=zh-TW', 'en', 'zh-TW'],
    ['?lang=en', undefined, 'en-US'],
    ['?lang=nonsense', 'en', 'en-US'],
    ['?lang=', 'en', 'en-US'],
  ])('for %j and Accept-Language %j it is %s', async (query, accepted, language) => {
    const { web } = await open();
    for (const path of ['/', '/nowhere', '/search']) {
      const headers =
        accepted === undefined ? { 'Accept-Language': '' } : { 'Accept-Language': accepted };
      const response = await fetch(`${web.address}${path}${query}`, { headers });
      expect(await response.text()).toContain(`<html lang="${language}">`);
      if (response.ok)
        expect(response.headers.get('vary')).toBe('Accept-Language, Accept-Encoding');
    }
  });
});

describe('a page', () => {
  it('is asked for as its address says', async () => {
    const { asked, answerer } = watched();
    const { web } = await open({ answerer });
    const paths = [
      '/',
      '/a/2017-internet-giants-and-banks?p=3-ab%20c',
      '/e/tencent',
      '/search?q=%E5%BE%AE%E4%BC%97+a',
      '/check?text=b',
    ];
    for (const path of paths) await fetch(`${web.address}${path}`);
    await fetch(`${web.address}/check`, {
      method: 'POST',
      body: new URLSearchParams({ text: '甲\n乙' }),
    });
    expect(asked.map(({ target }) => target)).toMatchObject([
      { page: 'library' },
      { page: 'article', article: '2017-internet-giants-and-banks', passage: '3-ab c' },
      { page: 'entity', entity: 'tencent' },
      { page: 'search', question: '微众 a' },
      { page: 'check', text: 'b' },
      { page: 'check', text: '甲\n乙' },
    ]);
  });

  it('is made once for each language, and again once the library is another', async () => {
    const { asked, answerer } = watched();
    let generation = 1;
    const { web } = await open({
      answerer: {
        ...answerer,
        get generation() {
          return generation;
        },
      },
    });
    const read = async (lang: string) =>
      (await fetch(`${web.address}/a/2017-internet-giants-and-banks?lang=${lang}`)).text();
    const first = await read('en');
    expect(await read('en')).toBe(first);
    expect(asked).toHaveLength(1);
    await read('zh-TW');
    expect(asked).toHaveLength(2);
    generation++;
    await read('en');
    expect(asked).toHaveLength(3);
  });

  it('that answers what someone typed is made each time, and no one else keeps it', async () => {
    const { asked, answerer } = watched();
    const { web } = await open({ answerer });
    for (let n = 0; n < 2; n++) {
      const { headers } = await fetch(`${web.address}/search?q=a`);
      expect(headers.get('cache-control')).toContain('private');
    }
    expect(asked).toHaveLength(2);
  });
});

describe('whoever asks too often', () => {
  const question = encodeURIComponent('银行核心诉求');
  const from = (address: string) => ({
    headers: { 'X-Forwarded-For': address, 'Accept-Language': 'en' },
  });

  function limited(burst = 2) {
    const clock = createManualClock();
    return { clock, cooldown: createCooldown({ burst, seconds: 10 }, clock.now) };
  }

  it('is told to wait, in a sentence and a header, and may ask again later', async () => {
    const { clock, cooldown } = limited();
    const { web } = await open({ cooldown });
    const ask = (path: string) => fetch(`${web.address}${path}`, from('1.2.3.4'));
    expect((await ask(`/search?q=${question}`)).status).toBe(200);
    expect((await ask('/check?text=a')).status).toBe(200);
    const refused = await ask(`/search?q=${question}`);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10']);
    expect(await refused.text()).toContain('Please try again in 10 seconds');
    const posted = await fetch(`${web.address}/check`, {
      method: 'POST',
      body: new URLSearchParams({ text: 'a' }),
    });
    expect(posted.status).toBe(429);
    clock.advance(10_000);
    expect((await ask(`/search?q=${question}`)).status).toBe(200);
  });

  it('may read on: only questions count, and an empty form is none', async () => {
    const { cooldown } = limited(1);
    const { web } = await open({ cooldown });
    for (let n = 0; n < 3; n++) {
      for (const path of [
        '/',
        '/a/2017-internet-giants-and-banks',
        '/e/tencent',
        '/search',
        '/search?q=',
        '/check',
      ]) {
        expect((await fetch(`${web.address}${path}`)).status).toBe(200);
      }
    }
  });

  it('is not taken for others where a trusted proxy says who asks', async () => {
    const { cooldown } = limited(1);
    const { web } = await open({ cooldown, config: { trustProxy: true } });
    const status = async (address: string) =>
      (await fetch(`${web.address}/search?q=a`, from(address))).status;
    expect(await status('1.2.3.4')).toBe(200);
    expect(await status('1.2.3.4')).toBe(429);
    expect(await status('1.2.3.5')).toBe(200);
    // What the client itself wrote before the proxy's word counts for nothing.
    expect(await status('9.9.9.9, 1.2.3.5')).toBe(429);
    expect(await status('::ffff:1.2.3.5')).toBe(429);
    expect(await status('2001:db8:1:2::1')).toBe(200);
    expect(await status('2001:db8:1:2:ffff::7')).toBe(429);
    expect(await status('2001:db8:1:3::1')).toBe(200);
    expect(await status('nobody')).toBe(200);
    expect(await status('')).toBe(429);
  });

  it('cannot claim to be somebody else where no proxy is trusted', async () => {
    const { cooldown } = limited(1);
    const { web } = await open({ cooldown });
    const statuses: number[] = [];
    for (const address of ['1.2.3.4', '1.2.3.5', '1.2.3.6']) {
      statuses.push((await fetch(`${web.address}/search?q=a`, from(address))).status);
    }
    expect(statuses).toEqual([200, 429, 429]);
  });
});
