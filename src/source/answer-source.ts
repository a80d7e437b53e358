import type { Answer } from '../answer/answer.ts';
import { choices, notice, withNotice } from '../answer/blocks.ts';
import { alsoIn } from '../answer/same-text.ts';
import { whatCanBeAsked } from '../answer/what-can-be-asked.ts';
import type { Library } from '../library/library.ts';
import { QUESTION_MAX } from '../search/question/question.ts';
import { cutText } from '../text/cut-text.ts';
import { findSource } from './find-source.ts';
import { showPassage, showSource } from './show-source.ts';

/** Shows a passage with its neighbours, found by permalink, ordinal or words (find-source.ts). */
export function answerSource(typed: string, library: Library): Answer {
  const { text, isCut } = cutText(typed, QUESTION_MAX);
  const answer = answerRead(text, library);
  return isCut ? withNotice(notice('typed.cut', { count: text.length }), answer) : answer;
}

function answerRead(typed: string, library: Library): Answer {
  if (typed.trim() === '') {
    return { kind: 'empty', blocks: [notice('source.empty'), ...articlesToOpen(library)] };
  }
  const found = findSource(typed, library);
  switch (found.kind) {
    case 'one':
      return showPassage(found.resolved, library);
    case 'several': {
      const several = found.citations.map((citation) => ({
        citation,
        ...alsoIn(citation, library),
      }));
      const blocks = [notice('source.which'), choices('source', several)];
      return { kind: 'ambiguous-source', blocks };
    }
    case 'gone':
      return showSource(found.article, '', library);
    case 'no-such-ordinal': {
      const blocks = [notice('source.no-such-ordinal'), ...articlesToOpen(library)];
      return { kind: 'source-gone', blocks };
    }
    case 'none': {
      const question = library.search.understand(typed);
      const why = notice('source.unknown', { words: { asked: typed } });
      const blocks = [why, notice('source.forms'), ...whatCanBeAsked(question, library)];
      return { kind: 'no-answer', blocks };
    }
  }
}

const ARTICLES_MAX = 10;

/** The newest articles, each with its range of ordinals. */
function articlesToOpen({ corpus }: Library) {
  return corpus.newest.slice(0, ARTICLES_MAX).map((article) => {
    const last = corpus.sizeOf(article).passages;
    return notice('source.range', { article: { words: article.id }, last });
  });
}
