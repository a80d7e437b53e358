import { STATUS_CODES } from 'node:http';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { makeProblemPage } from '../../pages/problem-page.ts';
import type { Locale } from '../../surfaces/texts/locales.ts';
import { WEB_TEXTS } from '../../surfaces/texts/web.ts';
import type { Undone } from '../library/answerer.ts';
import type { Log } from '../log.ts';
import { localeOf } from './locale-of.ts';

/**
 * Where programs ask, which read no page. What operators read is not among them: to others it is no
 * different from an address that does not exist.
 */
const FOR_PROGRAMS = new Set(['/interactions']);

/** Seconds after which someone may try again whose request did not find room. */
const AGAIN_S = 5;

/**
 * Says that a request is refused: in a small page in the reader's language, or in JSON to a program.
 * @param say the sentence, if not the one of that status
 */
export function refuse(
  context: Context,
  status: RefusalStatus,
  say: (texts: ProblemTexts) => string = SENTENCES[status],
): Response | Promise<Response> {
  context.header('Cache-Control', 'no-store');
  if (FOR_PROGRAMS.has(context.req.path)) {
    return context.json({ error: STATUS_CODES[status] }, status);
  }
  const locale = localeOf(context);
  return context.html(makeProblemPage(say(WEB_TEXTS[locale].problem), locale), status);
}

/** Says why an answer or a page was not finished. */
export function refuseUndone(context: Context, { kind }: Undone): Response | Promise<Response> {
  if (kind !== 'too-slow') context.header('Retry-After', String(AGAIN_S));
  return refuse(context, 503, (texts) => texts[kind]);
}

/** For an error on the way to a response: the log has it, and the reader learns nothing of it. */
export function refuseError(
  error: unknown,
  context: Context,
  log: Log,
): Response | Promise<Response> {
  // Thrown by middleware, for a body that is too large and the like.
  if (error instanceof HTTPException && error.status < 500) {
    return refuse(context, error.status === 413 ? 413 : 400);
  }
  if (hasLeft(error)) return refuse(context, 400);
  log.error({ err: error, method: context.req.method }, 'a web request failed');
  return refuse(context, 500);
}

/** Whether whoever asked closed the connection before the end of their request. */
function hasLeft(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
}

/** Says how long someone has to wait who asks too often. */
export function refuseHasty(context: Context, seconds: number): Response | Promise<Response> {
  context.header('Retry-After', String(seconds));
  return refuse(context, 429, ({ hasty }) => hasty(seconds));
}

type ProblemTexts = (typeof WEB_TEXTS)[Locale]['problem'];

const SENTENCES = {
  400: ({ unreadable }) => unreadable,
  403: ({ forbidden }) => forbidden,
  404: ({ notFound }) => notFound,
  405: ({ method }) => method,
  413: ({ tooLarge }) => tooLarge,
  414: ({ longAddress }) => longAddress,
  415: ({ unreadable }) => unreadable,
  429: ({ crowded }) => crowded,
  500: ({ unexpected }) => unexpected,
  503: ({ crowded }) => crowded,
} as const satisfies Partial<Record<ContentfulStatusCode, (texts: ProblemTexts) => string>>;

type RefusalStatus = keyof typeof SENTENCES;
