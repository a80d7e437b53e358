/**
 * Reads the text of an answer, and leaves off where it is larger than anything useful.
 * @param most bytes
 * @throws Error if it is larger, or breaks off
 */
export async function readLimited(response: Response, most: number): Promise<string> {
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  if (response.body === null) return text;
  // Leaving the loop early ends the connection.
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    if (bytes > most) throw new Error(`the answer has more than ${most} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
