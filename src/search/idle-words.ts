/**
 * Words that ask, address, hedge or hold a sentence together without saying what it is about. Only a
 * question loses them; passages keep every word.
 */
const IDLE_WORDS = `
什么 什么时候 什么时间 啥 啥时候 哪 哪些 哪个 哪家 哪种 哪几 哪几个 哪几家 哪里 哪儿 哪位 哪一 哪一个 哪一家 哪一年 哪年 哪天 哪一天 谁 谁是 谁家 何 何时 何地 何种 几 几家 几个 多少 多少个 多少钱 多久 多
怎么 怎样 怎么样 怎 样 如何 为什么 为何 干嘛 是否 是不是 有没有 能否 能不能 可否 可不可以 会不会 吗 呢 吧 啊 么 呀 嘛 哦
请 请问 请教 告诉 告知 介绍 说说 讲讲 说一下 谈谈 一下 问 问问 问题 想 想问 知道 了解 查 查询 查一下 看 看看 看到 找 帮 帮忙 帮我 麻烦 打扰 您好 你好 谢谢 感谢 不好意思 抱歉
我 我们 你 您 你们 它 他 她 他们 她们 它们 其 自己 大家 别人 人家
的 地 得 了 着 过 是 有 在 和 与 跟 同 及 以及 或 或者 还是 而 且 并 也 都 还 就 又 再 才 只 对 对于 把 被 让 给 为 为了 以 于 从 到 自 向 由 等 之 所 将 已 已经 曾 曾经 并且 而且 但 但是 可是 不过 然后 因此 所以 如果 要是 假如 那么
个 些 这 那 这个 那个 这些 那些 这样 那样 这么 那么 这里 那里 此 该 每 各 某 一个 一些 一种 一共 总共 分别 到底 究竟 具体 其实 真的 可能 大概 应该 好像 似乎 一般 主要 很 太 最 更 较 比较 非常 特别 挺 还有 没有 没什么 没 不 会 能 可以 能够 要 需要 应 应当 得 肯 想要
里 上 中 下 内 外 前 后 时 时候 期间 现在 目前 当时 最近 后来 以后 之后 之前 以前 那时 什么样
说 说了 说过 说的 讲 讲了 讲过 提到 提及 谈到 认为 觉得 看待 表示 指 指的 叫 叫做 称 称为 名字 意思 说法 看法 句 话 句话 这句话 文章 文中 文里 文库 报告 里面 方面 情况 事 事情 东西 来说 来看 按照 根据 关于 有关 相关
成 做 来 去 出 出来 用 用来 进行 发生 属于 担任 职务 职位 头衔 身份
what which who whom whose when where why how many much is are was were be been being do does did done has have had
the a an of in on at to for with by from and or as about into than then there their them they it its this that these those itself themselves
i me my we us our you your can could will would should may might please tell show give explain describe any some also ever say says said happen happens happened
`;

const words = new Set(IDLE_WORDS.split(/\s+/).filter(Boolean));

/** what's, there're, we'll: the word before the apostrophe is the word. */
const CONTRACTION = /'(?:s|re|m|ve|ll|d)$/u;

export function isIdleWord(normalizedWord: string): boolean {
  return words.has(normalizedWord.replace(CONTRACTION, ''));
}
