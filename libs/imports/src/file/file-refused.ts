import type { FileProblemCode, ProblemParams } from '@supplydock/platform';

/** A file that is not read any further. Thrown inside the reading thread, where the api's problems are not loaded. */
export class FileRefused extends Error {
  constructor(
    readonly code: FileProblemCode,
    readonly params: ProblemParams = {},
  ) {
    super(code);
  }
}
