/** What a word may do to a statement, in whatever language it is. */
export interface DoubtClass {
  /** For a problem's text: "denial". */
  readonly name: string;
  /** Why a person has to look. */
  readonly why: string;
  /** Whether such a word may turn what other clauses say, or only its own. */
  readonly reach: 'sentence' | 'clause';
  /** Where such a word leaves a fact open. */
  readonly counts: readonly DoubtPlace[];
}

/** In the sentence; in a sentence beside it, its headings or its lead-in. */
export type DoubtPlace = 'within' | 'beside';

/** The words of one language that do so. */
export interface DoubtWords {
  readonly doubt: DoubtClass;
  readonly words: readonly string[];
  /** Longer words that hold one of them and raise no doubt: 不断 is no denial. */
  readonly harmless: readonly string[];
  /** Sentences that a word of the class takes back, leaves open or turns. */
  readonly raisedBy: readonly string[];
  /** Sentences without any. */
  readonly notRaisedBy: readonly string[];
}

/** 没有与中行合作 says the contrary, and 纯属谣言 behind it does as well. */
export const DENIAL: DoubtClass = {
  name: 'denial',
  why: 'it may deny what it says',
  reach: 'sentence',
  counts: ['within', 'beside'],
};

/** 据传, 知情人士称: somebody else says so. */
export const HEARSAY: DoubtClass = {
  name: 'hearsay',
  why: 'it may only be reported',
  reach: 'sentence',
  counts: ['within', 'beside'],
};

/** 与中行合作了吗 says nothing. */
export const QUESTION: DoubtClass = {
  name: 'question',
  why: 'it may only ask',
  reach: 'sentence',
  counts: ['within', 'beside'],
};

/** A sentence beside another speaks of it: 以下是编造的故事, 这一消息不实. */
export const POINTING: DoubtClass = {
  name: 'pointing',
  why: 'it may say what the sentence beside it is worth',
  reach: 'sentence',
  counts: ['beside'],
};

/** 拟与中行合作: it has not happened. A fact that is marked as planned needs such a word. */
export const PLAN: DoubtClass = {
  name: 'plan',
  why: 'it may be yet to come',
  reach: 'sentence',
  counts: ['within'],
};

/** 想与中行合作. */
export const WISH: DoubtClass = {
  name: 'wish or habit',
  why: 'it may only be wanted, or be so at times',
  reach: 'clause',
  counts: ['within'],
};

/** 或与中行合作. */
export const POSSIBILITY: DoubtClass = {
  name: 'possibility',
  why: 'it may only be possible',
  reach: 'sentence',
  counts: ['within'],
};

/** 如果与中行合作, 应与中行合作. */
export const CONDITION: DoubtClass = {
  name: 'need or condition',
  why: 'it may depend on something, or only be wanted',
  reach: 'sentence',
  counts: ['within'],
};

/** 终止合作. */
export const END: DoubtClass = {
  name: 'failure or end',
  why: 'it may have failed or be over',
  reach: 'sentence',
  counts: ['within'],
};

/** 曾与中行合作, 原司长. */
export const PAST: DoubtClass = {
  name: 'the past',
  why: 'it may have been so once and not be any more',
  reach: 'clause',
  counts: ['within'],
};

/** 比百度更早与中行合作. */
export const COMPARISON: DoubtClass = {
  name: 'comparison',
  why: 'it may only compare',
  reach: 'clause',
  counts: ['within'],
};

/** 双方签署协议: whoever they are. */
export const REFERENCE: DoubtClass = {
  name: 'reference',
  why: 'whom it means stands somewhere else',
  reach: 'clause',
  counts: ['within'],
};

/** 百度、腾讯分别与农行、中行合作: not 百度 with 中行. */
export const DISTRIBUTION: DoubtClass = {
  name: 'distribution',
  why: 'it may share out, leave out or order what it lists',
  reach: 'clause',
  counts: ['within'],
};

/** 腾讯旗下公司与中行合作: not 腾讯. */
export const AFFILIATION: DoubtClass = {
  name: 'affiliation',
  why: 'it may speak of a part or a relative of whom it names',
  reach: 'clause',
  counts: ['within'],
};
