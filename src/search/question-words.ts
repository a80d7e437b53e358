/**
 * Words that ask, or hold a sentence together, without saying about what. Only a question loses
 * them; passages keep every word.
 */
const QUESTION_WORDS = `
什么 啥 哪 哪些 哪个 哪家 哪几 哪里 哪儿 谁 谁家 何 何时 何地 几 多少 多久 怎么 怎样 怎么样 怎 样 如何 为什么 为何 是否 是不是
有没有 能否 能不能 可否 可以 会不会 吗 呢 吧 啊 么 呀 请问 请 告诉 介绍 说说 讲讲 一下 想 知道 问 查 查询 关于 有关 帮 帮我 我 我们 你 你们 它 他 她 他们 它们 其
的 地 得 了 着 过 是 有 在 和 与 跟 同 及 以及 或 或者 还是 而 且 并 也 都 还 就 又 再 才 只 对 对于 把 被 让 给 为 为了 以 于 从 到 自 向 由 等 个 这 那 这个 那个 这些 那些 之 所 将 已 已经 曾 曾经 现在 目前 时候 时 里 上 中 下 家 跟谁 都有 在内 说 说了 过吗 吗
what which who whom whose when where why how many much is are was were be been being do does did done has have had
the a an of in on at to for with by from and or as about into than then there their them they it its this that these those
i me my we our you your can could will would should may might please tell show give any some`;

const words = new Set(QUESTION_WORDS.split(/\s+/).filter(Boolean));

export function isQuestionWord(normalizedWord: string): boolean {
  return words.has(normalizedWord);
}
