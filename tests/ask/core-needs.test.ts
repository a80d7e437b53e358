import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import type { Library } from '../../src/library/library.ts';
import { ordinalsOf } from '../answer/read-answer.ts';
import { articleText, withArticle } from '../support/article.ts';
import { buildSound, shippedLibrary } from '../support/knowledge.ts';

/** What banks want: three words for it, and what a manager says of it. */
const NEEDS = [23, 8];
/** Under the heading that asks for it, and about something else. */
const BESIDE_THE_POINT = 10;

const QUESTIONS = ['银行核心诉求', '银行想要什么', 'What are the core needs of banks?'];

let beside: Library | undefined;
/** The shipped library with an article more, about something else. */
function besideAnother(): Library {
  beside ??= buildSound(
    withArticle('harbour', articleText('港口的灯塔归航运局管。', '渔船在清晨出海。')),
  );
  return beside;
}

describe.each(QUESTIONS)('%s', (asked) => {
  it('shows the two passages that say it among the first three', () => {
    const first = ordinalsOf(answerQuestion(asked, shippedLibrary())).slice(0, 3);
    expect(first).toEqual(expect.arrayContaining(NEEDS));
  });

  it('does not show what only stands under the heading that asks', () => {
    expect(ordinalsOf(answerQuestion(asked, shippedLibrary()))).not.toContain(BESIDE_THE_POINT);
  });

  it('is answered the same beside another article', () => {
    const alone = answerQuestion(asked, shippedLibrary());
    const answer = answerQuestion(asked, besideAnother());
    expect(answer.kind).toBe(alone.kind);
    expect(ordinalsOf(answer)).toEqual(ordinalsOf(alone));
  });
});

it.each(QUESTIONS.slice(0, 2))('%s is answered for sure', (asked) => {
  expect(answerQuestion(asked, shippedLibrary()).kind).toBe('passages');
});
