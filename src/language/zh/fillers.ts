import { type WordList, words } from '../words.ts';

/** Joins what belongs to a name: 蚂蚁金服的CEO. */
export const OF = '的';
/** Joins names: 腾讯与工行. */
export const AND = '与';

/** After the name of a publication with numbers: 财报显示. */
export const SHOWS = '显示';

export const INTRODUCING: WordList = {
  why: 'between what is counted and its number: 网点达1800家, 有网点1800家; without one, a word before a number may be what is done: 投入20亿元',
  words: words('为 是 有 达 达到 共有 实现 录得 取得 设有 拥有'),
  reads: ['网点达1800家', '有网点1800家'],
  leaves: ['投入20亿元', '裁员500人'],
};

export const AMOUNTS: WordList = {
  why: 'they end the name of what is counted, and change nothing in it: 用户数',
  words: words('总 总数 数 数量 量'),
  reads: ['用户数', '网点数量'],
  leaves: ['用户', '网点'],
};

export const FILLERS: WordList = {
  why: 'next to what a fact joins they change nothing; any other word may be another name, thing or meaning, which only a person can tell',
  words: [
    // Joining.
    ...words('与 和 跟 同 及 以及 、 , ， 的 之间 间'),
    // Time and aspect.
    ...words('已 已经 已与 了 过 正式 目前 现 现在 现已 就 早在 早 在 于 自 从 起 也 还 又 再'),
    // Where it is published.
    ...words('今年 去年 消息 讯 发布 公告 公告称 发布公告称'),
    ...words('数据显示 公布'),
    // What introduces a number.
    ...INTRODUCING.words,
    ...AMOUNTS.words,
    ...words('共 数为'),
    ...words('合作了'),
    // Marks.
    ...words(`" “ ” ‘ ’ ' 「 」 『 』 《 》 ( ) （ ） · - :`),
    ' ',
  ],
  reads: ['与', '目前已', '数据显示,', '的总数已达到', '《', '公告称,现已与'],
  leaves: ['收购', '目前不', '今日', '与小店', '数据'],
};

export const ACT_FILLERS: WordList = {
  why: 'next to what two parties do together they change nothing; next to a number they would change what it counts: 今日 and 合作 before 用户',
  words: [
    // Time.
    ...words('近日 日前 今日 昨日 今天 昨天 当天 当日 晚间 上午 下午 期间 整个'),
    // What people do with an agreement or a cooperation.
    ...words('达成 签署 签订 签 签约 签下 开展 展开 进行 启动 建立 开始 缔结 推出 完成 共同'),
    ...words('一起 携手 联手 举行'),
    ...words('合作 协议 仪式 关系 战略 全面 深度 业务 方面 领域 层面 围绕 聚焦 聚焦于 则 包括'),
    ...words('涉及 涵盖 等 项目'),
  ],
  reads: ['近日,', '正式签署', '达成全面战略合作', '在业务领域'],
  leaves: ['终止', '签署终止', '合作泡汤', '计划'],
};
