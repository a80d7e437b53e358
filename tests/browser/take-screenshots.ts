import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { COMMANDS } from '../../src/commands/registry.ts';
import { createLog } from '../../src/transport/log.ts';
import { createApp } from '../../src/transport/web/app.ts';
import { readAssets } from '../../src/transport/web/assets.ts';
import { serveWeb } from '../../src/transport/web/serve-web.ts';
import { startChromium } from '../gallery/chromium.ts';
import { shippedLibrary } from '../support/knowledge.ts';
import { createLocalAnswerer } from '../support/local-answerer.ts';
import { realPainter } from '../support/real-painter.ts';

/** What is shown of the website of the shipped library: a page, in a window, in light or dark. */
interface Shot {
  readonly path: string;
  readonly width: 390 | 1280;
  readonly look: 'light' | 'dark';
  /** How much of a long page is shown. */
  readonly height?: number;
}

const library = shippedLibrary();
const article = library.corpus.newest[0];
const passage = article?.passages[19];
if (article === undefined || passage === undefined)
  throw new RangeError('the article is too short');
const permalink = `/a/${article.id}?p=${passage.id}#p-${passage.id}`;
const message =
  '如果给银行的需求寻找3个词，大致可归纳为场景、客户、底层技术。百度在2016年启动了和工行的全面合作。小米手机这个月卖得不错。';

const SHOTS: Readonly<Record<string, Shot>> = {
  library: { path: '/', width: 1280, look: 'light', height: 900 },
  article: { path: permalink, width: 1280, look: 'light', height: 820 },
  'article-phone': { path: permalink, width: 390, look: 'dark' },
  'entity-phone': { path: '/e/tencent', width: 390, look: 'light' },
  'search-phone': {
    path: `/search?q=${encodeURIComponent('银行核心诉求')}`,
    width: 390,
    look: 'dark',
  },
  check: {
    path: `/check?text=${encodeURIComponent(message)}`,
    width: 1280,
    look: 'dark',
    height: 1000,
  },
  playground: {
    path: `/try?line=${encodeURIComponent('/partner 腾讯')}`,
    width: 1280,
    look: 'dark',
  },
  matrix: { path: '/pictures/library.png?lang=zh-CN', width: 390, look: 'light' },
  timeline: { path: '/pictures/timeline/tencent.png?lang=zh-CN', width: 390, look: 'light' },
};

/** `npm run gallery:web -- FOLDER`: writes a picture of each page, for docs/website.md. */
const [folder = 'coverage/website'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const painter = realPainter();
const log = createLog({ logLevel: 'silent' });
const loadedAt = new Date('2026-11-24T08:00:00Z');
const answerer = createLocalAnswerer({ library, loadedAt, version: '0.1.0', commands: COMMANDS });
const assets = await readAssets();
const config = { host: '127.0.0.1', port: 0, playground: true, statusFrom: [], trustProxy: false };
const web = await serveWeb(
  createApp({ config, answerer, log, commands: COMMANDS, painter, assets }),
  config,
);
const browser = await startChromium();
for (const [name, shot] of Object.entries(SHOTS)) await take(browser, name, shot);
await browser.close();
await web.close(0);
await painter.close();

async function take(browser: Browser, name: string, { path, width, look, height = 844 }: Shot) {
  const viewport = { width, height };
  const context = await browser.newContext({ viewport, colorScheme: look, locale: 'zh-CN' });
  const tab = await context.newPage();
  await tab.goto(`${web.address}${path}`, { waitUntil: 'networkidle' });
  const file = { path: join(folder, `${name}.png`) };
  await (path.startsWith('/pictures/')
    ? tab.locator('img').screenshot(file)
    : tab.screenshot(file));
  await context.close();
}
