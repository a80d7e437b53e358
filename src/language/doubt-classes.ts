/** What a word may do to a statement, in any language. */
export interface DoubtClass {
  /** As problem messages name it: "denial". */
  readonly name: string;
  /** Why a person has to look, as a problem message says it. */
  readonly why: string;
  /** Whether such a word may affect the whole sentence or only its own clause. */
  readonly reach: 'sentence' | 'clause';
  /** Where such a word keeps a fact from being proved. */
  readonly counts: readonly DoubtPlace[];
}

/** In the fact's sentence; or in an adjacent sentence, its headings or its lead-in. */
export type DoubtPlace = 'within' | 'beside';

/** The words of a class in one language. */
export interface DoubtWords {
  readonly doubt: DoubtClass;
  readonly words: readonly string[];
  /** Longer words that contain one of them but raise no doubt: 不断 is not a denial. */
  readonly harmless: readonly string[];
  /** Sentences that contain a word of the class. */
  readonly raisedBy: readonly string[];
  /** Sentences that contain none. */
  readonly notRaisedBy: readonly string[];
}

/** 没有与中行合作 says the opposite, and so does 纯属谣言 (pure rumour) in the next sentence. */
export const DENIAL: DoubtClass = {
  name: 'denial',
  why: 'it may deny what it says',
  reach: 'sentence',
  counts: ['within', 'beside'],
};

/** 据传, 知情人士称: someone else says so. */
export const HEARSAY: DoubtClass = {
  name: 'hearsay',
  why: 'it may only be reported',
  reach: 'sentence',
  counts: ['within', 'beside'],
};

/** 与中行合作了吗 states nothing. */
export const QUESTION: DoubtClass = {
  name: 'question',
  why: 'it may only ask',
  reach: 'sentence',
  counts: ['within', 'beside'],
};

/** A sentence comments on the one next to it: 以下是编造的故事, 这一消息不实. */
export const POINTING: DoubtClass = {
  name: 'pointing',
  why: 'it may say whether the sentence next to it is true',
  reach: 'sentence',
  counts: ['beside'],
};

/** 拟与中行合作: it has not happened. A fact with `status: planned` needs such a word. */
export const PLAN: DoubtClass = {
  name: 'plan',
  why: 'it may not have happened yet',
  reach: 'sentence',
  counts: ['within'],
};

/** 想与中行合作. */
export const WISH: DoubtClass = {
  name: 'wish or habit',
  why: 'it may only be wanted, or happen only at times',
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
  why: 'it may no longer be so',
  reach: 'clause',
  counts: ['within'],
};

/** 比百度更早与中行合作. */
export const COMPARISON: DoubtClass = {
  name: 'comparison',
  why: 'it may only be a comparison',
  reach: 'clause',
  counts: ['within'],
};

/** 双方签署协议: the sentence does not say who 双方 are. */
export const REFERENCE: DoubtClass = {
  name: 'reference',
  why: 'it stands for a name given elsewhere',
  reach: 'clause',
  counts: ['within'],
};

/** 百度、腾讯分别与农行、中行合作: 百度 does not work with 中行. */
export const DISTRIBUTION: DoubtClass = {
  name: 'distribution',
  why: 'it may divide, exclude or order what it lists',
  reach: 'clause',
  counts: ['within'],
};

/** 腾讯旗下公司与中行合作: a company of 腾讯, not 腾讯 itself. */
export const AFFILIATION: DoubtClass = {
  name: 'affiliation',
  why: 'it may mean a part or an affiliate of what it names',
  reach: 'clause',
  counts: ['within'],
};
