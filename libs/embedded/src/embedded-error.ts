/** An embedded server cannot be started or reached; the message says why and what helps, for people. */
export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError';
}
