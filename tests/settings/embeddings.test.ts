import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/transport/log.ts';

const URL = 'http://127.0.0.1:11434/v1';
const MODEL = 'e5';
const modelOf = (env: Record<string, string>) => readConfig(env).config?.embeddings;
const problemsOf = (env: Record<string, string>) => readConfig(env).problems;

describe('the settings of a model', () => {
  it.each([[{}], [{ EMBEDDINGS_URL: '', EMBEDDINGS_MODEL: '', EMBEDDINGS_KEY: '' }]])(
    'may be left out: %j',
    (env) => {
      expect(readConfig(env).config).toBeDefined();
      expect(modelOf(env)).toBeUndefined();
    },
  );

  it('need no more than where it is and what it is called', () => {
    expect(modelOf({ EMBEDDINGS_URL: URL, EMBEDDINGS_MODEL: MODEL })).toEqual({
      url: URL,
      model: MODEL,
      queryPrefix: '',
      passagePrefix: '',
    });
  });

  it('keep the blank that a prefix ends with', () => {
    const env = {
      EMBEDDINGS_URL: URL,
      EMBEDDINGS_MODEL: MODEL,
      EMBEDDINGS_KEY: 'sk-1',
      EMBEDDINGS_QUERY_PREFIX: 'query: ',
      EMBEDDINGS_PASSAGE_PREFIX: 'passage: ',
    };
    expect(modelOf(env)).toMatchObject({
      key: 'sk-1',
      queryPrefix: 'query: ',
      passagePrefix: 'passage: ',
    });
  });

  it.each([`${URL}/`, `${URL}//`, `${URL}/embeddings`, `${URL}/embeddings/`])(
    'take the address as it is copied: %s',
    (given) => {
      expect(modelOf({ EMBEDDINGS_URL: given, EMBEDDINGS_MODEL: MODEL })?.url).toBe(URL);
    },
  );

  it.each([
    ['off', undefined],
    ['on', { query: 'query', passage: 'passage' }],
    ['search_query, search_document', { query: 'search_query', passage: 'search_document' }],
  ])('EMBEDDINGS_INPUT_TYPE=%s', (EMBEDDINGS_INPUT_TYPE, inputTypes) => {
    const env = { EMBEDDINGS_URL: URL, EMBEDDINGS_MODEL: MODEL, EMBEDDINGS_INPUT_TYPE };
    expect(modelOf(env)?.inputTypes).toEqual(inputTypes);
  });

  it.each([
    [{ EMBEDDINGS_MODEL: MODEL }, /^EMBEDDINGS_MODEL is set, but not where the model is/],
    [{ EMBEDDINGS_KEY: 'sk-1' }, /^EMBEDDINGS_KEY is set, but not where the model is/],
    [{ EMBEDDINGS_URL: URL }, /^EMBEDDINGS_URL is set, but not which model/],
    [{ EMBEDDINGS_URL: 'ollama', EMBEDDINGS_MODEL: MODEL }, /^EMBEDDINGS_URL is not an http/],
    [{ EMBEDDINGS_URL: 'file:///etc', EMBEDDINGS_MODEL: MODEL }, /^EMBEDDINGS_URL is not an http/],
    [
      { EMBEDDINGS_URL: 'https://a:b@host/v1', EMBEDDINGS_MODEL: MODEL },
      /^EMBEDDINGS_URL has more than a host, a port and a path: give it as/,
    ],
    [
      { EMBEDDINGS_URL: URL, EMBEDDINGS_MODEL: MODEL, EMBEDDINGS_KEY: 'a\nb' },
      /^EMBEDDINGS_KEY contains/,
    ],
    [
      { EMBEDDINGS_URL: URL, EMBEDDINGS_MODEL: MODEL, EMBEDDINGS_INPUT_TYPE: 'a,b,c' },
      /^EMBEDDINGS_INPUT_TYPE is neither on, off nor two names/,
    ],
  ])('that do not go together are refused in one sentence: %j', (env, sentence) => {
    expect(problemsOf(env)).toEqual([expect.stringMatching(sentence)]);
    expect(problemsOf(env)?.[0]).toMatch(/\. See \.env\.example\.$/);
    expect(problemsOf(env)?.[0]).not.toContain('sk-1');
  });

  it('keep the key out of the log', () => {
    const lines: string[] = [];
    const embeddings = {
      url: URL,
      model: MODEL,
      key: 'sk-secret',
      queryPrefix: '',
      passagePrefix: '',
    };
    const log = createLog({ logLevel: 'info', embeddings }, { write: (line) => lines.push(line) });
    log.warn({ err: new Error('Bearer sk-secret') }, 'sk-secret');
    expect(lines.join()).not.toContain('secret');
    expect(lines).toHaveLength(1);
  });
});
