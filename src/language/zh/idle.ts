import { type WordList, words } from '../words.ts';

export const IDLE_WORDS: WordList = {
  why: 'they ask, address, hedge or connect without saying what a sentence is about; only questions drop them, passages keep every word',
  words: [
    // Question words.
    ...words(`
      什么 什么时候 啥 哪 哪些 哪个 哪里 哪儿 哪位 哪一 谁 谁是 谁家 何 何时 几 几个 多少 多少个 多少钱 多久 多 怎么
      怎样 怎 样 如何 为什么 为何 是否 是不是 能否 能不能 可否 可不可以 会不会
    `),
    // Particles.
    ...words('吗 呢 吧 啊 么 呀 嘛 哦 的 地 得 了 着 过 所'),
    // Politeness, and asking to be told.
    ...words(`
      请 请问 请教 告诉 告知 介绍 一下 问 问题 想 知道 了解 查 查询 看 看看 看到 找 帮 帮忙 麻烦 打扰 您好 你好 谢谢
      感谢 不好意思 抱歉
    `),
    // People.
    ...words('我 我们 你 您 你们 它 他 她 他们 她们 它们 其 自己 大家 别人 人家'),
    // Conjunctions.
    ...words(`
      和 与 跟 同 及 以及 或 或者 还是 而 且 并 并且 而且 但 但是 可是 不过 然后 因此 所以 如果 要是 假如 那么
    `),
    // Prepositions.
    ...words('在 对 对于 把 被 让 给 为 为了 以 于 从 到 自 向 由 按照 根据 关于 有关 相关'),
    // Being, having, negation, tense.
    ...words('是 有 还有 没有 没什么 没 不 将 已 已经 曾 曾经'),
    // Short adverbs.
    ...words('也 都 还 就 又 再 才 只 等 之'),
    // May, can, must, want.
    ...words('会 能 可以 能够 要 需要 应 应当 应该 肯 想要'),
    // Pointing words, and how many.
    ...words(`
      个 些 这 那 这个 那个 这些 那些 这样 那样 这么 这里 那里 此 该 每 各 某 一个 一些 一种 一共 总共 分别
    `),
    // How sure.
    ...words('到底 究竟 具体 其实 真的 可能 大概 好像 似乎 一般 主要 所谓'),
    // Degree.
    ...words('很 太 最 更 较 比较 非常 特别 挺'),
    // Where and when.
    ...words(`
      里 上 中 下 内 外 前 后 时 时候 期间 现在 目前 当时 最近 后来 以后 之后 之前 以前 那时 里面 方面
    `),
    // Saying and meaning.
    ...words(`
      说 说的 讲 提到 提及 谈到 认为 觉得 看待 表示 指 叫 叫做 称 称为 名字 意思 说法 看法 句 话 来说 来看
    `),
    // Where something is written.
    ...words('文章 文中 报告'),
    // Matters and actions of any kind.
    ...words('情况 事 事情 东西 成 做 来 去 出 出来 用 进行 发生 属于 担任 职务 职位 身份'),
  ],
  reads: ['什么', '哪些', '谁', '何时', '多少', '为什么', '请问', '吗', '的', '了', '和', '一下'],
  leaves: ['银行', '合作', '网点', '消失', '优势', '诉求', '第一', '不良', '贷款', '年', '家'],
};
