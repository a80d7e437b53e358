/** A typed array that doubles when it is full. */
export class GrowingArray<T extends Uint16Array | Uint32Array> {
  length = 0;
  #data: T;
  readonly #create: new (
    length: number,
  ) => T;

  constructor(create: new (length: number) => T) {
    this.#create = create;
    this.#data = new create(1024);
  }

  push(value: number): void {
    if (this.length === this.#data.length) {
      const larger = new this.#create(2 * this.#data.length);
      larger.set(this.#data);
      this.#data = larger;
    }
    this.#data[this.length++] = value;
  }

  done(): T {
    return this.#data.slice(0, this.length) as T;
  }
}
