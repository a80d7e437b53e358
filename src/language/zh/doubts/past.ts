import { type DoubtWords, PAST } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/**
 * 前 and 原 are listed alone, for former offices (原司长) and earlier times (合作前); 目前 and 原因 only
 * contain one.
 */
export const past: DoubtWords = {
  doubt: PAST,
  words: words('曾 曾经 一度 原 前 昔日 过去 以往 当年 当时 此前'),
  harmless: words(`
    原因 原则 原文 原有 原理 原始 原创 还原 高原 平原 草原 原料 中原 目前 前沿 前景 前端 前台
    前后 前瞻 前列 前往 面前 日前 前海 前三 前十 前来 前行 提前 当前 前线 前十大 前五 前进
    过去一年
  `),
  raisedBy: ['腾讯曾与中行合作。', '央行原司长', '与京东合作前'],
  notRaisedBy: ['目前双方在前沿技术上合作。', '腾讯提前签约。'],
};
