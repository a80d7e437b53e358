import { words } from '../words.ts';

/**
 * Verbs that say who said something, in both scripts: a quoted text need not be folded to be cut.
 */
export const SPEECH_VERBS = [
  '说',
  '說',
  '表示',
  '称',
  '稱',
  '指出',
  '强调',
  '強調',
  '认为',
  '認為',
  '透露',
  '介绍',
  '介紹',
  '坦言',
  '直言',
  '写道',
  '寫道',
  '回应',
  '回應',
  '解释',
  '解釋',
  '补充',
  '補充',
  '谈到',
  '談到',
  '提到',
  '宣布',
  '宣佈',
  '公布',
  '公佈',
  '披露',
  '声明',
  '聲明',
  '承认',
  '承認',
  '告诉',
  '告訴',
  '看来',
  '看來',
] as const;

/** Other words that give a sentence to someone, or say what it is worth: 马云觉得, 理论上. */
export const ATTRIBUTIONS: readonly string[] = [
  ...words('相信 觉得 断言 断定 主张 报道 报导 以为 点评 评论 评价 预言 回忆 坚称 辩称 消息 问 答'),
  ...words('提议 建议 呼吁 警告 提醒 担心 看好 看空 看法 观点 意见 想法 印象 写 读 讲 吹 骂'),
  ...words('误区 错误 骗局 套路 辩题 正方 反方 严禁 禁止 不得 理论上 表面上 名义上 原则上 假象'),
  ...words('证伪 证实 编的 玩笑 标题 题为 名为 所谓'),
];
