import type { MessageKey } from '../../answer/message.ts';

/** Words of the surfaces themselves: how they lay an answer out. */
export type SurfaceKey =
  | 'fact.via'
  | 'fact.planned'
  | 'fact.year-from'
  | 'fact.year-from-article'
  | 'list.joiner'
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

/** `{name}` stands for a value, `{count:fact/facts}` for a number and what is counted. */
export type Texts = Readonly<Record<TextKey, string>>;

/** Everything that the interface says in one locale. What is missing does not compile. */
export type Catalogue = Texts;
