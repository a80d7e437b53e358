import type { MessageKey } from '../../answer/message.ts';

/** Words of the surfaces themselves: how they lay an answer out. */
export type SurfaceKey =
  | 'fact.via'
  | 'detail.line'
  | 'comparison.side'
  | 'comparison.not-mentioned'
  | 'library.article'
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
  | 'coverage.at-least'
  | 'coverage.none'
  | 'reply.article'
  | 'reply.more'
  | 'reply.inferred'
  | 'reply.notice';

export type TextKey = MessageKey | SurfaceKey;

/**
 * The text catalogue of one locale; `{name}` stands for a value, `{count:fact/facts}` for a
 * number and what is counted. A missing key does not compile.
 */
export type Texts = Readonly<Record<TextKey, string>>;
