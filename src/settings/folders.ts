import { relative, resolve, sep } from 'node:path';

/**
 * Whether the library has a folder of its own. What the bot writes would otherwise be read as files of
 * the library, and each write would be one more change of it.
 * @returns a sentence if not
 */
export function checkFolders(knowledgeDir: string, dataDir: string): string | undefined {
  const between = relative(resolve(knowledgeDir), resolve(dataDir));
  if (between === '') return `DATA_DIR is the folder of KNOWLEDGE_DIR: ${REMEDY}`;
  if (between === '..' || between.startsWith(`..${sep}`)) return undefined;
  return `DATA_DIR is inside KNOWLEDGE_DIR: ${REMEDY}`;
}

const REMEDY =
  'the bot writes there, and the library is what people wrote, so set it to a folder elsewhere. See .env.example.';
