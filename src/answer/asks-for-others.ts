const OTHERS =
  /除了|除.{1,12}外|其他|其它|另外|别的|\bexcept\b|\bother than\b|\bbesides\b|\belse\b/u;

/** Whether a normalized question asks for what is *not* about those whom it names: 除了工行还和谁合作. */
export function asksForOthers(text: string): boolean {
  return OTHERS.test(text);
}
