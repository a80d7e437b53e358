/**
 * What any user would do before indexing: compatibility forms and case. Traditional characters
 * stay as they are, for peers have no way of their own to fold them.
 */
export function foldPlain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
