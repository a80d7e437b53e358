import { type DoubtWords, REFERENCE } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** Words in place of a name; 日本 and 其实 only contain one. */
export const reference: DoubtWords = {
  doubt: REFERENCE,
  words: words(`
    其 该 本 此 它 他 她 双方 两者 二者 三者 前者 后者 上述 这 那 对方 彼此 各自 某 另 同一 我们
    我司 我行 贵 这些 那些 以上 以下 三方 多方 各方 一方 自己 自身
  `),
  harmless: words(`
    基本 成本 资本 日本 样本 本地 本身 本月 本年 本质 文本 版本 本土 根本 本次 本科 本金 剧本
    脚本 其实 尤其 极其 土耳其 因此 此外 彼此间 应该 吉他 他们 贵州 贵阳 贵金属 昂贵 年以上
    以上海 本报 本文
  `),
  raisedBy: ['其与中行合作。', '双方签署协议。', '该公司与农行合作。', '后者与工行签约。'],
  notRaisedBy: ['日本银行与腾讯合作。', '百度与农行的合作尤其深入。'],
};
