import { messageStyle } from './discord/message-style.ts';
import { ANSWER } from './style/answer.ts';
import { ARTICLE } from './style/article.ts';
import { BASE } from './style/base.ts';
import { ENTITY } from './style/entity.ts';
import { PARTS } from './style/parts.ts';
import { PRINT } from './style/print.ts';
import { TOKENS } from './style/tokens.ts';
import { TRY } from './style/try.ts';

/** The style sheet of every page, a part for each concern; served as one file. */
export const STYLE_SHEET = [
  TOKENS,
  BASE,
  PARTS,
  ARTICLE,
  ENTITY,
  ANSWER,
  messageStyle(),
  TRY,
  PRINT,
].join('');
