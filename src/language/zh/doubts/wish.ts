import { type DoubtWords, WISH } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/**
 * 会 is for what will happen and what happens at times; many names of organisations and meetings end
 * with it.
 */
export const wish: DoubtWords = {
  doubt: WISH,
  words: words('会 欲 想 愿 考虑 试图'),
  harmless: words(`
    会议 社会 协会 机会 委员会 会员 会计 大会 理事会 董事会 监事会 股东会 峰会 学会 工会 商会
    发布会 年会 会见 会谈 会晤 会同 会场 会长 晚会 联合会 基金会 研讨会 座谈会 展会 博览会
    交易会 聚会 例会 会展 银监会 证监会 保监会 银保监会 思想 理想 联想 感想 志愿 欲望 会费 会期
    会址 国会 省会
  `),
  raisedBy: ['腾讯会与中行合作。', '腾讯想与中行合作。', '双方考虑合作。'],
  notRaisedBy: ['双方在大会上签署协议。', '银监会与联想合作。'],
};
