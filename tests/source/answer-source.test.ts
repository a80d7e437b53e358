import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/answer/answer.ts';
import { citationsOf, sameTexts } from '../../src/answer/blocks.ts';
import { answerSource } from '../../src/source/answer-source.ts';
import { showSource } from '../../src/source/show-source.ts';
import { articleText, withArticle } from '../support/article.ts';
import { BAD_INPUTS } from '../support/bad-inputs.ts';
import { buildSound, shippedLibrary } from '../support/knowledge.ts';

const library = shippedLibrary();
const [article] = library.corpus.articles;
if (article === undefined) throw new RangeError('no article is shipped');
const source = (typed: string, over = library) => answerSource(typed, over);
const passage = (ordinal: number) => article.passages[ordinal - 1]?.id ?? '';
/** The passage that is shown, and its neighbours. */
const shown = (typed: string, over = library) =>
  source(typed, over).blocks.flatMap((block) =>
    block.kind === 'context' && block.role === 'passage' ? block.citation.passage.id : [],
  );
const choicesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []));

describe('a passage is found', () => {
  it.each([
    ['its permalink', passage(12)],
    ['its permalink with its article', `${article.id}/${passage(12)}`],
    ['an address that holds it', `https://example.org/a/${article.id}#p-${passage(12)}`],
    ['what a choice says of it', `${article.id}/${passage(12)} · ¶12 京东金融在`],
    ['its ordinal', '12'],
    ['its mark', '¶12'],
    ['its mark and a blank', ' ¶ 12 '],
    ['its ordinal in full width', '１２'],
    ['its ordinal in words', '第12段'],
    ['its article and ordinal', `${article.id}/12`],
    ['its article and mark', `${article.id} ¶12`],
    ['its title and mark', `${article.title} ¶12`],
    ['words that only it has', 'BATJ里最早的'],
    ['words in another width and script', 'ＢＡＴＪ裡最早的'],
    ['half a word', '2015年底即将自身定'],
  ])('by %s', (_, typed) => {
    expect(shown(typed)).toEqual([passage(12)]);
  });

  it('by a question that it answers', () => {
    expect(shown('如果给银行的需求寻找三个词，是哪三个？')).toEqual([passage(23)]);
  });

  it.each(['图注1', '图注 1', 'caption 1', article.captions[0]?.id ?? ''])(
    'a caption by %s',
    (typed) => {
      expect(shown(typed)).toEqual([article.captions[0]?.id]);
    },
  );

  it('and shown as the button shows it', () => {
    expect(source(passage(12))).toEqual(showSource(article.id, passage(12), library));
  });
});

describe('several passages are choices, each of which is found', () => {
  it.each(['网点', '2017', '银行核心诉求'])('%s', (typed) => {
    const { kind, blocks } = source(typed);
    expect(kind).toBe('ambiguous-source');
    const choices = choicesOf(blocks);
    expect(choices.length).toBeGreaterThan(1);
    for (const { command, argument } of choices) {
      expect(command).toBe('source');
      if (!('citation' in argument)) throw new TypeError('no passage');
      const { id } = argument.citation.passage;
      expect(shown(`${article.id}/${id}`)).toEqual([id]);
    }
    expect(citationsOf(blocks)).toHaveLength(choices.length);
  });
});

describe('in a library of several articles', () => {
  const two = buildSound(withArticle('other', articleText('另一段。', '这种交叉合作不同。')));

  it('an ordinal that several have is a choice, one that only one has is not', () => {
    expect(source('1', two).kind).toBe('ambiguous-source');
    expect(shown('28', two)).toEqual([passage(28)]);
  });

  it('an ordinal with its article is that one', () => {
    expect(shown('other/1', two)).toEqual([two.corpus.article('other')?.passages[0]?.id]);
    expect(shown('测试文章 ¶1', two)).toEqual(shown('other/1', two));
    expect(source('other ¶9', two).kind).toBe('source-gone');
  });

  it('one paragraph in two articles is that of the older one, with the other named', () => {
    const same = article.passages[0]?.text ?? '';
    const twins = buildSound(withArticle('twin', articleText(same)));
    const { kind, blocks } = source(passage(1), twins);
    expect(kind).toBe('source');
    const [also] = sameTexts(blocks).values();
    expect(also?.named.map(({ article }) => article.id)).toEqual(['twin']);
    const [named] = also?.named ?? [];
    expect(shown(`twin/${named?.passage.id}`, twins)).toEqual([named?.passage.id]);
  });
});

describe('a permalink older than the library', () => {
  it.each([
    ['moved', passage(12).replace(/^12-/, '3-'), 'source.moved'],
    ['edited', '3-00000000', 'source.edited'],
  ])('%s', (_, id, key) => {
    const { kind, blocks } = source(id);
    expect(kind).toBe('source');
    expect(blocks).toContainEqual({ kind: 'notice', message: { key } });
  });

  it.each(['999-00000000', 'nowhere/12-00000000', `nowhere/${passage(12)}`])('gone: %s', (id) => {
    expect(source(id).kind).toBe('source-gone');
  });
});

describe('what is not there is said', () => {
  it.each([
    ['', 'empty'],
    [' 　', 'empty'],
    ['¶99', 'source-gone'],
    ['¶0', 'source-gone'],
    ['今天天气', 'no-answer'],
    ['红烧肉怎么做', 'no-answer'],
  ])('%j is %s', (typed, kind) => {
    const answer = source(typed);
    expect(answer.kind).toBe(kind);
    expect(citationsOf(answer.blocks)).toEqual([]);
    expect(answer.blocks.length).toBeGreaterThan(1);
  });

  it.each(BAD_INPUTS)('whatever is typed: %s', (_, typed) => {
    expect(source(typed).blocks.length).toBeGreaterThan(0);
  });
});
