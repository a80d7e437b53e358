import { Converter } from 'opencc-js/t2cn';
import { toSimplified } from './normalize.ts';

const fromTaiwan = Converter({ from: 'twp', to: 'cn' });

/**
 * A text in the words of the mainland, where it is written in traditional characters: 網際網路 is 互联网,
 * 行動網路 移动网络. One in simplified characters stays as it is, for its words are the mainland's.
 */
export function toMainland(text: string): string {
  return toSimplified(text) === text ? text : fromTaiwan(text);
}
