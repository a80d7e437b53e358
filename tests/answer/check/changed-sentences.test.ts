import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/answer/answer.ts';
import { checkMessage } from '../../../src/answer/check-message.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import { shippedLibrary } from '../../support/knowledge.ts';

type Claim = Extract<Block, { kind: 'claim' }>;

const library = shippedLibrary();
const sentences = library.corpus.passages.flatMap(({ text }) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end)),
);
const claimsOf = (message: string) =>
  checkMessage(message, library).blocks.filter((block): block is Claim => block.kind === 'claim');
const kindsOf = (messages: readonly string[]) =>
  messages.flatMap((message) =>
    claimsOf(message).map(({ words, verdict }) => ({ words, kind: verdict.kind })),
  );
const replaced = (text: string, { index, 0: found }: RegExpExecArray, by: string) =>
  `${text.slice(0, index)}${by}${text.slice(index + found.length)}`;

/** Each name replaced by each other one that the sentence does not have. */
const swap = (names: readonly string[], strangers: readonly string[]) => (sentence: string) =>
  names
    .filter((name) => sentence.includes(name))
    .flatMap((name) =>
      [...strangers, ...names]
        // 京东金融、京东金融 would say less, not something else.
        .filter((other) => !sentence.includes(other))
        .map((other) => sentence.replace(name, other)),
    );

it('every sentence of the article that asks nothing is supported as it stands', () => {
  const kinds = kindsOf(sentences);
  expect(kinds.length).toBeGreaterThanOrEqual(sentences.length - 1);
  expect(kinds.filter(({ kind }) => kind !== 'supported')).toEqual([]);
});

describe('no sentence of the article is supported once it says something else', () => {
  it.each<[string, (sentence: string) => string[]]>([
    [
      'with another number or date',
      (sentence) =>
        // O2O is a word.
        [...sentence.matchAll(/(?<!O)\d+/g)].map((number) =>
          replaced(sentence, number, String(Number(number[0]) === 12 ? 11 : Number(number[0]) + 1)),
        ),
    ],
    ['with another company', swap(['京东金融', '蚂蚁金服', '腾讯', '百度'], ['小米', '华为'])],
    ['with another bank', swap(['工行', '农行', '中行', '建行'], ['招行', '徽商银行'])],
    [
      'with a denial in any of its clauses',
      (sentence) => {
        const clauses = sentence.split(/(?<=[,，])/);
        return clauses.map((_, n) =>
          clauses.map((clause, m) => (m === n ? `并没有${clause}` : clause)).join(''),
        );
      },
    ],
    [
      'without its denial',
      (sentence) =>
        [...sentence.matchAll(/不(?!管)|没有/g)].map((word) => replaced(sentence, word, '')),
    ],
    [
      'without its hedge',
      (sentence) =>
        [...sentence.matchAll(/似乎|本以为|将会?(?=是|成为|组建)/g)].map((word) =>
          replaced(sentence, word, ''),
        ),
    ],
    [
      'under a condition',
      (sentence) => (sentence.startsWith('如') ? [] : [`如果${sentence}`, `据传${sentence}`]),
    ],
  ])('%s', (_, change) => {
    const changed = [...new Set(sentences.flatMap(change))];
    const kinds = kindsOf(changed);
    expect(changed.length).toBeGreaterThanOrEqual(5);
    expect(kinds.length).toBeGreaterThan(changed.length / 2);
    expect(kinds.filter(({ kind }) => kind === 'supported')).toEqual([]);
  });
});

it('a claim that says less than its sentence keeps what makes it unsure', () => {
  const claims = [
    '直销银行是移动互联网能解决的事情。',
    '四大互联网巨头切割了中、农、工、建四大行。',
    '转型成功的银行新业态是移动化网络金融。',
  ];
  expect(kindsOf(claims).map(({ kind }) => kind)).toEqual(claims.map(() => 'not-mentioned'));
});

it('a number that differs is alarmed only where a number was changed', () => {
  const plain = sentences.flatMap((sentence) => [sentence, `如果${sentence}`, `并没有${sentence}`]);
  expect(kindsOf(plain).filter(({ kind }) => kind === 'differs')).toEqual([]);
});
