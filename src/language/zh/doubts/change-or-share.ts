import { CHANGE_OR_SHARE, type DoubtWords } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** In the clause of a number: what makes it a difference, a part, a mean or a sum. */
export const changeOrShare: DoubtWords = {
  doubt: CHANGE_OR_SHARE,
  words: words(`
    增长 增加 增速 增幅 增至 增 上升 上涨 涨 提升 提高 下降 减少 下跌 降 跌 同比 环比 占 占比
    比重 比例 其中 平均 人均 均 合计 共计 总计 累计 之和 加起来 翻 扩大 缩小 收窄 净增 新增 减
    缩 差 差距 每 各 户均 一共 合共 加上 包括 含 变动 折合 回落 升
  `),
  harmless: words('增值税 均衡 平均律 每日优鲜 差异 差旅 包含 各类 各种 翻译 升级 含义'),
  raisedBy: ['营收增长20%。', '其中用户3亿。', '占营收的80%。', '人均5万元。'],
  notRaisedBy: ['营收20亿元。'],
};
