import type { Context } from 'hono';
import type { PageTarget } from '../../../pages/page.ts';
import type { App, WebParts } from '../app.ts';

/** The pages that are made from the library. */
export function addPages(app: App, { answerer }: WebParts): void {
  const show = async (context: Context, target: PageTarget): Promise<Response> => {
    const made = await answerer.page({ target, locale: 'zh-CN' });
    if (made.kind !== 'done') return context.text('unavailable', 503);
    return context.html(made.value.html, made.value.status);
  };
  app.get('/', (context) => show(context, { page: 'library' }));
  app.get('/a/:article', (context) =>
    show(context, {
      page: 'article',
      article: context.req.param('article'),
      passage: context.req.query('p'),
    }),
  );
  app.get('/e/:entity', (context) =>
    show(context, { page: 'entity', entity: context.req.param('entity') }),
  );
  app.get('/search', (context) =>
    show(context, { page: 'search', question: context.req.query('q') ?? '' }),
  );
  app.get('/check', (context) =>
    show(context, { page: 'check', text: context.req.query('text') ?? '' }),
  );
}
