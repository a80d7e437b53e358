import { words } from '../words.ts';
/** Words that say of which stretch of time a number is, besides dates. */
export const PERIODS: readonly string[] = [
  ...words('单月 单季 单日 单周 单年 当月 当季 当日 当年 当期 本期 上期 报告期 同期'),
  ...words('每月 每年 每日 每天 每周 每季 月均 日均 年均 周均 季均 年化 七日年化 财年'),
  ...words('全年 月度 年度 季度 日活 月活 首日 首月 首年 首周 一年 过去一年 近一年 上月 上季'),
  ...words('年内 月内 周内 日内 期内 期末 期初'),
];
