import type { WordForm } from '../words.ts';

// What punctuation says of a line on a page, in either language.

export const PUNCTUATION: WordForm = {
  why: 'sentences have it; a title or a link rarely has any',
  form: /[，。！？；：、,.!?;:…“”"]/u,
  reads: ['灯塔亮了，船来了', '灯塔：', 'The tower, at night'],
  leaves: ['灯塔', 'The tower'],
};

export const SENTENCE_END: WordForm = {
  why: 'a line ends a sentence; closing marks may follow',
  form: /[。！？!?…；;.][”’"'」』）)\]】》]{0,3}\s?$/u,
  reads: ['灯塔亮了。', '他说：“灯塔亮了。”', 'The tower shines.', '亮了吗？'],
  leaves: ['灯塔', '灯塔亮了，', 'The tower'],
};

export const QUESTION_END: WordForm = {
  why: 'headings may end so too',
  form: /[？！?!]\s?$/u,
  reads: ['灯塔亮了吗？', '灯塔亮了!'],
  leaves: ['灯塔亮了。', '灯塔亮了吗？他问'],
};

export const CLAUSE_MARK: WordForm = {
  why: 'between the clauses or sentences of running text',
  form: /[，,。]/u,
  reads: ['灯塔亮了，船来了！', '亮了。真的！'],
  leaves: ['灯塔亮了！', '灯塔、船'],
};

export const OPEN_END: WordForm = {
  why: 'a line goes on below it, or says who spoke',
  form: /[,，、:：;；—-]\s?$/u,
  reads: ['灯塔：', '灯塔亮了，', '灯塔——'],
  leaves: ['灯塔', '灯塔亮了。'],
};

export const COMMA_END: WordForm = {
  why: 'a line goes on below it',
  form: /[，,、]\s?$/u,
  reads: ['灯塔亮了，', '灯塔、'],
  leaves: ['灯塔：', '灯塔'],
};

export const COLON_END: WordForm = {
  why: 'a line announces what is below it',
  form: /[:：]\s?$/u,
  reads: ['三篇文章：', 'Three papers:'],
  leaves: ['三篇文章', '灯塔：亮了'],
};

export const NUMBERED: WordForm = {
  why: 'a number with which headings begin',
  form: /^(?:第?[一二三四五六七八九十]{1,3}[、.．:：章节部]|[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[、.．]\s?(?!\d))/u,
  reads: ['一、灯塔', '（二）船', '3. The tower', '第三章 灯塔'],
  leaves: ['三座灯塔', '3.5米', '一共三座'],
};

export const NAME_END: WordForm = {
  why: 'the name in a byline ends at a mark, a space between Chinese words, or a wider space',
  form: /[|｜\][【】()（）<>,，;；。]|\s{2}|(?<=\p{Script=Han})\s(?=\p{Script=Han})|\s(?=\d)/u,
  reads: ['灯塔日报|财经', '灯塔日报 2017', '灯塔日报(记者沈漫)'],
  leaves: ['灯塔日报', 'Lanting Courier'],
};

export const AROUND_NAME: WordForm = {
  why: 'marks that a label leaves around a name',
  form: /^[\s:：/]+|(?<![\s:：/])[\s:：/]+$/gu,
  reads: [': 灯塔', '灯塔/'],
  leaves: ['灯塔', '灯塔/船'],
};

export const SITE_SEPARATOR: WordForm = {
  why: 'between the title of an article and the name of the site',
  form: /_|\s[-–—|·«»‹›:/]{1,3}\s|[|丨｜»]|--|——|(?<=[\p{Script=Han}”》！？!?])[-–—](?=\p{Script=Han})/u,
  reads: [
    '灯塔亮了_灯塔网',
    'The tower | Lanting Courier',
    'The tower - Courier',
    '灯塔亮了-灯塔网',
  ],
  leaves: ['灯塔亮了', 'A well-known tower'],
};

export const SITE_PART: WordForm = {
  why: 'the same, and within what a site says of itself',
  form: /[_|\-–—:：«»·]/u,
  reads: ['灯塔网_财经', 'Lanting Courier: news'],
  leaves: ['灯塔网', 'Lanting Courier'],
};
