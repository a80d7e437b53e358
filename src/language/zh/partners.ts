import { type WordList, words } from '../words.ts';

export const RELATION: WordList = {
  why: 'words for how two sides are related: a question of only these and names asks for all their facts',
  words: [
    // Working together.
    ...words('合作 关系 伙伴 合作伙伴 合作关系 往来'),
    // Everything there is.
    ...words('情况 动态 信息 资料 介绍 概况 简介 事实'),
  ],
  reads: ['合作', '合作关系', '概况'],
  leaves: ['合作方', '竞争', '优势'],
};

export const OF_LIBRARY: WordList = {
  why: 'they mean the library itself, and the entities in it',
  words: words('机构 文库 文章 库 里 中 内'),
  reads: ['文库里', '文章中', '机构'],
  leaves: ['书店', '库存'],
};

export const TOGETHER: WordList = {
  why: 'besides `RELATION`, they say that two parties work together',
  words: words('合作方 合作者 合作对象'),
  reads: ['合作方', '合作对象'],
  leaves: ['对象', '对手'],
};

export const OF_PARTNERS: WordList = {
  why: 'they too may appear in questions that ask only who works with whom, like words for kinds of entities',
  words: words('更早 更晚 更多 更少'),
  reads: ['更早', '更多'],
  leaves: ['更好', '早'],
};

export const ANSWERED_BY_JOINING: WordList = {
  why: 'a fact that joins two sides answers them without containing them: with whom, when, in what form, on what',
  words: [
    // Working together.
    ...words('合作 合伙 伙伴 联手 携手 牵手 结对 配对 双方 机构'),
    // Agreeing and announcing it.
    ...words('签 签约 签署 协议 方式 形式 宣布 官宣 达成'),
    // On what.
    ...words(
      '领域 方面 方向 范围 内容 业务 技术 产品 项目 服务 成果 聚焦 重点 亮点 主要 具体 应用',
    ),
    // Beginning, and when.
    ...words('启动 开始 开展 进行 推出 年 月 日 号 天 时间 日期'),
  ],
  reads: ['签约时间', '合作领域', '具体业务'],
  leaves: ['签约地点', '费用', '解约'],
};
