/**
 * Discord's limits, from its API documentation.
 * https://docs.discord.com/developers/components/reference and …/resources/message
 */
export const LIMITS = {
  /** Characters in all text displays of a Components V2 message together. */
  messageText: 4000,
  /** Components in a message, nested ones included. */
  messageComponents: 40,
  /** Buttons in a message: our own limit, which is also Discord's for a row. */
  buttons: 5,
  /** Characters in the address of a link button. */
  linkAddress: 512,
  /** Options in a select menu. */
  menuOptions: 25,
  /** Characters in an option's label, description and value each. */
  optionText: 100,
  /** Characters in a button's label. */
  buttonLabel: 80,
  /** Characters in a custom_id. */
  customId: 100,
  /** Suggestions shown while someone types. */
  choices: 25,
  /** Characters in a suggestion's name, and in its value. */
  choiceText: 100,
} as const;
