/** Prints problems to standard error. @returns the exit code for them */
export function refuse(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 1;
}
