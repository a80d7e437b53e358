import { type WordList, words } from '../words.ts';

export const EVERYDAY_WORDS: WordList = {
  why: 'everyday words that colour a question without naming its subject, so an answer seldom repeats them. Words that change what is asked (增加, 停止) do not belong here',
  words: [
    // When, and in what order.
    ...words(`
      今天 昨天 明天 今年 去年 前年 明年 如今 眼下 当下 当年 当初 那天 早年 近年 近来 近期 最初 最早 最后 最终 起初
      原先 原来 本来 从前 过去 以往 往后 今后 将来 未来 后面 前面 马上 立刻 赶紧 赶快 刚刚 刚才 刚 早就 早已 迟早
      终于 暂时 长期 短期 一时 一度 同时 一边 随后 接着 先 首先 其次 几年 几点 时间 时刻 日子 阶段
    `),
    // How often.
    ...words(`
      始终 一直 一向 向来 总是 老是 经常 常常 时常 往往 偶尔 有时 从来 从未 随时 平时 平常 通常 再次 重新 继续
      每次 一次 一回 一番 一遍
    `),
    // Besides or without what.
    ...words('另外 此外 除此之外 除了 以外 其他 其它 其余 另 别的'),
    // How sure, and how unexpected.
    ...words(`
      突然 忽然 竟然 居然 果然 当然 自然 显然 的确 确实 真 真正 简直 估计 恐怕 说不定 也许 或许 必须 一定 肯定 绝对
      反正 毕竟
    `),
    // How much, to what degree.
    ...words(`
      几乎 差点 差不多 大约 大致 大体 左右 上下 完全 彻底 根本 尤其 甚至 越来越 越 更加 稍微 稍 略 颇 相当 十分 极其
      极 尽量 尽快 尽可能 一点 有点 至少 最多 起码 程度 水平
    `),
    // Concession and summing up.
    ...words(`
      哪怕 即使 尽管 虽然 虽说 不管 无论 总之 总的来说 总体 整体 论 至于 坦白说 的话
    `),
    // Together, in turn, in what manner.
    ...words(`
      本身 自身 互相 相互 彼此 一起 一块 一同 共同 单独 各自 纷纷 陆续 逐步 逐渐 渐渐 慢慢 直接 间接 顺便 特意
      专门 主动 一下子
    `),
    // Only, or more than that.
    ...words('只是 只有 仅仅 仅 不止 不仅 不光 不只'),
    // How many.
    ...words(`
      多半 大多 大部分 一部分 部分 全部 全都 全 所有 任何 一切 整个 有些 不少 许多 很多 好多 好几 若干 多个 多种
      各种 各类 各个 各家 每家
    `),
    // Qualities.
    ...words(`
      好 好的 好处 坏 不错 很好 太好 厉害 牛 强 弱 大 小 少 高 低 快 慢 早 晚 新 旧 老 火 热 热门 红 冷 凉 难 容易
      简单 复杂 重要 关键 普通 特殊 奇怪 正常 常见 明显 清楚 明白 划算 值得 合适 适合 好坏
    `),
    // What people feel, want and think.
    ...words(`
      着急 急 紧张 担心 害怕 高兴 开心 喜欢 爱 讨厌 愿意 乐意 希望 期待 打算 准备 计划 考虑 决定 选择 选 挑 感觉
      以为 相信 怀疑 好奇 疑惑 疑问 观点 态度 想法 记得 忘 忘了 忘记
    `),
    // What they find and hear.
    ...words(`
      发现 看出 看见 看来 看上去 看起来 听说 据说 据称 据悉 传闻 弄清 搞清楚 了解到 得知 搞懂 弄懂
    `),
    // Actions of any kind.
    ...words(`
      搞 搞定 弄 干 干什么 做事 做得 办 忙 玩 拿 拿到 拿出 送 带 带来 放 放到 放在 用到 用于 使 使得 令 喊
      找到 找上 得到 获得 取得 拥有 具有 具备 加 加上 实现 达到 做到 办到
    `),
    // Coming and going, beginning and becoming.
    ...words(`
      跑 走 走向 来到 到来 过来 回 回来 回到 进 进来 进入 进去 出去 出现 上来 下来 下去 起来 起 开 开始 完 完成
      做完 变 变成 变得 变化 改 改变 换 存在 成为 当 当成 当作 作为
    `),
    // Likeness and difference.
    ...words(`
      算 算是 等于 像 如同 类似 相似 相同 一样 不同 区别 差别 差异 之间 比起 相比 对比 比 比如 例如 譬如
    `),
    // By what means, about what, to what effect.
    ...words(`
      包括 包含 含有 涉及 围绕 针对 面对 面向 通过 经过 凭 凭借 靠 依靠 借助 利用 使用 采用 运用 应用 导致 造成 引起
      引发 产生 形成 出于 来自 来源
    `),
    // Showing and telling.
    ...words(`
      体现 表现 显示 表明 说明 解释 证明 意味 代表 象征 反映 展示 总结 概括 归纳 归结 列举 列出 举例 描述 分析 讨论
      探讨 聊 聊聊 聊到 谈 谈论 讲述 写 写到 写的
    `),
    // Asking for an answer.
    ...words(`
      求 求助 求解 科普 解答 回答 答案 分享 推荐 建议 指点 指教 怎么说 对不对 行不行 好不好 可不 可不是 咋
    `),
    // Politeness.
    ...words('冒昧 耐心 辛苦 劳驾 拜托 感激 多谢 万分 不胜感激'),
    // People, and forms of address.
    ...words(`
      人 人们 朋友 老师 同学 大神 各位 诸位 同志 兄弟 姐妹 楼主 小白 新人 新手 本人 咱 咱们 俺 大伙 大伙儿 他人
      有人 某人 个人 家 家里
    `),
    // Matters of any kind.
    ...words(`
      玩意 玩意儿 事儿 样子 状况 状态 话题 内容 地方 过程 结果 后果 原因 缘故 理由 道理 目的 意义 含义 作用 帮助 用处
      用途 角度 层面 层次 方式 方法 办法 做法 手段 途径 渠道 步骤 这边 那边
    `),
    // Organisations of any kind.
    ...words('公司 企业'),
    // Measure words and numbers.
    ...words(`
      点 块 条 项 类 种 类型 种类 份 次 遍 趟 番 阵 场 位 名 一句 三家 四家 第一 第二 第三 一 二 两 三 四 五 六 七 八
      九 十 百 千
    `),
    // Particles and interjections.
    ...words('来着 呗 哈 哈哈 呵呵 嗯 噢 喔 哇 啦 咯 嘞 滴 哟 诶 唉 哎'),
  ],
  reads: ['突然', '着急', '划算', '听说', '多谢', '哈哈', '凉了', '做得'],
  leaves: ['灯塔', '年费', '增加', '停止', '区块链', '不良贷款', '鲸'],
};
