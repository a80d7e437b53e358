import { words } from '../words.ts';

/** Words that ask by themselves, whatever mark ends the sentence. */
const ASKING =
  '什么|甚么|啥|哪|谁|几[家张个名人年月天日号次种]|多少|多[大久长高]|怎|如何|为何|何时|何地|是不是|有没有|是否|能否|会不会|能不能|\\b(?:what|which|who|whom|when|where|why|how)\\b';

/**
 * What a question wants done with what it names. These words find a way to answer; whether
 * something answers is decided by what stands in the quotes. English ones stand here too, for one
 * question may hold both.
 */
export const INTENTS = {
  /** That something is asked at all. */
  asks: new RegExp(`[?？]|吗|呢|${ASKING}|\\b(?:does|did|do|is|are|was|were|will|can)\\b`, 'u'),
  /** That a part of a question asks something of its own: 谁…, …吗, did they …. */
  asksItself: new RegExp(
    `${ASKING}|[吗么][?？]?$|^(?:does|did|do|is|are|was|were|will|can)\\b`,
    'u',
  ),
  /** For what is *not* about those whom it names: 除了工行还和谁合作. */
  others: /除了|除.{1,12}外|其他|其它|另外|别的|\bexcept\b|\bother than\b|\bbesides\b|\belse\b/u,
  /** What two of a kind have in common and apart. */
  compare:
    /区别|差别|差异|不同|不一样|异同|对比|比较|相比|哪个(?:好|强|多)|谁(?:强|更)|\bvs\.?\b|\bversus\b|\bcompare[ds]?\b|\bcomparison\b|\bdifference\b|\bdiffer\b/u,
  /** What is not so; 有没有 and 是不是 ask. */
  denied:
    /(?<!有)没(?!有没)(?=有?(?:和|跟|与|同|被|在|合作|签|任何)|有)|(?<!是|要|会)不(?=和|跟|与|是|会|愿|合作)|未曾|从未|尚未|并非|\bnot\b|n't\b|\bwithout\b/u,
  /** Whom: a list of the other sides. */
  partners:
    /(?:哪些|哪几|哪家|哪个|哪间|谁|几家|多少家|什么机构)|有哪|都有谁|\b(?:which|what|who|whom)\b/u,
  /** How many there are. */
  count: /(?<!哪)几家|多少家|多少个|(?<!哪)几个|多少伙伴|多少[?？]?$|一共|总共|总数|\bhow many\b/u,
  /** Such words that ask for nothing alone. */
  total: /^(?:一共|总共|总数)$/u,
  /** The one with the most of them. */
  mostPartners: /(?:最多|最广|最频繁)|\bmost\b/u,
  /** Which of those named comes before or behind the other, by date. */
  whichFirst:
    /(?:谁|哪[一个家]{0,2})[更最]?(?:先|早|后|晚)|\b(?:who|which)\b.{0,90}\b(?:first|earlier|later|last)\b/u,
  /** Which of those named has more. */
  whichMore:
    /(?:谁|哪[一个家]{0,2}).{0,60}(?:[更较][多少]|(?:多|(?<!多)少)(?=[?？]?$))|\b(?:who|which)\b.{0,90}\b(?:more|fewer)\b/u,
  /** The one with the latest date, or the earliest. */
  newest: /最新|最近一?次|最后一?次|最晚|\blatest\b|\bnewest\b|\bmost recent\b/u,
  earliest: /最早|最先|第一次|首次|\bearliest\b|\bfirst time\b/u,
  /** A number is asked for, or only named. */
  number:
    /多少|几[家张个名人年月天次种亿万]|多大|多高|占比|比例|数量|规模|总数|发行量|[^\s]量[?？]?$|\bhow (?:many|much)\b/u,
} as const;

/**
 * What before or behind a word for a kind of entity says that one is to be named: 哪家[银行],
 * 最多的[银行], [银行]是哪家. 谁 wants whoever is not mentioned: 谁合作的[银行].
 */
export const WANTED = {
  before:
    /(?:哪[一几些个家间种]*|什么|何种|(?:多少|几)[家个]?|\b(?:which|what|how many)(?: of the)?)\s*$/u,
  behind: /^(?:[是为有]|指的是)?(?:哪|谁)/u,
  /** Whoever is not mentioned; 哪家 behind which no such word comes. */
  other: /谁(?!是)|哪一?[家个]|\bwhom?\b/gu,
  most: /(?:最[多广]的|最频繁的|\bmost(?: \w+)?)\s*$/u,
  /** How many of them. */
  count: /(?:多少|\bhow many)\s*$/u,
  /** Which of them. */
  which: /(?:什么|\b(?:which|what))\s*$/u,
} as const;

/** What leaves names out, behind which they stand (除了工行) or before which (工行以外). */
export const EXCEPT = {
  any: /以外|之外|\b(?:apart|aside) from\b|\bexcluding\b/u,
  /** What is left out, be it no name: 除了银行. */
  phrase:
    /除[了去开却][^,，;；还也都]{1,12}|\b(?:except|besides|apart from|aside from|other than|excluding)\b[^,，?？]{1,20}/u,
  before:
    /(?:除[了去开却]?|\b(?:except|besides|apart from|aside from|other than|excluding)(?: for)?)\s*(?:(?:[和跟与同]|with)\s*)?$/u,
  /** A word that leaves out only with one behind the name: 除工行外. */
  bare: /^除(?![了去开却])/u,
  between: /^\s*(?:、|和|与|及|以及|还有|跟|或|and|or|,\s?and)\s*$/u,
  comma: /^\s*[,，]\s*$/u,
  behind: /^的?(?:合作)?(?:之外|以外|外)[,，]?/u,
} as const;

/** What joins two questions where each asks something of its own. */
export const JOINS = /并且|而且|以及|还有|另外|同时|\band(?: also)?\b/gu;
/** The end of a part that goes on behind the conjunction: 腾讯什么时候(以及在哪里签约). */
export const HANGING =
  /(?<!是)(?:什么时候|何时|何地|哪里|哪儿|哪[年天]|怎么|怎样|如何|为什么|为何|\b(?:when|where|how|why))$/u;
/** Around a name that asks the question before again: 还有百度, 百度呢, what about Baidu. */
export const ECHO = {
  marks: /还有|那么|那|以及|呢|\b(?:what|how) about\b|^\s*and\b/gu,
  rest: /^[\s?？!！,，。.、和与跟]*$/u,
} as const;
/** Where a question may go on to another one. */
export const COMMA = /[,，;；]/u;
/** Marks at the beginning and the end of a part of a question. */
export const EDGE_MARKS = /^[\s,，、]+|(?<![\s,，、])[\s,，、]+$/gu;
/** What joins names that a question takes from the one before. */
export const AND = { zh: '和', en: ' and ' } as const;
/** Words for whom the question before named. */
export const PRONOUN =
  /(?<![其吉])[他她它]们?(?!人)|两者|二者|双方|[这该那]两?[家个]?(?:公司|银行|人)|\b(?:he|she|it|they|them|him)\b(?!\p{Script=Han})/u;

/**
 * What two sides have to do with each other: a question of nothing but names and these asks for the
 * card.
 */
export const RELATION: readonly string[] = [
  ...words('合作 关系 伙伴 合作伙伴 合作关系 往来 情况 动态 信息 资料 介绍 概况 简介 事实'),
  ...words(`
    partner partners partnership partnerships cooperation relationship relation overview
    profile facts
  `),
];

/** Words for the library itself and for whoever it speaks of. */
export const OF_LIBRARY: readonly string[] = [
  ...words('机构 文库 文章 库 里 中 内'),
  ...words('library article'),
];
/** Words that say that two work together. */
export const TOGETHER: readonly string[] = [
  ...RELATION,
  ...words('合作方 合作者 合作对象 cooperate cooperates work works worked working'),
];
/**
 * Words of which questions consist that ask for nothing but who works with whom, besides those for
 * kinds of entities.
 */
export const OF_PARTNERS: readonly string[] = [
  ...OF_LIBRARY,
  ...TOGETHER,
  ...words('with team together first earlier later more fewer 更早 更晚 更多 更少'),
];

/**
 * What a fact that joins two answers without saying the word: with whom, when, in which form, on
 * what.
 */
export const ANSWERED_BY_JOINING: readonly string[] = [
  ...words('合作 合伙 伙伴 联手 携手 牵手 签 签约 签署 协议 方式 形式 领域 方面 方向 范围 内容'),
  ...words('业务 技术 产品 项目 服务 成果 启动 开始 开展 宣布 官宣 达成 进行 推出 年 月 日 号 天'),
  ...words(`
    时间 日期 机构 结对 配对 聚焦 重点 亮点 主要 具体 应用
    双方
  `),
  ...words(`
    partner partners partnership cooperate cooperation work works working start started
    begin began
  `),
  ...words(`
    announce announced area areas field fields date team
    sign signed with together up in on of
  `),
];
