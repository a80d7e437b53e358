import type { MessageKey } from '../../answer/message.ts';

/** Words of the surfaces themselves: how they lay an answer out. */
export type SurfaceKey =
  | 'fact.via'
  | 'fact.planned'
  | 'fact.year-from'
  | 'fact.year-from-article'
  | 'date.from-to'
  | 'date.since'
  | 'date.until'
  | 'detail.line'
  | 'comparison.side'
  | 'comparison.none'
  | 'library.article'
  | 'check.claim'
  | 'check.near-several'
  | 'difference.more'
  | 'citation.place'
  | 'citation.also'
  | 'citation.caption'
  | 'citation.button'
  | 'citation.numbered-button'
  | 'citation.caption-button'
  | 'control.before'
  | 'control.after'
  | 'control.more'
  | 'control.more-range'
  | 'control.page-before'
  | 'control.page-after'
  | 'control.share'
  | 'control.delete'
  | 'shared.by'
  | 'citation.part'
  | 'reply.page'
  | 'coverage.line'
  | 'reply.article'
  | 'reply.more'
  | 'reply.inferred'
  | 'reply.confirmed'
  | 'reply.notice';

export type TextKey = MessageKey | SurfaceKey;

/**
 * The text catalogue of one locale; `{name}` stands for a value, `{count:fact/facts}` for a
 * number and what is counted. A missing key does not compile.
 */
export type Texts = Readonly<Record<TextKey, string>>;
