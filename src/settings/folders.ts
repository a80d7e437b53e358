import { FOLDERS } from '../files/knowledge-folder.ts';

/**
 * Whether the bot writes elsewhere than where the library is read: it would otherwise find files of
 * its own among the library's.
 * @param between the way from the library's folder to the bot's, in names
 * @returns a sentence if not
 */
export function checkFolders([first = '']: readonly string[]): string | undefined {
  if (first === '') return `DATA_DIR is the folder of KNOWLEDGE_DIR: ${REMEDY}`;
  if (!FOLDERS.includes(first)) return undefined;
  return `DATA_DIR is inside ${first} of KNOWLEDGE_DIR: ${REMEDY}`;
}

const REMEDY =
  'the bot writes there, and the library is what people wrote, so set it to a folder elsewhere. See .env.example.';
