import type { PhrasingContent } from 'mdast';
import type { Run } from './blocks.ts';

/** Turns runs into Markdown phrasing: links outermost, then strong, emphasis, code. */
export function toPhrasing(
  runs: readonly Run[],
  address: (href: string) => string | undefined,
): PhrasingContent[] {
  const tidy = tidyRuns(runs).map((run) => ({ ...run, href: run.href && address(run.href) }));
  return grouped(tidy, ({ href }) => href).flatMap(([href, linked]) => {
    const children = formatted(linked);
    return href === undefined ? children : [{ type: 'link', url: href, children }];
  });
}

function formatted(runs: readonly Run[]): PhrasingContent[] {
  return grouped(runs, ({ bold }) => bold).flatMap(([isBold, same]) => {
    const children = grouped(same, ({ italic }) => italic).flatMap(
      ([isItalic, inner]): PhrasingContent[] => {
        const words = grouped(inner, ({ code }) => code).map(
          ([isCode, pieces]): PhrasingContent => {
            const value = pieces.map(({ text }) => text).join('');
            return { type: isCode ? 'inlineCode' : 'text', value };
          },
        );
        return isItalic ? [{ type: 'emphasis', children: words }] : words;
      },
    );
    return isBold ? [{ type: 'strong', children }] : children;
  });
}

/** White space as one space, none at the ends, and none inside the ends of a format. */
function tidyRuns(runs: readonly Run[]): Run[] {
  const tidy: Run[] = [];
  let isSpace = true;
  for (const run of runs) {
    let text = run.text.replace(/\s+/gu, ' ');
    if (isSpace) text = text.trimStart();
    if (text === '') continue;
    isSpace = text.endsWith(' ');
    tidy.push({ ...run, text });
  }
  const last = tidy.at(-1);
  if (last !== undefined) tidy[tidy.length - 1] = { ...last, text: last.text.trimEnd() };
  return tidy.flatMap(splitSpaces).filter(({ text }) => text !== '');
}

/** Marks of emphasis beside a space would not be marks. */
function splitSpaces(run: Run): Run[] {
  if (!run.bold && !run.italic && !run.code && run.href === undefined) return [run];
  const words = run.text.trim();
  const plain = { bold: false, italic: false, code: false, href: undefined, naming: run.naming };
  if (words === '') return [{ ...plain, text: run.text }];
  const [before, behind] = [run.text.startsWith(' '), run.text.endsWith(' ')];
  return [
    ...(before ? [{ ...plain, text: ' ' }] : []),
    { ...run, text: words },
    ...(behind ? [{ ...plain, text: ' ' }] : []),
  ];
}

function grouped<K>(runs: readonly Run[], keyOf: (run: Run) => K): [K, Run[]][] {
  const groups: [K, Run[]][] = [];
  for (const run of runs) {
    const key = keyOf(run);
    const last = groups.at(-1);
    if (last !== undefined && last[0] === key) last[1].push(run);
    else groups.push([key, [run]]);
  }
  return groups;
}
