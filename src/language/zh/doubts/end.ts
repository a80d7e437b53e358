import { type DoubtWords, END } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** Words for what stops, fails or is postponed: what is 推迟 has not happened. */
export const end: DoubtWords = {
  doubt: END,
  words: words(`
    失败 终止 取消 中止 暂停 停止 结束 解约 退出 放弃 破裂 告吹 搁浅 流产 下架 撤 撤回 撤销 解除
    到期 中断 叫停 关停 停 废 不再 告终 受阻 违约 违反 泡汤 黄了 推迟 暂缓 延期 落空
  `),
  harmless: words('停车 不停'),
  raisedBy: ['双方终止合作。', '合作于2017年到期。'],
  notRaisedBy: ['双方不停扩大合作。'],
};
