import type { Reader } from './discord-markdown.ts';

/** How a message is looked at. */
export interface View extends Reader {
  readonly botName: string;
  readonly words: FrameWords;
  /** What `attachment://name` stands for, by name. */
  readonly files: ReadonlyMap<string, Attachment>;
  /** Whether the controls can be used: they belong to the form around the message. */
  readonly isLive: boolean;
}

/** What Discord's client says around a message. */
export interface FrameWords {
  readonly app: string;
  readonly onlyYou: string;
  readonly dismiss: string;
  /** Shown in a menu that has no placeholder. */
  readonly choose: string;
  /** The button that stands in for choosing, beside a menu that can be used. */
  readonly open: string;
}

export interface Attachment {
  readonly url: string;
  /** In bytes. */
  readonly size: number;
}

/** What a component is drawn in. */
export type Surroundings = Pick<View, 'now' | 'locale' | 'users' | 'words' | 'files' | 'isLive'>;
