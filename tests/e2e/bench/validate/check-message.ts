import { z } from 'zod';
import type { ZodMiniType } from 'zod/mini';
import { anyComponents } from '../components.ts';
import { checkComponents } from './check-components.ts';
import { checkFiles, type FileNames } from './check-files.ts';
import { checkLegacy, checkV2 } from './check-layout.ts';
import { FLAG, MESSAGE } from './limits.ts';
import type { Problem } from './problem.ts';
import { checkSchema, isObject } from './schema.ts';

const text = z.string().nullish();
const embed = z.looseObject({
  title: text,
  description: text,
  author: z.looseObject({ name: text }).nullish(),
  footer: z.looseObject({ text }).nullish(),
  fields: z.array(z.looseObject({ name: z.string(), value: z.string() })).nullish(),
});
const allowedMentions = z.looseObject({
  parse: z.array(z.string().nullable()).nullish(),
  users: z.array(z.unknown()).nullish(),
  roles: z.array(z.unknown()).nullish(),
  replied_user: z.boolean().nullish(),
});
const messageReference = z.looseObject({
  message_id: z.string(),
  fail_if_not_exists: z.boolean().optional(),
});
const attachment = z.looseObject({ id: z.union([z.string(), z.number()]), filename: text });

/** A message body as far as the rules below need to see it. */
export const messageBody = z.looseObject({
  content: text,
  embeds: z.array(embed).nullish(),
  components: anyComponents.nullish(),
  attachments: z.array(attachment).nullish(),
  poll: z.unknown().optional(),
  sticker_ids: z.array(z.unknown()).nullish(),
  flags: z.number().nullish(),
  tts: z.boolean().nullish(),
  message_reference: messageReference.nullish(),
  nonce: z.union([z.string(), z.number()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  allowed_mentions: allowedMentions.nullish(),
});

export type MessageBody = z.infer<typeof messageBody>;
type EmbedBody = z.infer<typeof embed>;
type AllowedMentions = z.infer<typeof allowedMentions>;

/** What is already there: the message that an edit changes, and the files that come with the body. */
export interface MessageSurroundings {
  readonly existing?: ExistingMessage | undefined;
  readonly files: readonly FileNames[];
}

export interface ExistingMessage {
  readonly content: string;
  readonly flags?: number | undefined;
  readonly embeds: readonly unknown[];
  readonly components?: readonly unknown[] | undefined;
  readonly attachments: readonly { id: string; filename: string }[];
}

/** Checks the body of a new message or of an edit: Discord's schema first, then what it leaves out. */
export function checkMessage(
  schema: ZodMiniType,
  body: unknown,
  around: MessageSurroundings,
): Problem[] {
  const problems = checkSchema(schema, forSchema(body));
  return problems.length > 0 ? problems : checkMessageRules(messageBody.parse(body ?? {}), around);
}

/** Everything about a message that its schema does not say. */
export function checkMessageRules(body: MessageBody, around: MessageSurroundings): Problem[] {
  const flags = (body.flags ?? 0) | (around.existing?.flags ?? 0);
  const components = body.components ?? [];
  return [
    ...(flags & FLAG.componentsV2 ? checkV2(body, around) : checkLegacy(components)),
    ...checkComponents(components, ['components']),
    ...checkContent(body.content ?? ''),
    ...checkEmbeds(body.embeds ?? []),
    ...checkMentions(body.allowed_mentions ?? {}),
    ...checkFiles(body, around),
  ];
}

/** Whether nothing would be shown: Discord has an error of its own for that (50006). */
export function isEmptyMessage(
  body: MessageBody,
  { existing, files }: MessageSurroundings,
): boolean {
  const keeps = (now: readonly unknown[] | null | undefined, before: readonly unknown[]) =>
    (now === undefined ? before : now) ?? [];
  const flags = (body.flags ?? 0) | (existing?.flags ?? 0);
  const components = keeps(body.components, existing?.components ?? []);
  if (flags & FLAG.componentsV2) return components.length === 0;
  return (
    !(body.content === undefined ? existing?.content : body.content) &&
    keeps(body.embeds, existing?.embeds ?? []).length === 0 &&
    components.length === 0 &&
    files.length === 0 &&
    (body.attachments ?? existing?.attachments ?? []).length === 0 &&
    !body.poll &&
    (body.sticker_ids ?? []).length === 0
  );
}

function checkContent(content: string): Problem[] {
  if (content.length <= MESSAGE.content) return [];
  const message = `Must be ${MESSAGE.content} or fewer in length.`;
  return [{ path: ['content'], code: 'BASE_TYPE_BAD_LENGTH', message }];
}

function checkEmbeds(embeds: readonly EmbedBody[]): Problem[] {
  const pieces = embeds.flatMap(({ title, description, author, footer, fields }) => [
    title,
    description,
    author?.name,
    footer?.text,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ]);
  if (pieces.join('').length <= MESSAGE.embedText) return [];
  const message = `Embeds hold at most ${MESSAGE.embedText} characters together`;
  return [{ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message }];
}

function checkMentions({ parse, users, roles }: AllowedMentions): Problem[] {
  const both = (['users', 'roles'] as const).filter(
    (key) => parse?.includes(key) && ((key === 'users' ? users : roles) ?? []).length > 0,
  );
  const code = 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE';
  return both.map((key) => ({
    path: ['allowed_mentions'],
    code,
    message: `parse:["${key}"] and ${key}: [ids...] are mutually exclusive.`,
  }));
}

/**
 * The body as the schemas expect it. Discord takes attachment ids as numbers too, and libraries
 * send a few fields as `false` where only other endpoints have them.
 */
export function forSchema(body: unknown): unknown {
  if (!isObject(body)) return body;
  const idle = new Set(['tts', 'enforce_nonce']);
  const said = Object.entries(body).filter(([key, value]) => value !== false || !idle.has(key));
  const { attachments, ...rest } = Object.fromEntries(said);
  if (attachments === undefined) return rest;
  if (!Array.isArray(attachments)) return { ...rest, attachments };
  const withTextIds = attachments.map((item: unknown) =>
    isObject(item) && typeof item['id'] === 'number' ? { ...item, id: String(item['id']) } : item,
  );
  return { ...rest, attachments: withTextIds };
}
