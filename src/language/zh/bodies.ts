import { type WordList, words } from '../words.ts';
import { NUMERALS } from './numerals.ts';

export const KIND_ENDINGS: WordList = {
  why: 'they show that something is an organisation, but only say what kind: 腾讯公司 is 腾讯',
  words: words('银行 公司 集团 政府'),
  reads: ['徽商银行签约', '旷视集团', '海口市政府'],
  leaves: ['传统银行', '11家银行', '银行签约'],
};

export const BODY_ENDINGS: WordList = {
  why: 'names of organisations end with them, and a name that goes on to one of them is another body’s: 腾讯音乐 is not 腾讯',
  words: [
    ...words('控股 有限 传媒 影业 置业 实业 重工 研究院 研究所 学院 大学 协会 学会 联合会 委员会'),
    ...words(
      '总局 管理局 时报 日报 周刊 晚报 通讯社 电视台 事务所 工作室 医院 商城 国际 音乐 视频',
    ),
  ],
  reads: ['海口大学', '旷野传媒签约', '徽州协会'],
  leaves: ['大学', '社交', '其他大学'],
};

export const COMMON_ENDINGS: WordList = {
  why: 'they end names too, but are common words as well: they make a name only behind characters that are no word',
  words: [
    ...words('科技 技术 信息 网络 股份 移动 电子 软件 通信 物流 教育 健康'),
    ...words('医疗 能源 汽车 地产 航空 酒店 游戏 文学 体育 新闻 生物 数据 智能 材料 电气'),
  ],
  reads: ['旷视科技签约', '旷视物流'],
  leaves: ['大家用科技', '城市物流'],
};

export const GENERIC: WordList = {
  why: 'before an ending they name nobody: 传统银行, 11家银行, 互联网公司',
  words: [
    ...words('传统 商业 国有 股份制 股份 全国性 全国 全球 区域性 区域 地方 城市 农村 村镇'),
    ...words('大型 中型 小型 中小 大 小 中 外资 中资 民营 私人 合作 其他 其它 各 各家'),
    ...words('多家 家 些 类 种 型 个 名 该 本 此 某 这 那 有 的 和 与 及 等 新 老'),
    ...words('互联网 移动 网络 网上 手机 电子 数字 智能 科技 技术 第三方'),
    ...words('上市 控股 参股 母 子 分 总 投资 开发'),
    ...words('头部 龙头 领先 知名 主要 部分 多数 少数 一些 许多 众多 几 数 双 双方 我国 国内'),
    ...words('海外 境外 境内 国际 中国 本地 当地 大众 实体 虚拟 信息 信息技术'),
    ...words('万 亿 多 余 约 近 银行 机构 企业 公司 集团 巨头 平台 有限 责任'),
    ...NUMERALS,
  ],
  reads: ['传统银行', '许多上市公司', '11家银行', '这家银行'],
  leaves: ['徽商银行', '旷视集团'],
};

export const BREAKS: WordList = {
  why: 'a name does not begin before them: 与徽商银行 names 徽商银行',
  words: [
    ...words('与 和 跟 同 及 以及 或 在 对 向 由 被 把 将 从 为 是 的 了 给 让'),
    ...words('于 以 也 都 就 并 而 但 因 如 据 到 称 说 表示 宣布 包括 等 成为 签署 签约'),
    ...words('占 用 放 收 这 那 该 其 有 来 去 上 下 里 使 做 后 前 时'),
  ],
  reads: ['与徽商银行', '宣布徽商银行'],
  leaves: ['徽商银行'],
};
