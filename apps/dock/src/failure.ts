/**
 * An expected failure: its message is one clear sentence for the person at the terminal (or one per wrong setting).
 * Anything else that is thrown is a defect and shows its stack.
 */
export class Failure extends Error {
  /** @param exitCode 2 for a wrong argument or setting, 1 for everything else */
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}
