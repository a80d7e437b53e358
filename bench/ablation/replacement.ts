/** An export of a module, by the module's address and its name. */
export interface Replacement {
  readonly url: string;
  readonly name: string;
}
