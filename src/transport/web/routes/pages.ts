import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { etag } from 'hono/etag';
import { MESSAGE_MAX } from '../../../check/check-message.ts';
import type { PageTarget } from '../../../pages/page.ts';
import type { App, WebParts } from '../app.ts';
import { coolDown } from '../cool-down.ts';
import { localeOf } from '../locale-of.ts';
import { cachePages, isTyped } from '../page-cache.ts';
import { refuse, refuseUndone } from '../refuse.ts';
import { send } from '../sendable.ts';

/**
 * UTF-16 units of a text that may be pasted. Of one longer than MESSAGE_MAX the beginning is looked
 * up, and the page says so.
 */
export const PASTED_MAX = 5 * MESSAGE_MAX;
/** A UTF-16 unit is up to three bytes, each three characters in a form; the rest is for its names. */
const FORM_MAX = PASTED_MAX * 9 + 1024;

/** The pages that are made from the library. */
export function addPages(app: App, parts: WebParts): void {
  const { answerer, log } = parts;
  const page = cachePages(answerer);
  const show = async (context: Context, target: PageTarget): Promise<Response> => {
    const made = await page({ target, locale: localeOf(context) });
    if (made.kind === 'failed') {
      log.error({ err: made.error, page: target.page }, 'a page was not made');
      return refuse(context, 500);
    }
    if (made.kind !== 'done') return refuseUndone(context, made);
    return send(context, made.value, made.value.status, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': isTyped({ target }) ? 'private, no-cache' : 'no-cache',
      Vary: 'Accept-Language',
    });
  };
  /** Only what is asked counts: an empty form is free. */
  const ask = async (context: Context, target: PageTarget, typed: string): Promise<Response> => {
    const refusal = typed === '' ? undefined : await coolDown(context, parts);
    return refusal ?? show(context, target);
  };
  const check = (context: Context, typed: unknown): Promise<Response> => {
    const text = typeof typed === 'string' ? typed : '';
    return ask(context, { page: 'check', text }, text);
  };

  app.get('/', etag(), (context) => {
    const number = context.req.query('page');
    return show(context, {
      page: 'library',
      ...(number === undefined ? {} : { number: /^\d{1,6}$/.test(number) ? Number(number) : 0 }),
    });
  });
  app.get('/a/:article', etag(), (context) =>
    show(context, {
      page: 'article',
      article: context.req.param('article'),
      passage: context.req.query('p'),
    }),
  );
  app.get('/e/:entity', etag(), (context) =>
    show(context, { page: 'entity', entity: context.req.param('entity') }),
  );
  app.get('/search', etag(), (context) => {
    const { q: question = '', command, ids = '' } = context.req.query();
    const again = command === undefined ? undefined : { command, ids: ids.split(',') };
    return ask(context, { page: 'search', question, again }, question + ids + (command ?? ''));
  });
  app.get('/check', etag(), (context) => check(context, context.req.query('text')));
  app.post('/check', bodyLimit({ maxSize: FORM_MAX }), async (context) => {
    const type = context.req.header('content-type') ?? '';
    if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return refuse(context, 415);
    return check(context, new URLSearchParams(await context.req.text()).get('text'));
  });
}
