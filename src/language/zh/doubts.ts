import type { DoubtClass } from '../pack.ts';
import { words } from '../words.ts';

/** Words in a heading, a lead-in or the sentence beside one that take back or open what it says. */
export const DENIAL: DoubtClass = {
  name: 'denial',
  why: 'it may deny what it says',
  reach: 'sentence',
  words: [
    ...words('不 没 无 未 非 否 勿 莫 拒 尚'),
    ...words('否认 拒绝 婉拒 反对 难以 无法 误传 谣言 辟谣 不实 虚假 排除'),
    ...words('假 澄清 虚构 子虚乌有 谢绝 反悔 毁约 缺席 差点 险些 几乎 失实 误读 误会 误解'),
    ...words('乌龙 谎 编造 杜撰 捏造 伪造 冒充 冒名 恶搞 段子 愚人'),
  ],
  harmless: [
    ...words('不超过 不高于 不低于 不少于 不多于 不足 不到 不满'),
    ...words('不断 不仅 不但 不少 不久 不同 不只 不止 不论 不管 不良 不动产'),
    ...words('未来 未必 非常 非洲 无论 无线 无人 无锡 无形 无疑 无界 莫斯科'),
    ...words('时尚 高尚 崇尚 尚德 是否 能否 会否 可否 南非 北非 非金融 非银'),
    ...words('假日 假期 度假 休假 放假 寒假 暑假 请假 长假 假设 假如'),
  ],
  raisedBy: ['腾讯没有与中行合作。', '双方否认签署协议。', '百度未达成合作。'],
  notRaisedBy: ['双方不断加深合作。', '腾讯与非洲银行合作。'],
};

export const HEARSAY: DoubtClass = {
  name: 'hearsay',
  why: 'it may only be reported',
  reach: 'sentence',
  words: [
    ...words('据 传 传闻 传言 网传 盛传 听说 消息称 有消息 消息人士 知情人士'),
    ...words('爆料 号称 声称 自称为 所谓 被指 被曝 曝出 传出 媒体报道 疑似'),
    ...words('猜测 揣测 推测 谣传 据说 听闻 坊间 网友 有人说 有人称 预估 估算 估计 测算'),
    ...['玩笑', '小说', '被认为', '涉嫌'],
  ],
  harmless: [
    ...words('数据 根据 依据 占据 证据 凭据 票据 单据 收据 据点 大数据 据此'),
    ...words('传统 传播 传媒 宣传 传输 传递 传感 传承 上传 传真 传导 遗传'),
  ],
  raisedBy: ['据传腾讯与中行合作。', '知情人士称百度与农行签约。'],
  notRaisedBy: ['双方在大数据上合作。', '传统银行与腾讯合作。'],
};

/** A sentence beside another speaks of it: 以下是编造的故事, 这一消息不实. */
export const POINTING: DoubtClass = {
  name: 'pointing',
  why: 'it may say what the sentence beside it is worth',
  reach: 'sentence',
  words: words('这 此 上述 以上 前述 上文 以下 如下 下述 下面 下文'),
  harmless: words('因此 此外 由此 如此 此前 此后 此时 这里 这样 这么 这些年 以上海'),
  raisedBy: ['这一消息尚待证实。', '以下是另一家的事。', '上述协议第二年终止。'],
  notRaisedBy: ['因此双方合作。', '此外大家都来了。'],
};

export const QUESTION: DoubtClass = {
  name: 'question',
  why: 'it may only ask',
  reach: 'sentence',
  words: [
    ...words('? 吗 呢 是否 能否 会否 可否 有否 何 什么 甚么 哪 谁 怎 如何'),
    ...words('为什么 多少 几家 难道 究竟 到底 吧 么'),
  ],
  harmless: words('任何 几何 何况 无论如何 酒吧 吧台 网吧 贴吧 谁知 那么 这么 多么'),
  raisedBy: ['腾讯与中行合作了吗?', '谁与中行合作', '是否签约'],
  notRaisedBy: ['任何银行都与腾讯合作。'],
};

const PLAN: DoubtClass = {
  name: 'plan',
  why: 'it may be yet to come',
  reach: 'sentence',
  words: [
    ...words('将 拟 计划 规划 预计 预期 预测 有望 打算 准备 即将 未来 目标'),
    ...words('力争 争取 希望 期望 意向 意在 有意 旨在 筹备 筹划 洽谈 商谈'),
    ...words('磋商 谈判 草案 待 拟定 蓝图 愿景 展望 致力 探索 推动 谋求 寻求'),
    ...words('下一步 明年 后年 下月 下周 下季 明日 明天 日后 今后 届时'),
    ...['远期', '开启'],
  ],
  harmless: words('将近 将军 虚拟 模拟 期待已久 等待 对待 看待 招待 待遇 善待'),
  raisedBy: ['腾讯拟与中行合作。', '双方将组建实验室。', '预计年底达到20家。', '未来双方合作。'],
  notRaisedBy: ['用户将近3亿。', '虚拟银行与腾讯合作。'],
};

const WISH: DoubtClass = {
  name: 'wish or habit',
  why: 'it may only be wanted, or be so at times',
  reach: 'clause',
  words: ['会', '欲', '想', '愿', '考虑', '试图'],
  harmless: [
    ...words('会议 社会 协会 机会 委员会 会员 会计 大会 理事会 董事会'),
    ...words('监事会 股东会 峰会 学会 工会 商会 发布会 年会 会见 会谈'),
    ...words('会晤 会同 会场 会长 晚会 联合会 基金会 研讨会 座谈会 展会'),
    ...words('博览会 交易会 聚会 例会 会展 银监会 证监会 保监会 银保监会'),
    ...words('思想 理想 联想 感想 志愿 欲望 会费 会期 会址 国会 省会'),
  ],
  raisedBy: ['腾讯会与中行合作。', '腾讯想与中行合作。', '双方考虑合作。'],
  notRaisedBy: ['双方在大会上签署协议。', '银监会与联想合作。'],
};

const POSSIBILITY: DoubtClass = {
  name: 'possibility',
  why: 'it may only be possible',
  reach: 'sentence',
  words: [
    ...words('可能 或 或许 也许 恐怕 似乎 好像 仿佛 应该 估计 料 大约是 看似'),
    ...words('可望 能够 可以 也能 潜在 假设 设想 若 倘 不一定 说不定 疑'),
  ],
  harmless: words('资料 材料 原料 燃料 饮料 塑料 料理 照料 无疑 质疑 倘佯 般若 若干'),
  raisedBy: ['腾讯可能与中行合作。', '四大互联网巨头似乎切割了四大行。', '若双方合作'],
  notRaisedBy: ['双方公布的资料。', '若干银行与腾讯合作。'],
};

const CONDITION: DoubtClass = {
  name: 'need or condition',
  why: 'it may depend on something, or only be wanted',
  reach: 'sentence',
  words: [
    ...words('需 需要 须 必须 应 应当 如果 假如 倘若 一旦 除非 只要 只有 条件'),
    ...words('前提 取决 要求 建议 呼吁 请求 允许 申请 批准 有待 视 要'),
  ],
  harmless: [
    ...words('供应 应用 适应 反应 相应 对应 响应 效应 应收 应付 应急 供应链 应答'),
    ...words('重视 视频 电视 视角 视觉 重要 主要 要素 纪要 摘要 概要 首要 必需品'),
    ...words('需求 内需 供需 可视 监视 视为 透视 近视 要约 急需'),
  ],
  raisedBy: ['双方需要合作。', '如果腾讯与中行合作', '应与百度合作'],
  notRaisedBy: ['双方重视供应链应用。', '主要银行与腾讯合作。'],
};

const END: DoubtClass = {
  name: 'failure or end',
  why: 'it may have failed or be over',
  reach: 'sentence',
  words: [
    ...words('失败 终止 取消 中止 暂停 停止 结束 解约 退出 放弃 破裂 告吹 搁浅'),
    ...words('流产 下架 撤 撤回 撤销 解除 到期 中断 叫停 关停 停 废 不再 告终'),
    ...words('受阻 违约 违反 泡汤 黄了 推迟 暂缓 延期 落空'),
  ],
  harmless: ['停车', '不停'],
  raisedBy: ['双方终止合作。', '合作于2017年到期。'],
  notRaisedBy: ['双方不停扩大合作。'],
};

const PAST: DoubtClass = {
  name: 'the past',
  why: 'it may have been so once and not be any more',
  reach: 'clause',
  words: [...['曾', '曾经', '一度', '原', '前', '昔日', '过去', '以往', '当年', '当时', '此前']],
  harmless: [
    ...words('原因 原则 原文 原有 原理 原始 原创 还原 高原 平原 草原 原料 中原'),
    ...words('目前 前沿 前景 前端 前台 前后 前瞻 前列 前往 面前 日前 前海 前三 前十'),
    ...words('前来 前行 提前 当前 前线 前十大 前五 前进 过去一年'),
  ],
  raisedBy: ['腾讯曾与中行合作。', '央行原司长', '与京东合作前'],
  notRaisedBy: ['目前双方在前沿技术上合作。', '腾讯提前签约。'],
};

const COMPARISON: DoubtClass = {
  name: 'comparison',
  why: 'it may only compare',
  reach: 'clause',
  words: [
    ...words('比 较 更 最 高于 低于 优于 不如 相比 胜过 逊于 类似 一样 同样'),
    ...words('如同 相当于 像 好比 并列 竞争 对手 媲美 超越 领先 落后 同为'),
    ...words('不同 相反 迥异 有别于 对标 追赶 仅次于 居'),
  ],
  harmless: [
    ...words('比如 比例 占比 同比 环比 比重 百分比 比亚迪 比特币 对比度 比利时'),
    ...words('最近 最新 最终 更新 更名 变更 更换 更正 图像 影像 录像 偶像 像素'),
    ...words('居民 居住 定居 家居 社区居'),
  ],
  raisedBy: ['腾讯比百度更早与中行合作。', '与竞争对手合作', '规模仅次于工行'],
  notRaisedBy: ['比如腾讯与中行合作。', '双方最近签约。'],
};

const REFERENCE: DoubtClass = {
  name: 'reference',
  why: 'whom it means stands somewhere else',
  reach: 'clause',
  words: [
    ...words('其 该 本 此 它 他 她 双方 两者 二者 三者 前者 后者 上述 这 那'),
    ...words('对方 彼此 各自 某 另 同一 我们 我司 我行 贵 这些 那些 以上 以下'),
    ...['三方', '多方', '各方', '一方', '自己', '自身'],
  ],
  harmless: [
    ...words('基本 成本 资本 日本 样本 本地 本身 本月 本年 本质 文本 版本 本土 根本'),
    ...words('本次 本科 本金 剧本 脚本 其实 尤其 极其 土耳其 因此 此外 彼此间 应该'),
    ...words('吉他 他们 贵州 贵阳 贵金属 昂贵 年以上 以上海 本报 本文'),
  ],
  raisedBy: ['其与中行合作。', '双方签署协议。', '该公司与农行合作。', '后者与工行签约。'],
  notRaisedBy: ['日本银行与腾讯合作。', '百度与农行的合作尤其深入。'],
};

const DISTRIBUTION: DoubtClass = {
  name: 'distribution',
  why: 'it may share out, leave out or order what it lists',
  reach: 'clause',
  words: [
    ...words('分别 依次 逐一 轮流 除 除了 除外 以外 之外 仅 唯一 只 单独 第一'),
    ...words('第二 第三 第四 第五 首 首个 首家 首次 首批 最早 最后 率先 先后'),
    ...words('分头 陆续 轮番 间接 代 部分 个别 少数 多数 大部分 之一 等三'),
  ],
  harmless: [
    ...words('首席 首都 首尔 首先 首付 首创 首钢 首页 只能 船只 代表 现代 时代'),
    ...words('一代 年代 代码 代理 替代 取代 近代 代号 换代 当代 代销 清除 删除'),
    ...words('扣除 免除 消除 第一季 第二季 第三季 第四季 第三方 第一财经 除夕 部分别'),
  ],
  raisedBy: ['百度、腾讯分别与农行、中行合作。', '除腾讯外,百度与中行合作。', '首个合作伙伴'],
  notRaisedBy: ['首席执行官签约。', '新一代系统由腾讯代理。'],
};

const AFFILIATION: DoubtClass = {
  name: 'affiliation',
  why: 'it may speak of a part or a relative of whom it names',
  reach: 'clause',
  words: [
    ...words('子公司 旗下 关联 关联方 参股 母公司 分公司 分行 支行 分部 系 股东'),
    ...words('附属 下属 隶属 控股的 前身 更名 合资 代言 供应商 同行 同业 投资的'),
    ...words('支持的 创立的 联盟 小组 竞品 授权 名义 冒充 假冒'),
  ],
  harmless: words('关系 系统 体系 系列 联系 系数 银行同业 一系列 维系'),
  raisedBy: ['腾讯旗下公司与中行合作。', '百度的子公司', '中行上海分行与腾讯合作。'],
  notRaisedBy: ['双方的合作关系。', '一系列系统'],
};

/** Every class that lets a sentence prove nothing by itself, wherever in it a word stands. */
export const DOUBTS: readonly DoubtClass[] = [
  DENIAL,
  PLAN,
  WISH,
  POSSIBILITY,
  CONDITION,
  HEARSAY,
  END,
  PAST,
  QUESTION,
  COMPARISON,
  REFERENCE,
  DISTRIBUTION,
  AFFILIATION,
];

/** The class of what is to come, which a fact marked as planned has to have. */
export const PLANNED = PLAN.name;
