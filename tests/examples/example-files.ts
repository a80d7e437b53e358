import type { SourceFile } from '../../src/source/source-file.ts';
import { filesOf, textOf, withFile, withoutFile } from '../support/knowledge.ts';

/** The library of invented museums, which has nothing to do with banks. */
export function exampleFiles(): SourceFile[] {
  return withKindsOfToday(filesOf('examples'));
}

/**
 * TO BE DELETED once the program reads `kinds.yaml`: until then a museum has to pass for a bank, and
 * every other organisation for a company.
 */
function withKindsOfToday(files: readonly SourceFile[]): SourceFile[] {
  const entities = textOf(files, 'entities.yaml').replace(/^ {2}kind: (.+)$/gmu, (line, kind) => {
    if (kind === 'person') return line;
    return kind === 'museum' ? '  kind: bank' : '  kind: company';
  });
  return withFile(withoutFile(files, 'kinds.yaml'), 'entities.yaml', entities);
}
