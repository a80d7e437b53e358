import { DENIAL, type DoubtWords } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/**
 * Single characters, because each denies in any word, and words for what is not true; 不断 and 非洲
 * only contain one.
 */
export const denial: DoubtWords = {
  doubt: DENIAL,
  words: words(`
    不 没 无 未 非 否 勿 莫 拒 尚 否认 拒绝 婉拒 反对 难以 无法 误传 谣言 辟谣 不实 虚假 排除 假
    澄清 虚构 子虚乌有 谢绝 反悔 毁约 缺席 差点 险些 几乎 失实 误读 误会 误解 乌龙 谎 编造 杜撰
    捏造 伪造 冒充 冒名 恶搞 段子 愚人
  `),
  harmless: words(`
    不超过 不高于 不低于 不少于 不多于 不足 不到 不满 不断 不仅 不但 不少 不久 不同 不只 不止
    不论 不管 不良 不动产 未来 未必 未成年 非常 非洲 无论 无线 无人 无锡 无形 无疑 无界 莫斯科 时尚
    高尚 崇尚 尚德 是否 能否 会否 可否 南非 北非 非金融 非银 假日 假期 度假 休假 放假 寒假 暑假
    请假 长假 假设 假如
  `),
  raisedBy: ['腾讯没有与中行合作。', '双方否认签署协议。', '百度未达成合作。'],
  notRaisedBy: ['双方不断加深合作。', '腾讯与非洲银行合作。', '未成年人使用腾讯。'],
};
