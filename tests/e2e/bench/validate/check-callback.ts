import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { InteractionType, InteractionResponseType as Response } from 'discord-api-types/v10';
import { z } from 'zod';
import { anyComponents } from '../components.ts';
import {
  checkMessageRules,
  forSchema,
  type MessageSurroundings,
  messageBody,
} from './check-message.ts';
import { checkModal } from './check-modal.ts';
import { checkChoiceType, checkChoiceValue, choiceBody } from './check-options.ts';
import { type Problem, under } from './problem.ts';
import { checkSchema } from './schema.ts';

/** An answer to an interaction, before its data is looked at. */
export const callbackBody = z.looseObject({ type: z.number(), data: z.unknown().optional() });
export const modalBody = z.looseObject({
  custom_id: z.string(),
  title: z.string(),
  components: anyComponents,
});
export const suggestionsBody = z.looseObject({ choices: z.array(choiceBody).default([]) });

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
  const callback = callbackBody.safeParse(body).data;
  const type = callback?.type ?? 0;
  const hasMessage = around.existing !== undefined || !UPDATES.includes(type);
  if (!hasMessage || !ANSWERS.get(interactionType)?.includes(type)) {
    const message = 'This kind of response is not possible for this kind of interaction';
    return [{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }];
  }
  const { data, ...rest } = callback ?? {};
  const problems = checkSchema(
    schemaOf(type),
    data ? { ...rest, data: forSchema(data) } : callback,
  );
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

function checkData(type: Response, data: unknown, around: CallbackSurroundings): Problem[] {
  switch (type) {
    case Response.Modal:
      return checkModal(modalBody.parse(data));
    case Response.ApplicationCommandAutocompleteResult:
      return suggestionsBody
        .parse(data)
        .choices.flatMap((choice, index) => [
          ...checkChoiceValue(choice, ['choices', index]),
          ...checkChoiceType(choice, around.typing, ['choices', index]),
        ]);
    case Response.ChannelMessageWithSource:
      return checkMessageRules(messageBody.parse(data), { files: around.files });
    case Response.UpdateMessage:
      return checkMessageRules(messageBody.parse(data), around);
    default:
      return [];
  }
}
