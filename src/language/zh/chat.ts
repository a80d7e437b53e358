import { type WordForm, type WordList, words } from '../words.ts';

// What people say to a bot besides asking.

export const GREETING: WordList = {
  why: 'a text that is only this greets',
  words: words(
    '你好 您好 你好啊 你好呀 大家好 嗨 哈喽 哈啰 早 早安 早上好 上午好 中午好 下午好 晚上好 晚安 在吗 在么 在不在',
  ),
  reads: ['你好', '在吗', '早上好'],
  leaves: ['你好百度', '在线', '好'],
};

export const THANKS: WordList = {
  why: 'a text that is only this thanks',
  words: words(
    '谢谢 谢谢你 谢谢您 谢谢了 谢谢啦 谢了 谢啦 多谢 多谢了 感谢 非常感谢 太感谢了 辛苦了 感恩 蟹蟹',
  ),
  reads: ['谢谢', '多谢了'],
  leaves: ['感谢信', '谢谁'],
};

export const ACKNOWLEDGEMENT: WordList = {
  why: 'stands beside a greeting or thanks and asks nothing: 好的谢谢',
  words: words(
    '好 好的 好吧 好滴 嗯 嗯嗯 哦 喔 行 收到 明白了 懂了 了解 知道了 啊 呀 哈 哈哈 哈哈哈 大佬 各位',
  ),
  reads: ['好的', '收到'],
  leaves: ['好银行', '行长'],
};

export const HELP: WordList = {
  why: 'a text that is only this asks what the bot is or does',
  words: words(`
    帮助 使用帮助 说明 使用说明 菜单 功能 指令 命令 怎么用 怎么使用 如何使用 怎么问 怎么玩 你是谁 你是什么 你叫什么
    你叫什么名字 你是干什么的 你是干嘛的 你是做什么的 你会什么 你会干什么 你会做什么 你能做什么 你能干什么 你能干嘛
    你会干嘛 你有什么用 你有什么功能 能做什么 会什么 可以问什么 能问什么 能问你什么 可以问你什么 有什么功能 ?
  `),
  reads: ['你会什么', '帮助', '你是谁'],
  leaves: ['百度是谁', '功能区', '帮助银行'],
};

export const TELLING: WordForm = {
  why: 'asks to be told; what comes before it addresses someone',
  form: /(?:有(?:没有)?)?(?:人|谁|哪位)?(?:知道|晓得|了解|清楚)|(?:请|求|想|借)问(?:一?下|一句)?|问(?:一?[下句声]|个)|[请求赐]教|告[诉知][我下]?|(?:帮我?|给我?)?(?:看看|查查|查一?下|科普一?下?|讲讲|说说)/gu,
  reads: ['兄弟们有人知道', '想请问一下', '帮我查一下'],
  leaves: ['兄弟们', '学问', '说法'],
};

export const LIMITING: WordForm = {
  why: 'a clause that limits the question before or after it: 在云计算方面, 尤其是年费',
  form: /^(?:关于|对于|针对|围绕|至于|除了?|随着|自从?|截至|按照?|从|尤其|特别是|比如|例如|在(?![线吗么]))|(?:方面|领域|这块|上)$/u,
  reads: ['在云计算方面', '除了年费', '年费方面'],
  leaves: ['在线等', '急', '求解答'],
};

export const OF_ONESELF: WordForm = {
  why: 'begins a clause about whoever speaks: 我最近在写论文',
  form: /^(?:我|俺|咱|本人|小弟|小白|新人|新手|萌新|学生党)/u,
  reads: ['我最近在写论文', '小白一枚'],
  leaves: ['百度和我', '他最近在写论文'],
};
