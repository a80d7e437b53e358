import { type WordForm, type WordList, words } from '../words.ts';

export const QUESTION_WORD: WordForm = {
  why: 'asks for a thing by its name; 为什么, 怎么 and 什么时候 do not',
  form: /多[少长久大高远重]|(?<![为干])什么(?!时)|何种|哪(?![里儿年月天日]|一[年天])|几(?![乎何年月天日号点]|个月)|谁|啥/gu,
  reads: ['年费是多少', '什么银行', '哪几家银行', '几张卡'],
  leaves: ['为什么签约', '什么时候签约', '哪里', '几乎签约', '怎么签约'],
};

export const BETWEEN: WordList = {
  why: 'they come between the question word and the thing: 哪(几家)银行, 什么(样的)公司',
  words: [
    ...words('一 几 样 些 个 家 种 款 类 项 条 支 位 块 张 克 元 年 月 天 日 等 的'),
    ...words('类型 方面'),
  ],
  reads: ['几家', '样的', '些类型的'],
  leaves: ['银行', '几家银行', '大'],
};

export const LINK: WordList = {
  why: 'they come between the thing and the question word: 年费(是)多少, 总部(在)哪',
  words: words('是 为 有 在 叫 指 要 会 能 该 达 到 属于 指的是 到底 究竟 大概 一共 总共 具体'),
  reads: ['是', '到底在', '一共有', '大概要'],
  leaves: ['的', '不是', '银行'],
};

export const ATTRIBUTE: WordForm = {
  why: 'a phrase that names a thing and ends with the attribute asked for: 微黄金的价格',
  form: /的(?=[^的,。;!?\n]{1,8}[?]?$)/u,
  reads: ['微黄金的价格', '灯塔的高度？'],
  leaves: ['微黄金的', '灯塔的高度，多少', '灯塔高度'],
};
