import { type WordList, words } from '../words.ts';

export const KIND_ENDINGS: WordList = {
  why: 'they mark an organisation but only say what kind, so the name is the same: 腾讯公司 is 腾讯',
  words: words('银行 公司 集团 政府'),
  reads: ['徽商银行签约', '旷视集团', '海口政府'],
  leaves: ['徽商签约', '徽商与银行', '旷视的集团'],
};

export const BODY_ENDINGS: WordList = {
  why: 'names of organisations end with them; a known name with one appended is another organisation: 腾讯音乐 is not 腾讯',
  words: [
    ...words('控股 有限 传媒 影业 置业 实业 重工 研究院 研究所 学院 大学 协会 学会 联合会 委员会'),
    ...words(
      '总局 管理局 时报 日报 周刊 晚报 通讯社 电视台 事务所 工作室 医院 商城 国际 音乐 视频',
    ),
  ],
  reads: ['海口大学', '旷野传媒签约', '徽州协会'],
  leaves: ['海口的大学', '旷野签约', '徽州'],
};

export const COMMON_ENDINGS: WordList = {
  why: 'they end names too, but are also common words, which a question may use in that sense',
  words: [
    ...words('科技 技术 信息 网络 股份 移动 电子 软件 通信 物流 教育 健康'),
    ...words('医疗 能源 汽车 地产 航空 酒店 游戏 文学 体育 新闻 生物 数据 智能 材料 电气'),
  ],
  reads: ['旷视科技签约', '旷视物流'],
  leaves: ['旷视用科技', '旷视的物流'],
};
