import { Converter } from 'opencc-js';
import { expect, it } from 'vitest';
import { IN_CONSOLE, type Shown } from './scenes.ts';
import { STATES } from './states.ts';

const convert = Converter({ from: 'cn', to: 'tw' });
/** Of two characters that both are right, the one that more people write. */
const toTraditional = (text: string) =>
  convert(text).replaceAll('佈', '布').replaceAll('臺', '台').replaceAll('賬', '帳');
const states = new Map(
  Object.values(STATES)
    .flat()
    // The console shows the same words.
    .filter(({ name }) => !name.startsWith('"') && !name.endsWith(IN_CONSOLE))
    .map((state) => [state.name, state]),
);

/** A quotation, with a mark before it or, in a title, behind it: `> …`, `-# ¶7 …`, `### … ¶12`. */
const QUOTATION = /^> |^(?:-# |- )?(?:¶|圖[注註])\d+ ?(?!·)|¶\d+[①-⑳]?$/u;
/** What the asker wrote, and what the library has instead. */
const GIVEN_BACK = /「[^」]*」|“[^”]*”/gu;
/** A question as it was typed. */
const ASKED = /^### .*[？?]$/u;

/** All that the program says itself, or calls by a name. */
function ownWords({ text }: Shown): string[] {
  return text
    .split('\n')
    .filter((line) => !QUOTATION.test(line) && !ASKED.test(line))
    .map((line) => line.replace(GIVEN_BACK, ''));
}

it.each([...states])(
  'whoever reads traditional characters sees no other but in quotes: %s',
  async (_, state) => {
    const own = ownWords(await state.make('zh-TW'));
    expect(own.map(toTraditional)).toEqual(own);
  },
);
