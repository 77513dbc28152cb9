/** A refusal that is already written out, because it is kept and must be sent again byte for byte. */
export class KeptRefusal extends Error {
  override readonly name = 'KeptRefusal';
  constructor(
    readonly status: number,
    readonly body: string,
    readonly contentType: string,
  ) {
    super(`refused with ${status}`);
  }
}
