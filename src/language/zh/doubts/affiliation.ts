import { AFFILIATION, type DoubtWords } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** Words that turn a name into one of its parts or affiliates: 旗下, 分行, 前身. */
export const affiliation: DoubtWords = {
  doubt: AFFILIATION,
  words: words(`
    子公司 旗下 关联 关联方 参股 母公司 分公司 分行 支行 分部 系 股东 附属 下属 隶属 控股的 前身
    更名 合资 代言 供应商 同行 同业 投资的 支持的 创立的 联盟 小组 竞品 授权 名义 冒充 假冒
  `),
  harmless: words('关系 系统 体系 系列 联系 系数 银行同业 一系列 维系'),
  raisedBy: ['腾讯旗下公司与中行合作。', '百度的子公司', '中行上海分行与腾讯合作。'],
  notRaisedBy: ['双方的合作关系。', '一系列系统'],
};
