// Jest's usual transform, but for one file whose text is changed as the environment says.
import { readFileSync } from 'node:fs';
import swcJest from '@swc/jest';

const mutant = process.env.SUPPLYDOCK_MUTANT ? JSON.parse(process.env.SUPPLYDOCK_MUTANT) : undefined;

function changed(source, path) {
  if (mutant === undefined || !path.endsWith(mutant.path)) return source;
  const text = readFileSync(path, 'utf8');
  return text.slice(0, mutant.from) + mutant.after + text.slice(mutant.to);
}

export default {
  createTransformer(options) {
    const usual = swcJest.createTransformer(options);
    return {
      canInstrument: false,
      getCacheKey: (source, path, ...rest) => usual.getCacheKey(changed(source, path), path, ...rest),
      process: (source, path, ...rest) => usual.process(changed(source, path), path, ...rest),
      processAsync: (source, path, ...rest) => usual.processAsync(changed(source, path), path, ...rest),
    };
  },
};
