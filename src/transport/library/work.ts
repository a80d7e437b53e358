import type { Drawn, PictureRequest } from '../../interaction/draw-picture.ts';
import type { AnswerRequest, SuggestionRequest } from '../../interaction/request.ts';
import type { Choices } from '../../interaction/suggest.ts';
import type { Page, PageRequest } from '../../pages/page.ts';
import type { Answered, Answerer, Outcome, PageMaker } from './answerer.ts';

/** Something to do with the library. Plain data, because it is sent to the answering thread. */
export type Work =
  | { readonly kind: 'answer'; readonly request: AnswerRequest }
  | { readonly kind: 'suggest'; readonly request: SuggestionRequest }
  | { readonly kind: 'page'; readonly request: PageRequest }
  | { readonly kind: 'picture'; readonly request: PictureRequest };

export type Value = Answered | Choices | Page | Drawn;

/** What came of it. */
export type Done = Outcome<Value>;

/** Asks whoever does the work, in this thread or another, and gives back what was asked for. */
export function askThrough(
  submit: (work: Work) => Promise<Done>,
): Pick<Answerer, 'answer' | 'suggest'> & Pick<PageMaker, 'page' | 'picture'> {
  const ask = async <T extends Value>(
    work: Work,
    asWanted: (value: Value) => T | undefined,
  ): Promise<Outcome<T>> => {
    const done = await submit(work);
    if (done.kind !== 'done') return done;
    const value = asWanted(done.value);
    if (value !== undefined) return { kind: 'done', value };
    return {
      kind: 'failed',
      error: new TypeError(`${work.kind} was answered with something else`),
    };
  };
  return {
    answer: (request) => ask({ kind: 'answer', request }, asAnswered),
    suggest: (request) => ask({ kind: 'suggest', request }, asChoices),
    page: (request) => ask({ kind: 'page', request }, asPage),
    picture: (request) => ask({ kind: 'picture', request }, asDrawn),
  };
}

const asAnswered = (value: Value): Answered | undefined => ('reply' in value ? value : undefined);
const asPage = (value: Value): Page | undefined => ('html' in value ? value : undefined);
const asDrawn = (value: Value): Drawn | undefined => ('picture' in value ? value : undefined);
const asChoices = (value: Value): Choices | undefined =>
  'reply' in value || 'html' in value || 'picture' in value ? undefined : value;
