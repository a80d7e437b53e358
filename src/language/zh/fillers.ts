import { words } from '../words.ts';

/**
 * Words that may stand beside what a fact joins without changing what is said of whom. Anything else
 * may be another name, another thing or another meaning, which only a person can tell.
 */
export const FILLERS: readonly string[] = [
  // Joining.
  ...words('与 和 跟 同 及 以及 、 , ， 的 之间 间'),
  // Time and aspect.
  ...words('已 已经 已与 了 过 正式 目前 现 现在 现已 就 早在 早 在 于 自 从 起 也 还 又 再'),
  // Where it is said.
  ...words('今年 去年 消息 讯 发布 公告 公告称 发布公告称 财报 年报 财报显示 年报显示'),
  ...words('数据显示 公布'),
  // What a number is.
  ...words('为 是 有 达 达到 共 共有 总 总数 数 数量 数为 量 实现 录得 取得 设有 拥有'),
  ...words('合作了 发行了 搭建了'),
  // Marks.
  ...words(`" “ ” ‘ ’ ' 「 」 『 』 《 》 ( ) （ ） · - :`),
  ' ',
];

/** The same beside what two do with each other; beside a number they would count something else. */
export const ACT_FILLERS: readonly string[] = [
  // Time.
  ...words('近日 日前 今日 昨日 今天 昨天 当天 当日 晚间 上午 下午 期间 整个'),
  // What is done with an agreement or a cooperation.
  ...words('达成 签署 签订 签 签约 签下 开展 展开 进行 启动 建立 开始 缔结 推出 完成 共同'),
  ...words('一起 携手 联手 举行'),
  ...words('合作 协议 仪式 关系 战略 全面 深度 业务 方面 领域 层面 围绕 聚焦 聚焦于 则 包括'),
  ...words('涉及 涵盖 等 项目'),
];

/** Before 为 and behind these an entity says of itself what it is. */
export const POSITIONING: readonly string[] = [
  ...words('定位 定位为 定位于 定位是 定位成 定义为 定义成 自称 自称为 自我定位为'),
  ...words('将自身定位为 将自己定位为 将自己定义为 将自身定义为 把自己定位为 把自己定义为'),
  ...words('把自身定位为 将自身定位于 将自己定位于 的定位是 的定位为'),
];
