import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { WEB_TEXTS } from '../../../surfaces/texts/web.ts';
import { CONTROL_FIELD, valuesField } from '../../../surfaces/web/discord/draw-control.ts';
import type { MessageBody } from '../../../surfaces/web/discord/draw-message.ts';
import { MESSAGE_JSON_MAX, readMessage } from '../../../surfaces/web/discord/read-message.ts';
import { THEMES } from '../../../surfaces/web/discord/themes.ts';
import type { Look } from '../../../surfaces/web/try-exchange.ts';
import { drawTryPage, LINE_MAX, type TryPage } from '../../../surfaces/web/try-page.ts';
import type { App, WebParts } from '../app.ts';
import { clientAddress, readerOf } from '../client-address.ts';
import { localeOf } from '../locale-of.ts';
import { refuse } from '../refuse.ts';
import { type Bot, countFor } from '../try/ask-bot.ts';
import { findExamples } from '../try/find-examples.ts';
import { READER, sentCommand, sentControl } from '../try/interactions.ts';
import { makeExchange } from '../try/make-exchange.ts';
import { suggestFor } from '../try/suggest-for.ts';
import { suggestLines } from '../try/suggest-lines.ts';

/** A UTF-16 unit is up to three bytes, each three characters in a form; the rest is for its names. */
const FORM_MAX = MESSAGE_JSON_MAX * 9 + 4096;

/** The playground: the bot's answers without Discord. No address of it is there if it is closed. */
export function addPlayground(app: App, parts: WebParts): void {
  const { config, commands, painter } = parts;
  if (!config.playground || commands === undefined) return;
  // Visitors try things out; what they do is nothing that the operator is to read line by line.
  const log = parts.log.child({}, { level: 'warn' });
  const pictures = painter && { painter };
  const botFor = (context: Context): Bot => {
    const reader = readerOf(clientAddress(context, config.trustProxy));
    return { ...parts, log, commands, pictures, cooldown: countFor(reader, parts.cooldown) };
  };

  app.get('/try', async (context) => {
    const look = lookOf(context);
    const { locale } = look.view;
    const line = (context.req.query('line') ?? '').slice(0, LINE_MAX);
    const bot = botFor(context);
    if (line.trim() === '') {
      return show(context, { ...look, line: '', examples: await findExamples(bot, locale) });
    }
    const sent = sentCommand(line, locale, commands);
    const exchange = await makeExchange(sent, undefined, bot);
    return show(context, { ...look, line, examples: [], exchange: { ...exchange, said: line } });
  });

  app.get('/try/choices', async (context) => {
    const locale = localeOf(context);
    const line = (context.req.query('line') ?? '').slice(0, LINE_MAX);
    const suggest = suggestFor(botFor(context), locale);
    context.header('Cache-Control', 'no-store');
    return context.json({ choices: await suggestLines(line, { locale, commands, suggest }) });
  });

  app.post('/try', bodyLimit({ maxSize: FORM_MAX }), async (context) => {
    const type = context.req.header('content-type') ?? '';
    if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return refuse(context, 415);
    const form = new URLSearchParams(await context.req.text());
    const look = lookOf(context);
    const message = readMessage(form.get('message') ?? '');
    const sent = sentControl(controlOf(form), message, look.view.locale);
    const exchange = await makeExchange(sent, message, botFor(context));
    const before: MessageBody | undefined = exchange.outcome === 'posted' ? message : undefined;
    return show(context, { ...look, line: '', examples: [], before, exchange });
  });
}

/** The control that was used, of all those in the form; the menus come along with what they show. */
function controlOf(form: URLSearchParams) {
  const customId = form.get(CONTROL_FIELD) ?? '';
  const values = form.getAll(valuesField(customId));
  return values.length === 0 ? { customId } : { customId, values };
}

function lookOf(context: Context): Look {
  const locale = localeOf(context);
  const theme = THEMES.find((each) => each === context.req.query('theme'));
  const users = new Map([[READER, WEB_TEXTS[locale].try.you]]);
  return { view: { locale, users, now: new Date(), files: new Map() }, theme };
}

function show(context: Context, page: TryPage): Response | Promise<Response> {
  context.header('Cache-Control', 'private, no-store');
  context.header('Vary', 'Accept-Language');
  return context.html(drawTryPage(page));
}
