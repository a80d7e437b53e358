import type { Again } from '../answer/answer.ts';
import type { Locale } from '../surfaces/texts/locales.ts';

/** A page of the website to make. Plain data, because it is sent to the answering thread. */
export interface PageRequest {
  readonly target: PageTarget;
  readonly locale: Locale;
}

/** The pages that need the library. */
export type PageTarget =
  /** `number`: which page of its articles, counted from 1. */
  | { readonly page: 'library'; readonly number?: number | undefined }
  /** `passage` is the passage that a permalink names; it may be gone. */
  | { readonly page: 'article'; readonly article: string; readonly passage?: string | undefined }
  | { readonly page: 'entity'; readonly entity: string }
  /** `again` asks for what a button would instead. */
  | { readonly page: 'search'; readonly question: string; readonly again?: Again | undefined }
  | { readonly page: 'check'; readonly text: string };

/** A finished page. */
export interface Page {
  readonly status: 200 | 404;
  readonly html: string;
  /** Whether nobody is likely to want it again, as with a permalink that names nothing. */
  readonly isPassing?: boolean;
}
