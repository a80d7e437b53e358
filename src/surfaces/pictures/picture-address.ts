import type { Again } from '../../answer/answer.ts';
import type { Locale } from '../texts/locales.ts';
import { fileNameOf, type Picture } from './picture.ts';

/**
 * Where the website has the picture of an answer: `/pictures/partner/tencent,icbc.png?lang=zh-CN`.
 * @param picture if given, the address changes with it, so that nobody keeps an old one
 */
export function pictureAddress({ command, ids }: Again, locale: Locale, picture?: Picture): string {
  const file = ids.length === 0 ? command : `${command}/${ids.map(encodeURIComponent).join(',')}`;
  const version = picture === undefined ? '' : `&v=${fileNameOf(picture).replace(/\.png$/u, '')}`;
  return `/pictures/${file}.png?lang=${locale}${version}`;
}
