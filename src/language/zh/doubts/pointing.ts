import { type DoubtWords, POINTING } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** Words that point from one sentence to another. */
export const pointing: DoubtWords = {
  doubt: POINTING,
  words: words('这 此 上述 以上 前述 上文 以下 如下 下述 下面 下文'),
  harmless: words('因此 此外 由此 如此 此前 此后 此时 这里 这样 这么 这些年 以上海'),
  raisedBy: ['这一消息尚待证实。', '以下是另一家的事。', '上述协议第二年终止。'],
  notRaisedBy: ['因此双方合作。', '此外大家都来了。'],
};
