import { z } from 'zod';
import { anyComponents } from '../../tests/e2e/bench/components.ts';
import type { OptionValues } from '../../tests/e2e/bench/invocation.ts';

// What passes between a benchmark and the Discord of its own that runs in a process beside it.

/** What somebody does. */
export type Deed =
  | { readonly kind: 'command'; readonly name: string; readonly options: OptionValues }
  /** Types into the option `focused`. */
  | {
      readonly kind: 'typing';
      readonly name: string;
      readonly options: OptionValues;
      readonly focused: string;
    }
  /** Chooses a command in the menu of a message with this text. */
  | { readonly kind: 'menu'; readonly name: string; readonly content: string }
  /** Presses a button of a message that the bot sent. */
  | { readonly kind: 'press'; readonly customId: string; readonly on: SentMessage };

/** A message as the bot sent it; only `flags` and `components` matter to whoever presses a button. */
export const sentMessage = z.looseObject({
  flags: z.number().optional(),
  content: z.string().optional(),
  components: anyComponents.optional(),
});
export type SentMessage = Readonly<z.infer<typeof sentMessage>>;

/** When the deeds of a batch are done. */
export type Pace =
  /** As soon as fewer than so many are without their whole answer. */
  | { readonly kind: 'window'; readonly width: number }
  /** Whatever the bot does: so many a second, at random (Poisson) or evenly. */
  | { readonly kind: 'rate'; readonly perSecond: number; readonly spread: 'poisson' | 'even' };

/** A job for the Discord. */
export interface Batch {
  readonly id: number;
  readonly token: string;
  readonly deeds: readonly Deed[];
  readonly pace: Pace;
  /** How long each deed waits for its answer, in ms. */
  readonly patienceMs: number;
  /** So many of the messages that came as answers are wanted back. */
  readonly keep: number;
}

/** What became of one deed. Times are ms from when the bot was told of it. */
export interface Outcome {
  /** When the first response came, be it too late for Discord; none if none came. */
  readonly firstMs?: number;
  /** The first response was that the answer takes longer. */
  readonly deferred: boolean;
}

/** What became of a batch. */
export interface BatchReport {
  readonly id: number;
  readonly outcomes: readonly Outcome[];
  /** Deeds that had no response when the last one was done. */
  readonly waiting: number;
  /** From the first deed to the last, in s. */
  readonly seconds: number;
  /** How much later than planned each deed was done, in ms: how well this Discord itself keeps up. */
  readonly lateMs: readonly number[];
  readonly messages: readonly SentMessage[];
}

/** What the Discord says: where it is, once; that a bot registered its commands; a batch is over. */
export type Notice =
  | { readonly kind: 'listening'; readonly restUrl: string }
  | { readonly kind: 'registered'; readonly token: string }
  | { readonly kind: 'done'; readonly report: BatchReport };
