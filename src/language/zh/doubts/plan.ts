import { type DoubtWords, PLAN } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** Words for what has not happened, and verbs of seeking, which may not succeed: 推动, 探索. */
export const plan: DoubtWords = {
  doubt: PLAN,
  words: words(`
    将 拟 计划 规划 预计 预期 预测 有望 打算 准备 即将 未来 目标 力争 争取 希望 期望 意向 意在
    有意 旨在 筹备 筹划 洽谈 商谈 磋商 谈判 草案 待 拟定 蓝图 愿景 展望 致力 探索 推动 谋求 寻求
    下一步 明年 后年 下月 下周 下季 明日 明天 日后 今后 届时 远期 开启
  `),
  harmless: words('将近 将军 虚拟 模拟 期待已久 等待 对待 看待 招待 待遇 善待'),
  raisedBy: ['腾讯拟与中行合作。', '双方将组建实验室。', '预计年底达到20家。', '未来双方合作。'],
  notRaisedBy: ['用户将近3亿。', '虚拟银行与腾讯合作。'],
};
