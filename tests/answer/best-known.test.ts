import { expect, it } from 'vitest';
import { hasFacts } from '../../src/answer/best-known.ts';
import { shippedLibrary } from '../support/knowledge.ts';

it('an entity has facts just if there are facts about it', () => {
  const library = shippedLibrary();
  const { entities, factIndex } = library;
  for (const { id } of entities.all) {
    expect(hasFacts(id, library), id).toBe(factIndex.about(id).length > 0);
  }
});
