import { isIdleWord } from './idle-words.ts';

/**
 * Words of everyday talk that colour a question without naming its subject: 突然, 着急, 很火, 靠谱. A
 * passage that answers seldom repeats them, so they weigh little where a passage is judged.
 */
const EVERYDAY_WORDS = `
今天 昨天 明天 今年 去年 前年 明年 如今 眼下 当下 当年 当初 当时 那天 那年 那会儿 那阵 那阵子 早年 前几年 这几年 这些年 近年 近年来 近来 近期 最近 最初 最早 最后 最终 一开始 起初 原先 原来 本来 从前 过去 以往 往后 今后 将来 未来 日后 后面 前面 马上 立刻 赶紧 赶快 刚刚 刚才 刚 早就 早已 迟早 终于 始终 一直 一向 向来 总是 老是 经常 常常 时常 往往 偶尔 有时 有时候 从来 从未 随时 平时 平常 通常 暂时 长期 短期 一时 一度 再次 又 重新 继续 同时 一边 随后 接着 接下来 先 首先 其次 另外 此外 除此之外 除了 以外
突然 忽然 竟然 居然 果然 当然 自然 显然 的确 确实 真 真正 简直 几乎 差点 差不多 大约 大概 大致 大体 左右 上下 估计 恐怕 说不定 也许 或许 必须 一定 肯定 绝对 完全 彻底 根本 尤其 特别是 甚至 哪怕 即使 尽管 虽然 虽说 不管 无论 反正 毕竟 总之 总的来说 总体 整体 本身 自身 互相 相互 彼此 一起 一块 一块儿 一同 共同 单独 各自 纷纷 陆续 逐步 逐渐 渐渐 慢慢 越来越 越 更加 更为 稍微 稍 略 颇 相当 十分 极其 极 尽量 尽快 尽可能 直接 间接 顺便 顺带 特意 专门 主动 只是 只有 仅仅 仅 不止 不仅 不光 不只 至少 最多 起码 多半 大多 大部分 一部分 部分 全部 全都 全 所有 任何 一切 整个 其他 其它 其余 另 别的 有些 有的 不少 许多 很多 好多 好几 若干 多个 多种 各种 各类 各个 各家 每个 每家 每次 一次 一回 一番 一遍 一句 一点 一点儿 有点 有点儿 一下子
好 好的 好吗 好处 坏 不错 很好 太好 厉害 牛 强 弱 大 小 多 少 高 低 快 慢 早 晚 新 旧 老 火 热 热门 红 冷 凉 难 容易 简单 复杂 重要 关键 主要 一般 普通 特殊 奇怪 正常 常见 明显 清楚 明白 靠谱 划算 值得 合适 适合 着急 急 紧张 担心 害怕 高兴 开心 喜欢 爱 讨厌 愿意 乐意 希望 期待 打算 准备 计划 考虑 决定 选择 选 挑 感觉 觉得 以为 认为 相信 怀疑 发现 看出 看见 看来 看上 看上去 看起来 听说 据说 据称 据悉 传闻 好奇 疑惑 疑问 搞 搞定 搞懂 弄 弄懂 干 干嘛 干什么 做 做事 做得 办 忙 玩 弄清 弄明白 搞清楚 了解到 得知 拿 拿到 拿出 给 给到 送 带 带来 放 放到 放在 用到 用上 用于 使 使得 让 令 叫 喊 请 找 找到 找上 跑 走 走向 来 来到 到来 去 过去 过来 回 回来 回到 进 进来 进入 进去 出 出去 出现 上来 下来 下去 起来 起 开 开始 关 停 停止 结束 完 完成 做完 变 变成 变得 变化 改 改变 换 加 加上 减 增加 减少 提高 降低 提升 得到 获得 取得 拥有 具有 具备 存在 属于 成为 当 当成 当作 作为 算 算是 算不算 等于 相当于 像 好像 如同 类似 相似 相同 一样 不同 区别 差别 差异 之间 比起 相比 对比 比 比较 比如 例如 譬如 包括 包含 含有 涉及 关系到 围绕 针对 面对 面向 通过 经过 凭 凭借 靠 依靠 借助 利用 使用 采用 运用 应用 实现 达到 做到 办到 导致 造成 引起 引发 产生 形成 出于 取决于 源于 来自 来源 体现 表现 显示 表明 说明 解释 证明 意味 意味着 代表 象征 反映 展示 总结 概括 归纳 归结 列举 列出 举例 描述 分析 讨论 探讨 聊 聊聊 聊到 谈 谈论 谈到 讲 讲述 讲讲 说 说到 说起 说法 所说 所谓 写 写到 写的 看法 观点 态度 想法 想要 想知道 想了解 了解一下 求 求助 求解 求问 跪求 科普 解答 回答 答案 分享 推荐 建议 指点 指教 赐教
人 人们 朋友 老师 同学 大佬 大神 群友 各位 诸位 同志 兄弟 姐妹 哥们 楼主 小白 新人 新手 萌新 本人 咱 咱们 俺 大伙 大伙儿 他人 有人 没人 人家 某人 谁家 东西 玩意 玩意儿 事 事儿 事情 情况 样子 样 状况 状态 问题 话 话题 内容 方面 地方 时候 时间 时刻 日子 阶段 过程 结果 后果 原因 缘故 理由 道理 目的 意思 意义 含义 作用 帮助 用处 用途 好坏 程度 水平 角度 层面 层次 方式 方法 办法 做法 手段 途径 渠道 步骤 点 块 块儿 条 项 类 种 类型 种类 份 次 回 遍 趟 番 阵 场 位 名 个人 家 家里 两家 几家 三家 四家 哪块 哪边 这边 那边 这家 那家 这块 那块 这方面 那方面 这事 那事 这事儿 这点 那点 几点 几块 几个 几条 几项 几种 两个 三个 两种 第一 第二 第三 一 二 两 三 四 五 六 七 八 九 十 百 千 几年 公司 企业 来着 呗 哈 哈哈 呵呵 嗯 噢 喔 哇 啦 咯 嘞 滴 哟 诶 唉 哎 咋 咋样 咋办 咋回事 咋看 啥样 啥时候 啥时 啥意思 啥玩意 为啥 凭啥 干啥 怎么回事 怎么办 怎么看 怎么说 怎么做 如何看 如何做 多不多 对不对 行不行 好不好 可不 可不是 的话 论 至于 说白了 坦白说 老实说 讲真 据我所知 印象中 记得 忘 忘了 忘记 抱歉 冒昧 耐心 辛苦 劳驾 拜托 感激 多谢 谢了 万分 非常感谢 不胜感激
cover covers covered work works worked working talk talks talked mean means meant actually really just like get got gets getting make made makes making take took taken takes go goes went come came comes put give gave given gives let want wants wanted know knows known think thinks thought see seen find found look looks call calls called use uses used using good better best bad big biggest large small new old first last main mainly major most more less least much many few lot lots others other another anyone someone everyone people person thing things way ways kind kinds sort type exactly currently now today recently later ago ever once still already yet again together both each every between among across compared compare versus because since while though although however therefore please thanks thank wonder wondering wondered whether if hi hello hey guys
`;

const words = new Set(EVERYDAY_WORDS.split(/\s+/).filter(Boolean));
const HAN = /^\p{Script=Han}+$/u;
/** What a word of the segmenter may drag along: 凉了, 做得, 没被, 最好是. */
const EDGES =
  /^[没被很最更挺太真好不是能会该要就都也还又可再只正在]+|[了的得着过是些吗呢吧啊呀嘛到上下出来去起]+$/gu;

/** Whether a normalized word says little of what a question is about. */
export function isEverydayWord(word: string): boolean {
  if (words.has(word) || isIdleWord(word)) return true;
  if (!HAN.test(word) || word.length > 4) return false;
  const core = word.replace(EDGES, '');
  return core !== word && (core === '' || words.has(core) || isIdleWord(core));
}
