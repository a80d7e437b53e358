import { type DoubtWords, QUESTION } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** Words and particles that ask; 任何 and 那么 only contain one. */
export const question: DoubtWords = {
  doubt: QUESTION,
  words: words(`
    ? 吗 呢 是否 能否 会否 可否 有否 何 什么 甚么 哪 谁 怎 如何 为什么 多少 几家 难道 究竟 到底
    吧 么
  `),
  harmless: words('任何 几何 何况 无论如何 酒吧 吧台 网吧 贴吧 谁知 那么 这么 多么'),
  raisedBy: ['腾讯与中行合作了吗?', '谁与中行合作', '是否签约'],
  notRaisedBy: ['任何银行都与腾讯合作。'],
};
