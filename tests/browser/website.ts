import type { Browser, BrowserContextOptions, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { COMMANDS } from '../../src/commands/registry.ts';
import type { Library } from '../../src/library/library.ts';
import type { Web } from '../../src/transport/web/serve-web.ts';
import { startChromium } from '../gallery/chromium.ts';
import { contextOf } from '../support/interactions.ts';
import { shippedLibrary } from '../support/knowledge.ts';
import { createLocalAnswerer } from '../support/local-answerer.ts';
import { realPainter } from '../support/real-painter.ts';
import { websites } from '../support/website.ts';

/** The windows that every page is looked at in. */
export const WINDOWS = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 800 } },
} as const satisfies Record<string, BrowserContextOptions>;

/** The website, and a real browser. */
export interface BrowsedWebsite {
  readonly address: string;
  /** Opens a page. What goes wrong in it, and what it asks of others, is kept. */
  open(path: string, options?: BrowserContextOptions): Promise<Opened>;
}

/** A page in a browser. */
export interface Opened {
  readonly tab: Tab;
  /** Errors of scripts, of the console and of what did not load. */
  readonly errors: readonly string[];
  /** Addresses that were asked for outside the website. */
  readonly elsewhere: readonly string[];
  close(): Promise<void>;
}

/** Serves a library for the tests of one file. Default: the shipped one. */
export function withWebsite(library: () => Library = shippedLibrary): BrowsedWebsite {
  const serve = websites();
  const painter = realPainter();
  let running: { readonly web: Web; readonly browser: Browser } | undefined;
  const started = () => {
    if (running === undefined) throw new Error('the website is not served yet');
    return running;
  };
  beforeAll(async () => {
    const answerer = createLocalAnswerer(contextOf({ library: library() }));
    const { web } = await serve({
      answerer,
      painter,
      commands: COMMANDS,
      config: { playground: true },
    });
    running = { web, browser: await startChromium() };
  });
  afterAll(async () => {
    await running?.browser.close();
    await painter.close();
  });
  return {
    get address() {
      return started().web.address;
    },
    async open(path, options = WINDOWS.desktop) {
      const { web, browser } = started();
      const context = await browser.newContext({ locale: 'zh-CN', ...options });
      const tab = await context.newPage();
      const errors: string[] = [];
      const elsewhere: string[] = [];
      tab.on('pageerror', (error) => errors.push(error.message));
      tab.on('console', (said) => {
        if (said.type() === 'error' || said.type() === 'warning') errors.push(said.text());
      });
      tab.on('requestfailed', (request) => {
        // A page cancels what it asked for letters that were typed over.
        const why = request.failure()?.errorText;
        if (why !== 'net::ERR_ABORTED') errors.push(`not loaded: ${request.url()}: ${why}`);
      });
      tab.on('request', (request) => {
        if (!request.url().startsWith(`${web.address}/`)) elsewhere.push(request.url());
      });
      await tab.goto(`${web.address}${path}`);
      return { tab, errors, elsewhere, close: () => context.close() };
    },
  };
}
