import { Document, isCollection, isScalar, visit } from 'yaml';

/** Lists with an item per line; other lists and mappings within an entry are short. */
const LONG = new Set<unknown>(['entities', 'facts', 'quotes', 'doubts']);

/** Entries as people write them, with the comment above. */
export function toYaml(value: object, comment?: string): string {
  const document = new Document(value);
  visit(document, {
    Pair(_, { key, value }) {
      if (isCollection(value) && !(isScalar(key) && LONG.has(key.value))) value.flow = true;
    },
  });
  if (comment !== undefined) document.commentBefore = comment;
  return document.toString({ lineWidth: 0 });
}
