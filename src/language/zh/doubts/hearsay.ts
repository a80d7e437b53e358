import { type DoubtWords, HEARSAY } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/**
 * Words that attribute a statement to someone other than the article, and words for guesses; 数据
 * and 传统 only contain one.
 */
export const hearsay: DoubtWords = {
  doubt: HEARSAY,
  words: words(`
    据 传 传闻 传言 网传 盛传 听说 消息称 有消息 消息人士 知情人士 爆料 号称 声称 自称为 所谓
    被指 被曝 曝出 传出 媒体报道 疑似 猜测 揣测 推测 谣传 据说 听闻 坊间 网友 有人说 有人称 预估
    估算 估计 测算 玩笑 小说 被认为 涉嫌
  `),
  harmless: words(`
    数据 根据 依据 占据 证据 凭据 票据 单据 收据 据点 大数据 据此 传统 传播 传媒 宣传 传输 传递
    传感 传承 上传 传真 传导 遗传
  `),
  raisedBy: ['据传腾讯与中行合作。', '知情人士称百度与农行签约。'],
  notRaisedBy: ['双方在大数据上合作。', '传统银行与腾讯合作。'],
};
