import { type WordList, words } from '../words.ts';

export const SPEECH_VERBS: WordList = {
  why: 'verbs that attribute what was said: 李晓枫表示 goes with the words he said. In both scripts, because text is cut into sentences before it is folded',
  words: [
    ...words('说 說 表示 称 稱 指出 强调 強調 认为 認為 透露 介绍 介紹 坦言 直言 写道 寫道'),
    ...words('回应 回應 解释 解釋 补充 補充 谈到 談到 提到 宣布 宣佈 公布 公佈 披露 声明 聲明'),
    ...words('承认 承認 告诉 告訴 看来 看來'),
  ],
  reads: ['“天晴。”沈漫说。', '“天晴。”总经理沈漫表示。', '“天晴。”沈漫補充道。'],
  leaves: ['“天晴。”沈漫来了。', '“天晴。”沈漫笑了。'],
};

export const ATTRIBUTIONS: WordList = {
  why: 'other words that attribute a sentence to someone or judge it: 马云觉得, 理论上',
  words: [
    ...words('相信 觉得 断言 断定 主张 报道 报导 以为 点评 评论 评价 预言 回忆 坚称 辩称 消息 问'),
    ...words('答 提议 建议 呼吁 警告 提醒 担心 看好 看空 看法 观点 意见 想法 印象 写 读 讲 吹'),
    ...words('骂 误区 错误 骗局 套路 辩题 正方 反方 严禁 禁止 不得 理论上 表面上 名义上 原则上'),
    ...words('假象 证伪 证实 编的 玩笑 标题 题为 名为 所谓'),
  ],
  reads: ['沈漫觉得天晴', '理论上天晴', '误区一:天晴'],
  leaves: ['天晴', '鲸湾银行与珠水科技合作'],
};
