import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { citationsOf, factsOf } from '../../src/answer/blocks.ts';
import { makePage } from '../../src/pages/make-page.ts';
import type { PageTarget } from '../../src/pages/page.ts';
import { createSpeaker } from '../../src/surfaces/texts/say.ts';
import { passageAddress } from '../../src/surfaces/web/addresses.ts';
import { readMessages, TABLES } from '../golden/check/golden-message.ts';
import { loadShipped } from '../golden/shipped.ts';
import { contextOf, onMessage, respond, slash } from '../support/interactions.ts';
import { markedUpLibrary } from '../support/marked-up.ts';
import { linksIn, type ReadElement, readPage } from '../support/read-page.ts';
import { quotesOn } from './shown-quotes.ts';

const { library, questions } = loadShipped();
const speaker = createSpeaker('zh-CN', library, String);

function open(target: PageTarget, context = contextOf()): ReadElement {
  return readPage(makePage({ target, locale: 'zh-CN' }, context).html);
}

/** What is quoted and said on a page is what the command answers. */
function expectSame(page: ReadElement, answer: Answer): void {
  const cited = citationsOf(answer.blocks).map((each) => ({
    address: passageAddress(each.passage),
    words: each.quote,
  }));
  const isTable = answer.kind === 'comparison';
  const shown = isTable ? linksIn(page) : quotesOn(page).map(keyOf);
  const expected = cited.map(({ address, words }) =>
    isTable ? address : keyOf({ address, words }),
  );
  expect(new Set(shown.filter((each) => !isTable || each.includes('?p=')))).toEqual(
    new Set(expected),
  );
  for (const block of answer.blocks) {
    if (block.kind !== 'notice') continue;
    expect(page.text).toContain(speaker.say(block.message.key, block.message.values));
  }
  if (isTable) return;
  const facts = answer.blocks.flatMap((block) => (block.kind === 'claim' ? block.facts : []));
  const stated = [...factsOf(answer.blocks), ...facts];
  const believed = page.texts('.believed');
  expect(believed).toHaveLength(stated.length);
  const byPeople = stated.filter(({ fact }) => fact.believed.by === 'person');
  expect(believed.filter((text) => text.includes('人工'))).toHaveLength(byPeople.length);
}

const keyOf = ({ address, words }: { address: string; words: string }) => `${address}\n${words}`;

describe('the page of a question shows what /ask answers', () => {
  const types = [...new Set(questions.map(({ type }) => type))];

  it.each(types)('%s', (type) => {
    for (const { ask: question } of questions.filter((each) => each.type === type)) {
      const { answer } = respond(slash('ask', { question }));
      expectSame(open({ page: 'search', question }), answer);
    }
  });

  it('with the question kept in the field', () => {
    const question = '腾讯 & "中行" <合作>了什么';
    const [field] = open({ page: 'search', question }).all('input');
    expect(field?.attributes['value']).toBe(question);
  });

  it('also where words stand in items and rows', () => {
    const context = contextOf({ library: markedUpLibrary() });
    for (const question of ['青藤数科东江银行', '东江银行看重什么', '渡船一天四班']) {
      const { answer } = respond(slash('ask', { question }), context);
      expect(citationsOf(answer.blocks)).not.toEqual([]);
      expectSame(open({ page: 'search', question }, context), answer);
    }
  });

  it('only its first thousand characters, as /ask says', () => {
    const question = `腾讯的定位。${'长'.repeat(3000)}`;
    const { answer } = respond(slash('ask', { question }));
    expectSame(open({ page: 'search', question }), answer);
  });
});

describe('the page of a message shows what 找出处 answers', () => {
  const messages = TABLES.flatMap(readMessages);
  const kinds = [...new Set(messages.map(({ kind }) => kind))];

  it.each(kinds)('%s', (kind) => {
    for (const { message: text } of messages.filter((each) => each.kind === kind)) {
      const { answer } = respond(onMessage('找出处', text));
      expectSame(open({ page: 'check', text }), answer);
    }
  });
});

it('what a button opens on Discord a link opens here', () => {
  const { answer } = respond(slash('compare', { a: '腾讯', b: '百度' }));
  const again = answer.again ?? { command: '', ids: [] };
  expectSame(open({ page: 'search', question: '', again }), answer);
});
