import { DISTRIBUTION, type DoubtWords } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** Words that say which of several, or how many: 分别, 除, 首家, 之一. */
export const distribution: DoubtWords = {
  doubt: DISTRIBUTION,
  words: words(`
    分别 依次 逐一 轮流 除 除了 除外 以外 之外 仅 唯一 只 单独 第一 第二 第三 第四 第五 首 首个
    首家 首次 首批 最早 最后 率先 先后 分头 陆续 轮番 间接 代 部分 个别 少数 多数 大部分 之一
    等三
  `),
  harmless: words(`
    首席 首都 首尔 首先 首付 首创 首钢 首页 只能 船只 代表 现代 时代 一代 年代 代码 代理 替代
    取代 近代 代号 换代 当代 代销 清除 删除 扣除 免除 消除 第一季 第二季 第三季 第四季 第三方
    第一财经 除夕 部分别
  `),
  raisedBy: ['百度、腾讯分别与农行、中行合作。', '除腾讯外,百度与中行合作。', '首个合作伙伴'],
  notRaisedBy: ['首席执行官签约。', '新一代系统由腾讯代理。'],
};
