import { CONDITION, type DoubtWords } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** Words for needs, requests and conditions; 供应 and 主要 only contain one. */
export const condition: DoubtWords = {
  doubt: CONDITION,
  words: words(`
    需 需要 须 必须 应 应当 如果 假如 倘若 一旦 除非 只要 只有 条件 前提 取决 要求 建议 呼吁
    请求 允许 申请 批准 有待 视 要
  `),
  harmless: words(`
    供应 应用 适应 反应 相应 对应 响应 效应 应收 应付 应急 供应链 应答 重视 视频 电视 视角 视觉
    重要 主要 要素 纪要 摘要 概要 首要 必需品 需求 内需 供需 可视 监视 视为 透视 近视 要约 急需
  `),
  raisedBy: ['双方需要合作。', '如果腾讯与中行合作', '应与百度合作'],
  notRaisedBy: ['双方重视供应链应用。', '主要银行与腾讯合作。'],
};
