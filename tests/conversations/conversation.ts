import { z } from 'zod';

const words = z.array(z.string().min(1));
const RESULTS = ['sure', 'nearest', 'nothing', 'help', 'refusal', 'silence'] as const;
const result = z.enum(RESULTS);

/** What became of a turn: found for sure, only nearly, or not; help; something to mend; nothing. */
export type Result = z.infer<typeof result>;

/** What has to be so after a turn. What is left out does not matter. */
const right = z.strictObject({
  /** The result, or several that are all right. */
  answer: z.union([result, z.array(result).min(1)]).optional(),
  /** Words of an article, letter for letter, that are shown. */
  quotes: words.optional(),
  /** For each, a shown fact has all these names. */
  facts: z.array(words.min(1)).optional(),
  says: words.optional(),
  lacks: words.optional(),
  seen: z.enum(['everyone', 'asker']).optional(),
});
export type Right = z.infer<typeof right>;

/** What a person may do in a turn; each turn does one of these. */
const DEEDS = [
  'mention',
  'reply',
  'dm',
  'post',
  'slash',
  'press',
  'open',
  'ask-this',
  'find-sources',
] as const;

const deed = z.enum(DEEDS);
const turn = z
  .object({ right })
  .catchall(z.string())
  .transform(({ right, ...done }, context) => {
    const [only, ...others] = Object.entries(done);
    const read = deed.safeParse(only?.[0]);
    if (only !== undefined && others.length === 0 && read.success) {
      return { deed: read.data, words: only[1], right };
    }
    context.addIssue({ code: 'custom', message: `a turn does one of ${DEEDS.join(', ')}` });
    return z.NEVER;
  });
export type Turn = z.infer<typeof turn>;

const conversation = z.strictObject({
  id: z.string().min(1),
  who: z.string().min(1),
  locale: z.enum(['zh-CN', 'zh-TW', 'en-US']),
  in: z.enum(['channel', 'dm']),
  turns: z.array(turn).min(1),
});
export type Conversation = z.infer<typeof conversation>;

/** A file of conversations. */
export const conversations = z.array(conversation);
