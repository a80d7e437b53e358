import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { InteractionType, InteractionResponseType as Response } from 'discord-api-types/v10';
import type { Component } from '../components.ts';
import {
  checkMessageRules,
  forSchema,
  type MessageBody,
  type MessageSurroundings,
} from './check-message.ts';
import { checkModal } from './check-modal.ts';
import { type ChoiceBody, checkChoiceType, checkChoiceValue } from './check-options.ts';
import { type Problem, under } from './problem.ts';
import { checkSchema } from './schema.ts';

/** An answer to an interaction, before its data is looked at. */
export interface CallbackBody {
  type: number;
  data?: unknown;
}

const MESSAGE_OR_MODAL = [
  Response.ChannelMessageWithSource,
  Response.DeferredChannelMessageWithSource,
  Response.Modal,
];
const UPDATES = [Response.DeferredMessageUpdate, Response.UpdateMessage];

// Which answers an interaction takes. An update needs a message to update.
const ANSWERS = new Map<number, readonly Response[]>([
  [InteractionType.ApplicationCommand, MESSAGE_OR_MODAL],
  [InteractionType.MessageComponent, [...MESSAGE_OR_MODAL, ...UPDATES]],
  [InteractionType.ApplicationCommandAutocomplete, [Response.ApplicationCommandAutocompleteResult]],
  [
    InteractionType.ModalSubmit,
    [Response.ChannelMessageWithSource, Response.DeferredChannelMessageWithSource, ...UPDATES],
  ],
]);

/** What an answer is held against. */
export interface CallbackSurroundings extends MessageSurroundings {
  /** The type of the option for which something is suggested. */
  readonly typing?: number | undefined;
}

/** Checks an interaction callback for an interaction of the given type. */
export function checkCallback(
  body: unknown,
  interactionType: number,
  around: CallbackSurroundings,
): Problem[] {
  const { type, data } = (body ?? {}) as CallbackBody;
  const hasMessage = around.existing !== undefined || !UPDATES.includes(type);
  if (!hasMessage || !ANSWERS.get(interactionType)?.includes(type)) {
    const message = 'This kind of response is not possible for this kind of interaction';
    return [{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }];
  }
  const problems = checkSchema(schemaOf(type), withDataForSchema(body));
  if (problems.length > 0) return problems;
  return under(['data'], checkData(type, data ?? {}, around));
}

function schemaOf(type: Response) {
  if (type === Response.Modal) return ModalInteractionCallbackRequestSchema;
  if (type === Response.ApplicationCommandAutocompleteResult) {
    return ApplicationCommandAutocompleteCallbackRequestSchema;
  }
  return UPDATES.includes(type)
    ? UpdateMessageInteractionCallbackRequestSchema
    : CreateMessageInteractionCallbackRequestSchema;
}

function withDataForSchema(body: unknown): unknown {
  const callback = body as CallbackBody;
  return callback.data ? { ...callback, data: forSchema(callback.data) } : callback;
}

function checkData(type: Response, data: unknown, around: CallbackSurroundings): Problem[] {
  switch (type) {
    case Response.Modal:
      return checkModal(data as { components: Component[] });
    case Response.ApplicationCommandAutocompleteResult:
      return ((data as { choices?: ChoiceBody[] }).choices ?? []).flatMap((choice, index) => [
        ...checkChoiceValue(choice, ['choices', index]),
        ...checkChoiceType(choice, around.typing, ['choices', index]),
      ]);
    case Response.ChannelMessageWithSource:
      return checkMessageRules(data as MessageBody, { files: around.files });
    case Response.UpdateMessage:
      return checkMessageRules(data as MessageBody, around);
    default:
      return [];
  }
}
