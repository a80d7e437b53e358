const HAN_ONLY = /^\p{Script=Han}+$/u;

/** Whether a text is Chinese characters and nothing else. */
export function isHan(text: string): boolean {
  return HAN_ONLY.test(text);
}
