import { words } from '../words.ts';

/**
 * Words with which names of organisations end. A name that goes on to one of them is another
 * body's.
 */
export const BODY_ENDINGS: readonly string[] = [
  ...words('银行 农商行 城商行 农信社 信用社 证券 保险 人寿 财险 信托 基金 期货 租赁 理财'),
  ...words('资管 资本 控股 集团 公司 有限 金服 数科 支付 财经 传媒 影业 置业 实业 重工'),
  ...words('交易所 研究院 研究所 学院 大学 协会 学会 联合会 委员会 总局 管理局 监管局 财政部'),
  ...words('时报 日报 周刊 晚报 通讯社 电视台 事务所 工作室 医院 政府 商城 国际 音乐 视频'),
];

/** The same that are common words as well: a question may mean them as such. */
export const WEAK_ENDINGS: readonly string[] = [
  ...words('科技 技术 金融 投资 信息 网络 股份 移动 电子 软件 通信 资产 物流 教育 健康'),
  ...words('医疗 能源 汽车 地产 航空 酒店 游戏 文学 体育 新闻 生物 数据 智能 材料 电气'),
];
