import type { Examples } from '../pack.ts';

/**
 * Simplified characters that traditional script also has, as words or names of their own: 里長,
 * 余先生, 皇后. Taken from the traditional side of OpenCC's phrases, without a few that appear there
 * in one archaic word only (柜柳, 南宮适).
 */
export const SHARED_CHARACTERS =
  '丑丰于云仆伙余佣准几凶划占厘台吁吃后咨咸夸尸岩岳干征恒愿据斗朴杠杰涂涌淀游熏皂筑群腌膻范虫虱辟郁采里霉污';

/** Where OpenCC picks the rarer of two characters: people write 宣布, 平台, 污染, 帳戶. */
export const USUAL_CHARACTERS: Readonly<Record<string, string>> = {
  佈: '布',
  臺: '台',
  汙: '污',
  賬: '帳',
};

/** Texts, each as readers in Taiwan see it. */
export const EXAMPLES: Examples = {
  reads: { 国家后台: '國家後台', 宣布平台: '宣布平台', 账户: '帳戶', 国里: '國裡' },
  // Already traditional, or the same in both scripts.
  leaves: ['里長', '余先生', '皇后', '網路', '几家后台'],
};
