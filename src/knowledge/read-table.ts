import type { Table, TableCell } from 'mdast';
import { CELL_BORDER, type Form } from './article.ts';
import type { Report } from './fault.ts';
import { joinLines } from './lines.ts';
import { spanOf } from './markdown.ts';
import { joinMapped, type MappedText, TextBuilder } from './offset-map.ts';
import { readReported } from './visible-lines.ts';

/** A passage of a file before it has a place among the others. */
export interface PassageBlock extends MappedText {
  readonly kind: 'passage';
  readonly form: Form;
}

/** A passage per row; the first row is the header, unless it is the only one. */
export function readTable(node: Table, file: string, report: Report): PassageBlock[] {
  const rows = node.children.map(({ children }) =>
    children.map((cell) => ({ ...readCell(cell, file, report), from: spanOf(cell).start })),
  );
  const [head, ...others] = rows;
  const header = others.length === 0 ? [] : (head?.map(({ text }) => text) ?? []);
  const form: Form = { kind: 'row', header };
  return (others.length === 0 ? rows : others).flatMap((cells): PassageBlock[] => {
    if (!cells.some(hasText)) return [];
    const row = new TextBuilder();
    cells.forEach((cell, n) => {
      if (n > 0) row.addInPlaceOf(cell.from, CELL_BORDER);
      row.append(cell);
    });
    return [{ kind: 'passage', form, text: row.text, map: row.map }];
  });
}

function readCell(cell: TableCell, file: string, report: Report): MappedText {
  const { lines, images } = readReported(cell.children, file, report);
  const { text, map } = joinMapped([joinLines(lines), ...images].filter(hasText), () => ' ');
  return { text: text.replaceAll(/[\t\n]/gu, ' '), map };
}

function hasText({ text }: MappedText): boolean {
  return text.trim() !== '';
}
