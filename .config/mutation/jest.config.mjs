// The unit tests, with the transform that makes one fault.
import { fileURLToPath } from 'node:url';
import usual from '../jest.config.mjs';

const unit = usual.projects.find(({ displayName }) => displayName === 'unit');
const [[pattern, [, options]]] = Object.entries(unit.transform);

export default {
  ...unit,
  testTimeout: usual.testTimeout,
  transform: { [pattern]: [fileURLToPath(new URL('transform.mjs', import.meta.url)), options] },
};
