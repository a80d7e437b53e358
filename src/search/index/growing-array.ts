/** A typed array that grows as it is filled; values never set are 0. */
export class GrowingArray<T extends Uint16Array | Uint32Array> {
  /** How many values were pushed. */
  length = 0;
  #data: T;
  readonly #create: new (
    length: number,
  ) => T;

  /** @param expected how many values are likely to come; unused room takes no physical memory */
  constructor(create: new (length: number) => T, expected = 1024) {
    this.#create = create;
    this.#data = new create(expected);
  }

  push(value: number): void {
    this.set(this.length++, value);
  }

  get(at: number): number {
    return this.#data[at] ?? 0;
  }

  set(at: number, value: number): void {
    if (at >= this.#data.length) {
      const larger = new this.#create(Math.max(at + 1, 2 * this.#data.length));
      larger.set(this.#data);
      this.#data = larger;
    }
    this.#data[at] = value;
  }

  /** Sorts the values from a place on. */
  sortFrom(place: number): void {
    this.#data.subarray(place, this.length).sort();
  }

  /** The first `length` values, as an array of that size. */
  done(length = this.length): T {
    if (length > this.#data.length) this.set(length - 1, 0);
    const exact = new this.#create(length);
    exact.set(this.#data.subarray(0, length));
    return exact;
  }
}
