import { Converter } from 'opencc-js';
import { expect, it } from 'vitest';
import type { Shown } from './scenes.ts';
import { STATES } from './states.ts';

const toTraditional = Converter({ from: 'cn', to: 'tw' });
const states = new Map(
  Object.values(STATES)
    .flat()
    .filter(({ name }) => !name.startsWith('"'))
    .map((state) => [state.name, state]),
);

/** A quotation, also one that begins with its mark: `> …`, `-# ¶7 …`, `- ¶12 …`. */
const QUOTATION = /^> |^(?:-# |- )?(?:¶|圖注)\d+ (?!·)/u;
/** What the asker wrote, and what the library has instead. */
const GIVEN_BACK = /「[^」]*」|“[^”]*”/gu;
/** Words of the question that were not found, and questions as people wrote them. */
const ASKED = /^沒有找到：|^- \/ask |^### .*[？?]$/u;

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
