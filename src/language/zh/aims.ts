import type { Utmost } from '../pack.ts';
import { type WordForm, words } from '../words.ts';

const PLEASE = '(?:请问|请教|想问|问一下)?[,\\s]*';
const PARTICLES = '(?:啊|呀|呢|吗)?';
const END = '[?。!\\s]*$';

/** Questions that ask for a definition; `term` is what to define. */
export const DEFINITION: readonly WordForm[] = [
  {
    why: 'the term follows the question word',
    form: new RegExp(
      `^(?:请问|请教|想问|问一下|解释一下|介绍一下)?[,\\s]*(?:什么是|什么叫|何谓|何为|啥是|啥叫)(?<term>[^?,。!]{1,20}?)${PARTICLES}${END}`,
      'u',
    ),
    reads: ['什么是金融科技', '请问，什么叫灯塔呢？', '解释一下啥是灯塔'],
    leaves: ['这是什么', '什么时候是灯塔', '什么是灯塔,谁用它'],
  },
  {
    why: 'words that ask what it means follow the term',
    form: new RegExp(
      `^${PLEASE}(?<term>[^?,。!的和与跟在]{1,12}?)(?:到底|究竟)?(?:是什么意思|是啥意思|什么意思|啥意思|是指什么|指的是什么|指什么|的定义|的含义)${PARTICLES}${END}`,
      'u',
    ),
    reads: ['BATJ是什么意思', '灯塔到底指的是什么？', '灯塔的定义'],
    leaves: ['灯塔有什么意思可说', '潮州的灯塔是什么意思'],
  },
];

/** The same, for a question that names nothing else. */
export const DEFINITION_OF_ONE: readonly WordForm[] = [
  {
    why: '是什么 follows the term; it may also ask for an attribute if the question names more',
    form: new RegExp(
      `^${PLEASE}(?<term>[^?,。!]{1,12}?)(?:到底|究竟)?(?:是什么|是啥|是个啥)(?:东西)?${PARTICLES}${END}`,
      'u',
    ),
    reads: ['金融科技是什么', '灯塔究竟是个啥东西啊'],
    leaves: ['是什么灯塔', '什么灯塔'],
  },
];

export const SAYS: WordForm = {
  why: 'after a term, introduces what the term means',
  form: /^(?:是指|是一|是由|指的是|即|就是|称为|定义为|意为|意思是|--|——|:)/u,
  reads: ['是指航标', '就是航标', '：航标', '——航标'],
  leaves: ['是光源', '的意思', '在海边'],
};

export const IS: WordForm = {
  why: 'the same, after a term that begins its clause: 灯塔的光源是 does not say what 光源 means',
  form: /^是(?![否不])/u,
  reads: ['是航标'],
  leaves: ['是否', '是不是', '不是'],
};

export const BEHIND_TERM: WordForm = {
  why: 'a closing quotation mark or a gloss in brackets may come between a term and what it means',
  form: /^["”’」》)]?\s*(?:\([^)]{1,20}\)\s*)?/u,
  reads: ['”是', '(航标)是', '是'],
  leaves: [],
};

export const GLOSSES: WordForm = {
  why: 'a gloss in brackets after a term answers what the term means: Techfin(科技金融)',
  form: /^["”’」》]?\s?\([^)]{2,20}\)/u,
  reads: ['（科技金融）', '”(科技金融)公司'],
  leaves: ['()', '是(科技金融)'],
};

export const NAMES: WordForm = {
  why: 'before a term, says that the term is another name for what came before',
  form: /(?:简称|又称|也称|亦称|俗称|也叫|又叫)(?:为|作)?["“‘「《]?$/u,
  reads: ['以下简称“', '又称为', '俗称'],
  leaves: ['称', '简称的', '叫'],
};

export const MEANING: WordForm = {
  why: 'asks what a term means, not only what it is',
  form: /意思|含义|指什么|指的是什么/u,
  reads: ['BATJ是什么意思', '灯塔指什么'],
  leaves: ['灯塔是什么', '什么是灯塔'],
};

export const UTMOST: WordForm = {
  why: 'asks for the one that exceeds all others',
  form: /最[早晚新老大小多少高低好差强弱快慢先后近远长短热常主重核]?/gu,
  reads: ['最早的合作', '谁最大'],
  leaves: ['更早的合作', '早就合作'],
};

/** Words for the same superlative. */
export const SAME_UTMOST: Readonly<Record<Utmost, readonly string[]>> = {
  earliest: words('最早 最先 率先 首个 首家 第一个'),
  newest: words('最新'),
  most: words('最多'),
  largest: words('最大'),
  best: words('最好 最优'),
  highest: words('最高'),
  lowest: words('最低 最少'),
  last: words('最后 最终'),
};
