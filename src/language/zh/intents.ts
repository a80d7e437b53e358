import { words } from '../words.ts';
/**
 * What a question wants done with what it names. These words find a way to answer; whether
 * something answers is decided by what stands in the quotes. English ones stand here too, for one
 * question may hold both.
 */
export const INTENTS = {
  /** That something is asked at all. */
  asks: /[?？]|吗|呢|什么|甚么|啥|哪|谁|几[家张个名人年月天日号次种]|多少|多[大久长高]|怎|如何|为何|为啥|何时|何地|是不是|有没有|是否|能否|会不会|能不能|\b(?:what|which|who|whom|when|where|why|how|does|did|do|is|are|was|were|will|can)\b/u,
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
    /(?:哪些|哪几|哪家|哪个|哪间|谁|几家|多少家|什么(?:银行|公司|企业|机构))|有哪|都有谁|\b(?:which|what|who|whom)\b/u,
  /** How many there are. */
  count:
    /(?<!哪)几家|多少家|多少个|(?<!哪)几个|多少(?:银行|公司|企业|伙伴)|一共|总共|总数|\bhow many\b/u,
  /** The one with the most of them. */
  mostPartners: /(?:最多|最广|最频繁)|\bmost\b/u,
  /** The one with the latest date, or the earliest. */
  newest: /最新|最近一?次|最后一?次|最晚|\blatest\b|\bnewest\b|\bmost recent\b/u,
  earliest: /最早|最先|第一次|首次|\bearliest\b|\bfirst time\b/u,
  /** A number is asked for, or only named. */
  number:
    /多少|几[家张个名人年月天次种亿万]|多大|多高|占比|比例|数量|规模|总数|发行量|[^\s]量[?？]?$|\bhow (?:many|much)\b/u,
} as const;

/** Which side of a partnership is asked for: the words for a bank, and for a company. */
export const SIDES = {
  bank: /银行|大行|\bbanks?\b/u,
  company: /公司|企业|巨头|大厂|\bcompan(?:y|ies)\b|\bgiants?\b|\bfirms?\b/u,
} as const;

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

/**
 * What a fact that joins two answers without saying the word: with whom, when, in which form, on
 * what.
 */
export const ANSWERED_BY_JOINING: readonly string[] = [
  ...words('合作 合伙 伙伴 联手 携手 牵手 签 签约 签署 协议 方式 形式 领域 方面 方向 范围 内容'),
  ...words('业务 技术 产品 项目 服务 成果 启动 开始 开展 宣布 官宣 达成 进行 推出 年 月 日 号 天'),
  ...words(`
    时间 日期 银行 公司 企业 机构 互联网 巨头 结对 配对 聚焦 重点 亮点 主要 具体 应用
    双方
  `),
  ...words(`
    partner partners partnership cooperate cooperation work works working start started
    begin began
  `),
  ...words(`
    announce announced area areas field fields date bank banks company companies team
    sign signed
  `),
];
