import { type WordList, words } from '../words.ts';

export const SHORT_FOR: WordList = {
  why: 'in brackets behind a name they introduce the short form that the rest of the text uses',
  words: words('以下简称 下称 以下称 简称 下文简称'),
  reads: ['云岭银行(以下简称"云岭")', '云岭银行(下称云岭)'],
  leaves: ['云岭银行(北京)', '云岭银行(600000)'],
};

export const OUTSIDE_NAMES: WordList = {
  why: 'characters of grammar right before a name, which the segmenter leaves alone like the characters of names that it does not know: 给|云岭银行',
  words: [
    ...words(
      '的 地 得 了 着 过 在 对 把 被 让 给 以 于 从 到 自 向 由 将 为 与 和 跟 同 及 或 而 且 但',
    ),
    ...words(
      '也 都 还 就 又 再 才 只 等 之 是 有 没 不 未 很 最 更 各 每 某 该 此 其 这 那 我 你 他 她 它',
    ),
    ...words('年 月 日 家 个 名 位 性 制 经 受 继 并 如 据 约 占 丨'),
  ],
  reads: ['给云岭银行', '改变着云岭银行'],
  leaves: ['云岭银行', '梧桐里银行'],
};

export const LEGAL_FORMS: WordList = {
  why: 'a name with one of these is the full one, and so begins with the place or the common words before it: 深圳市|雾桥|科技有限公司',
  words: words('有限公司 有限责任公司 股份公司 有限合伙 合伙企业'),
  reads: ['雾桥科技有限公司', '雾桥股份公司'],
  leaves: ['雾桥公司', '雾桥集团'],
};
