import { COMPARISON, type DoubtWords } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** Words that compare two; one of them may not do what the sentence says. */
export const comparison: DoubtWords = {
  doubt: COMPARISON,
  words: words(`
    比 较 更 最 高于 低于 优于 不如 相比 胜过 逊于 类似 一样 同样 如同 相当于 像 好比 并列 竞争
    对手 媲美 超越 领先 落后 同为 不同 相反 迥异 有别于 对标 追赶 仅次于 居
  `),
  harmless: words(`
    比如 比例 占比 同比 环比 比重 百分比 比亚迪 比特币 对比度 比利时 最近 最新 最终 更新 更名
    变更 更换 更正 图像 影像 录像 偶像 像素 居民 居住 定居 家居 社区居
  `),
  raisedBy: ['腾讯比百度更早与中行合作。', '与竞争对手合作', '规模仅次于工行'],
  notRaisedBy: ['比如腾讯与中行合作。', '双方最近签约。'],
};
