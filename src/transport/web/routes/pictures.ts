import type { Context } from 'hono';
import { fileNameOf } from '../../../surfaces/pictures/picture.ts';
import type { App, WebParts } from '../app.ts';
import { coolDown } from '../cool-down.ts';
import { localeOf } from '../locale-of.ts';
import { refuse, refuseUndone } from '../refuse.ts';

/** Ids of an address that are read; no answer has as many. */
const IDS_MAX = 12;

/** The pictures of answers, as files: `/pictures/partner/tencent.png`, `/pictures/library.png`. */
export function addPictures(app: App, parts: WebParts): void {
  const { answerer, painter, log } = parts;
  const show = async (context: Context, command: string, ids: readonly string[]) => {
    if (painter === undefined || !COMMANDS.includes(command) || ids.length > IDS_MAX)
      return refuse(context, 404);
    const drawn = await answerer.picture({ command, ids, locale: localeOf(context) });
    if (drawn.kind === 'failed') {
      log.error({ err: drawn.error, command }, 'a picture was not drawn');
      return refuse(context, 500);
    }
    if (drawn.kind !== 'done') return refuseUndone(context, drawn);
    const { picture } = drawn.value;
    if (picture === undefined) return refuse(context, 404);
    const name = fileNameOf(picture);
    const tag = `"${name}"`;
    const headers = {
      'Cache-Control': context.req.query('v') === undefined ? 'no-cache' : FOR_A_DAY,
      Vary: 'Accept-Language',
      ETag: tag,
    };
    // Drawing is quick, painting is not: whoever has it already is not to wait.
    if (context.req.header('if-none-match') === tag) return context.body(null, 304, headers);
    const refusal = painter.kept(name) === undefined ? await coolDown(context, parts) : undefined;
    if (refusal !== undefined) return refusal;
    const painted = await painter.paint(picture);
    if (painted === undefined) return refuse(context, 503);
    return context.body(new Uint8Array(painted.png), 200, {
      ...headers,
      'Content-Type': 'image/png',
    });
  };
  app.get('/pictures/:file{[a-z]+\\.png}', (context) =>
    show(context, withoutEnding(context.req.param('file')), []),
  );
  app.get('/pictures/:command{[a-z]+}/:file{.+\\.png}', (context) => {
    const ids = withoutEnding(context.req.param('file')).split(',');
    return show(context, context.req.param('command'), ids);
  });
}

const COMMANDS: readonly string[] = ['partner', 'compare', 'timeline', 'library'];

/** An address with a version is another one as soon as the picture changes. */
const FOR_A_DAY = 'public, max-age=86400';

function withoutEnding(file: string): string {
  return file.slice(0, -'.png'.length);
}
