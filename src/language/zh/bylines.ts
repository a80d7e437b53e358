import type { WordForm } from '../words.ts';

// How Chinese texts name their source, author and date, and what their publishers say about them.
// The forms read text in half width; blanks may be missing.

/** Before whom a text is from. */
export const SOURCE_LABEL: WordForm = {
  why: 'names the publisher of a text: 来源：鲸湾日报. Not 数据来源, which names the source of a figure',
  form: /(?:文章|稿件|信息|消息|新闻|内容|原文)?(?:来源|來源|出处|出處|稿源|转自|轉自|转载自|轉載自|发布机构|發布機構|发布单位|发文机关)\s*[:/|]\s*/gu,
  reads: ['来源：鲸湾日报', '文章来源: 鲸湾日报', '轉載自：鯨灣日報'],
  leaves: ['来源广泛', '转自去年'],
};

export const AUTHOR_LABEL: WordForm = {
  why: 'names who wrote a text: 作者：沈漫, 文/沈漫, 本报记者 沈漫',
  form: /(?:作者|撰文|撰稿人?|执笔|執筆|编译|編譯|翻译|翻譯|记者|記者|通讯员)\s*[:/|]\s*|(?<!\p{Script=Han})文\s?[:/|]\s*|(?:本报|本刊|本社|本報)(?:实习)?(?:记者|記者)\s*/gu,
  reads: ['作者：沈漫', '文/沈漫', '本报记者 沈漫', '記者：沈漫'],
  leaves: ['作者认为', '记者在鲸湾看到', '语文/数学'],
};

export const DATE_LABEL: WordForm = {
  why: 'names the day when a text was published: 发布时间：2017-06-30',
  form: /(?:(?:发布|發布|发表|發表|更新|成文|刊发)?(?:时间|時間|日期)\s*[:/|]\s*|(?:发布|发表|發表|更新)于\s*)/gu,
  reads: ['发布时间：2017-06-30', '日期:2017年6月', '发表于 2017-06-30'],
  leaves: ['时间过得快', '发布会'],
};

export const LINK_LABEL: WordForm = {
  why: 'comes before the address of a text: 原文链接：',
  form: /(?:原文|文章|来源)?(?:链接|連結|鏈接|网址|網址)\s*:\s*/gu,
  reads: ['原文链接：', '网址:'],
  leaves: ['地址：鲸湾路1号', '链接两岸'],
};

export const EDITOR_LINE: WordForm = {
  why: 'a line that names only editors: （责任编辑：沈漫）',
  form: /^[\s([【]*(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核|審核|排版|监制)\s*[:/|]/u,
  reads: ['责任编辑：沈漫', '（责编:沈漫）', '編輯：沈漫'],
  leaves: ['编辑部搬家了', '责任编辑沈漫说'],
};

export const NOTICE: WordForm = {
  why: 'says what a publisher allows or answers for: 未经授权不得转载, 仅供参考',
  form: /未[经經].{0,12}(?:授权|授權|许可|許可|同意)|(?:转载|轉載).{0,8}(?:注明|註明|须|須|请|請|联系|必究)|(?:请|請|须|須|不得|禁止|严禁).{0,6}(?:转载|轉載)|版权(?:所有|归|声明)|版權(?:所有|歸|聲明)|免责声明|免責聲明|仅供参考|僅供參考|不构成.{0,6}(?:建议|意见)|不構成.{0,6}(?:建議|意見)|不代表本[站网刊报]/u,
  reads: [
    '未经本报授权不得转载',
    '转载请注明出处',
    '版权所有',
    '本文仅供参考',
    '不构成任何投资建议',
  ],
  leaves: ['授权书已经签署', '转载了三次', '参考消息'],
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
