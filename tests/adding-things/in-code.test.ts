import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/answer/blocks.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { checkMessage } from '../../src/check/check-message.ts';
import { answerComparison } from '../../src/compare/answer-comparison.ts';
import { answerPartner } from '../../src/names/answer-names.ts';
import { describeLibrary } from '../../src/source/describe-library.ts';
import { engineContract } from '../search/index/engine-contract.ts';
import { shippedLibrary } from '../support/knowledge.ts';
import { createMapEngine } from './src/search/index/map-engine.ts';
import { renderPlain } from './src/surfaces/plain/render.ts';

engineContract('a Map', createMapEngine);

describe('the surface of the document', () => {
  const library = shippedLibrary();

  it.each([
    ['a question', answerQuestion('银行核心诉求', library)],
    ['a name', answerPartner('腾讯', library)],
    ['nobody', answerPartner('谁也不是', library)],
    ['two names', answerComparison('腾讯', '百度', library)],
    ['a message', checkMessage('京东与中国工商银行签署了协议，双方合作。', library)],
    ['the library', describeLibrary(library, { loadedAt: new Date(0), version: '1' })],
  ])('draws an answer to %s, every quote letter for letter', (_, answer) => {
    const shown = renderPlain(answer, 'zh-CN', library);
    expect(shown.length).toBeGreaterThan(0);
    const quotes = answer.kind === 'check' ? [] : citationsOf(answer.blocks);
    for (const { quote } of quotes) expect(shown).toContain(quote);
  });
});
