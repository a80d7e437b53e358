import { create, insertMultiple, search } from '@orama/orama';
import { createTokenizer } from '@orama/tokenizers/mandarin';
import type { Peer } from './peer.ts';

const schema = { id: 'string', title: 'string', text: 'string' } as const;

/** Orama with its own tokenizer for Chinese; a threshold of 1 keeps what matches any word. */
export const orama: Peer = {
  async index(passages) {
    const index = create({ schema, components: { tokenizer: createTokenizer() } });
    await insertMultiple(index, [...passages], 500);
    return (question, limit) => {
      const properties: ['title', 'text'] = ['title', 'text'];
      const found = search(index, { term: question, properties, limit, threshold: 1 });
      if (found instanceof Promise) throw new Error('Orama searches synchronously without hooks');
      return found.hits.map(({ document }) => String(document.id));
    };
  },
};
