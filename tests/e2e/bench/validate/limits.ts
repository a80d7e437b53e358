// What Discord documents and its schemas do not state. These are written out here a second time,
// apart from the bot's own table, so that a wrong number there does not agree with itself here.

/** https://docs.discord.com/developers/interactions/application-commands */
export const COMMAND = {
  namePattern: /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u,
  totalCharacters: 8000,
  choiceValue: 100,
  /** How many commands one scope may hold, by command type. */
  perScope: new Map([
    [1, 100],
    [2, 15],
    [3, 15],
  ]),
} as const;

/** https://docs.discord.com/developers/components/reference */
export const MESSAGE = {
  /** The schema of channel messages allows 4,000, which only paying people have. */
  content: 2000,
  legacyRows: 5,
  totalComponents: 40,
  totalText: 4000,
  embedText: 6000,
  fileBytes: 10 * 1024 * 1024,
  modalComponents: 5,
} as const;

/** https://docs.discord.com/developers/resources/message#message-object-message-flags */
export const FLAG = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  componentsV2: 1 << 15,
} as const;
