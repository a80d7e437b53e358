import { basename } from 'node:path';

/** What the known sets are about; a question on another subject is foreign to a set. */
const SUBJECTS: Readonly<Record<string, string>> = {
  spdb: 'finance',
  esun_faq: 'finance',
  fincuge_finqa: 'finance',
  cmrc2018: 'everything',
  drcd: 'everything',
};

/** The subject of a set; one that is not known is about something of its own. */
export function subjectOf(folder: string): string {
  const name = basename(folder);
  return SUBJECTS[name] ?? name;
}
