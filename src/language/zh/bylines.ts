import type { WordForm } from '../words.ts';

// How Chinese texts name their source, author and date, and what their publishers say about them.

export const SOURCE_LABEL: WordForm = {
  why: 'before the name of whom a text comes from. Not 数据来源, which names the source of a figure',
  form: /(?:文章|稿件|信息|消息|新闻|内容|原文)?(?:(?<![图片料据])来源于?|出处|稿源|转自|转载自|摘自|发布单位|发布机构|发文机关)\s?[:/|]\s?|媒体\s?:\s?/u,
  reads: ['来源：鲸湾日报', '文章来源： 鲸湾', '稿源:鲸湾', '轉載自：鯨灣日報', '来源 | 鲸湾'],
  leaves: ['来源不明', '水的来源', '转自去年', '图片来源：鲸湾', '数据来源：鲸湾'],
};

export const AUTHOR_LABEL: WordForm = {
  why: 'before the name of who wrote a text',
  form: /(?:作者|执笔|撰文|撰稿人?|采写|记者|编译|译者|翻译|通讯员|(?<!\p{Script=Han})文字?)\s?[:/丨︱|]\s?/u,
  reads: ['作者：沈漫', '文/沈漫', '記者:沈漫', '2017年 作者: 沈漫'],
  leaves: ['作者说', '一文/二武', '语文/数学', '记者沈漫', '记者在鲸湾看到'],
};

export const REPORTER: WordForm = {
  why: 'before the name of who wrote a text, in a line of its own, without a mark: 本报记者 沈漫',
  form: /本[报刊社](?:实习)?记者\s?/u,
  reads: ['本报记者 沈漫', '本社实习记者沈漫'],
  leaves: ['记者 沈漫', '本报讯'],
};

export const DATE_LABEL: WordForm = {
  why: 'names the day when a text was published: 发布时间：2017-06-30',
  form: /(?:发布|发表|更新|成文|刊发)?(?:时间|日期)\s?[:/|]\s?|(?:发布|发表|更新)于\s?/u,
  reads: ['发布时间：2017-06-30', '日期:2017年6月', '發表於 2017-06-30'],
  leaves: ['时间过得快', '发布会'],
};

export const LINK_LABEL: WordForm = {
  why: 'comes before the address of a text: 原文链接：',
  form: /(?:原文|文章|来源)?(?:链接|连结|网址)\s?:\s?/u,
  reads: ['原文链接：', '網址:'],
  leaves: ['地址：鲸湾路1号', '链接两岸'],
};

export const EDITOR_LINE: WordForm = {
  why: 'a line that names who edited, proof-read or approved a page, at its beginning or in brackets',
  form: /^[([【]?\s?(?:本文|本期|本篇|文章|网站|网络|新媒体|稿件|见习|实习|值班|执行)?(?:责任|责|主|总|副|终|初|一|二|三|复|值班|执行|栏目|美术|视觉|图文|文字)?(?:编辑?|编审|校对|审核|终审|初审|复审|监制|统筹|排版|制作|美编|审校|审读|签发|值班主任|出品人)(?:人员|员|人)?\s?[:/丨|]/u,
  reads: [
    '责任编辑：沈漫',
    '(责编:沈漫、陆白)',
    '【责任编辑:沈漫】',
    '编辑/沈漫',
    '校对：沈漫',
    '审核 | 沈漫',
  ],
  leaves: ['编辑部的灯亮着', '责任编辑沈漫说', '制作过程：先洗净', '总编辑说:不必'],
};

export const NOTICE: WordForm = {
  why: 'a publisher says who answers for a text, or how it may be used',
  form: /(?:免责声明|版权声明|免责条款|特别声明|郑重声明|版权所有|版权归|未经(?:[^。]{0,12})(?:许可|授权|允许|同意)|(?:不得|禁止|严禁|谢绝|请勿|如需|欢迎)(?:擅自|随意)?(?:转载|复制|摘编)|转载(?:请|须|需|时|必须)|不代表[^。]{0,15}(?:观点|立场)|不构成[^。]{0,15}(?:建议|意见)|(?:如有|若有|涉嫌|如涉及)[^。]{0,12}侵权|入市需谨慎|理财有风险|风险自[担负]|仅供参考|^声明:|举报电话|违法和不良信息)/u,
  reads: [
    '免责声明：本文仅供参考',
    '版权声明',
    '未经授权不得转载',
    '声明：本报不担保',
    '不代表本站观点',
    '投资有风险，入市需谨慎',
  ],
  leaves: ['他发表声明', '转载的车辆', '转载了三次', '授权书已经签署', '代表观点', '风险很大'],
};

export const CLOCK: WordForm = {
  why: 'the time of day beside a date',
  form: /\s?\d{1,2}[:时時]\d{2}(?:[:分]\d{2}秒?)?分?/gu,
  reads: ['2017-06-30 10:23', '10时23分'],
  leaves: ['2017-06-30', '10小时'],
};

export const PAGE_NUMBER: WordForm = {
  why: 'a line that is only the number of a page: 第3页 共10页',
  form: /^第?\s?\d{1,4}\s?[页頁](?:\s?[,/|]?\s?共\s?\d{1,4}\s?[页頁])?$/u,
  reads: ['第3页', '第 3 页 共 10 页', '3页'],
  leaves: ['第3页的表', '3页纸'],
};
