export function round(value: number, digits = 4): number {
  return Number(value.toFixed(digits));
}
