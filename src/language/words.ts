/** The words of a list, written with blanks between. */
export function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
