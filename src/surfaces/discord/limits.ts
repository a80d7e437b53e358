/**
 * Discord's numbers, each from its API documentation.
 * https://docs.discord.com/developers/components/reference and …/resources/message
 */
export const LIMITS = {
  /** Characters over all text displays of a message with Components V2. */
  messageText: 4000,
  /** Components of a message, nested ones included. */
  messageComponents: 40,
  /** Buttons in an action row. */
  rowButtons: 5,
  /** Characters of a button's label. */
  buttonLabel: 80,
  /** Characters of a custom_id. */
  customId: 100,
  /** Suggestions shown while someone types. */
  choices: 25,
  /** Characters of a suggestion's name, and of its value. */
  choiceText: 100,
} as const;
