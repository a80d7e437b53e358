import { z } from 'zod';

/** How a model is reached, and what it is sent. */
export const embeddingsConfig = z.object({
  /** Where `/embeddings` follows. */
  url: z.string(),
  model: z.string(),
  /** Sent as a bearer token. */
  key: z.string().exactOptional(),
  /** What is put before a question, and before a passage, for models that want it. */
  queryPrefix: z.string(),
  passagePrefix: z.string(),
  /** The values of `input_type`, for servers that want it. */
  inputTypes: z.object({ query: z.string(), passage: z.string() }).exactOptional(),
});

export type EmbeddingsConfig = Readonly<z.infer<typeof embeddingsConfig>>;

const URL_REMEDY = 'give it as https://host/v1, and a key in EMBEDDINGS_KEY';

const embeddingsUrl = z
  .url({ protocol: /^https?$/, error: 'is not an http(s) address' })
  .refine((given) => {
    if (!URL.canParse(given)) return true;
    const { username, password, search, hash } = new URL(given);
    return [username, password, search, hash].every((part) => part === '');
  }, `has more than a host, a port and a path: ${URL_REMEDY}`)
  .transform((given) => withoutSlashes(withoutSlashes(given).replace(/\/embeddings$/, '')));

function withoutSlashes(given: string): string {
  return given.replace(/(?<!\/)\/+$/, '');
}

const key = z
  .string()
  .trim()
  .regex(/^[\x21-\x7e]+$/, 'contains spaces or characters that no key has: copy it again');

const NAME = /^[\w.-]+$/;

const inputTypes = z.string().transform((given, context) => {
  if (given === 'off') return undefined;
  if (given === 'on') return { query: 'query', passage: 'passage' };
  const [query = '', passage = '', ...more] = given.split(',').map((each) => each.trim());
  if (NAME.test(query) && NAME.test(passage) && more.length === 0) return { query, passage };
  const message =
    'is neither on, off nor two names with a comma between, such as search_query,search_document';
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

/** The settings as an operator writes them. */
export const EMBEDDINGS_SETTINGS = {
  EMBEDDINGS_URL: embeddingsUrl,
  EMBEDDINGS_MODEL: z.string(),
  EMBEDDINGS_KEY: key,
  EMBEDDINGS_QUERY_PREFIX: z.string(),
  EMBEDDINGS_PASSAGE_PREFIX: z.string(),
  EMBEDDINGS_INPUT_TYPE: inputTypes,
} as const;

type Given = {
  readonly [Name in keyof typeof EMBEDDINGS_SETTINGS]?:
    | z.infer<(typeof EMBEDDINGS_SETTINGS)[Name]>
    | undefined;
};

/**
 * Whether the settings of a model go together.
 * @returns them, none if no model is set; or a sentence
 */
export function readEmbeddings(
  given: Given,
): { readonly embeddings?: EmbeddingsConfig; readonly problem?: undefined } | { problem: string } {
  const { EMBEDDINGS_URL: url, EMBEDDINGS_MODEL: model, EMBEDDINGS_KEY: key } = given;
  if (url === undefined) {
    const [other] = Object.keys(EMBEDDINGS_SETTINGS).filter(
      (name) => name in given && Reflect.get(given, name) !== undefined,
    );
    if (other === undefined) return {};
    return {
      problem: `${other} is set, but not where the model is: set EMBEDDINGS_URL, or leave it out. See .env.example.`,
    };
  }
  if (model === undefined) {
    return {
      problem:
        'EMBEDDINGS_URL is set, but not which model: set EMBEDDINGS_MODEL to its name there. See .env.example.',
    };
  }
  const types = given.EMBEDDINGS_INPUT_TYPE;
  return {
    embeddings: {
      url,
      model,
      ...(key === undefined ? {} : { key }),
      queryPrefix: given.EMBEDDINGS_QUERY_PREFIX ?? '',
      passagePrefix: given.EMBEDDINGS_PASSAGE_PREFIX ?? '',
      ...(types === undefined ? {} : { inputTypes: types }),
    },
  };
}
