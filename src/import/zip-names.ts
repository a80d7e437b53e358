import { unzipSync } from 'fflate';

/** The names of the files in a ZIP archive, without unpacking any; undefined if it is damaged. */
export function zipNames(bytes: Uint8Array): string[] | undefined {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch {
    return undefined;
  }
  return names;
}
