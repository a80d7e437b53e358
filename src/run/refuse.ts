/** Says on standard error what is wrong. @returns the exit code for it */
export function refuse(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 1;
}
