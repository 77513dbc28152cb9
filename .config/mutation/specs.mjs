// Runs spec files in this process and ends at the first failure: Jest's own describe, it and expect, without its search for
// files and its registry of modules, so that a faulty library is judged in a fraction of a second.
// The caller sends what to run: compiled sources by address, specs in their order, the longest each step may take.
import { registerHooks } from 'node:module';
import { Worker } from 'node:worker_threads';
import { expect } from 'expect';
import * as circus from 'jest-circus';

/** Where a fault makes a list grow for ever, before the machine's memory is full. */
const MOST_BYTES = 3_000_000_000;
/** Nothing here waits, so only a step's CPU time is watched. */
const NO_TIMEOUT = 2 ** 31 - 1;

const { describe, it, test, beforeAll, afterAll, beforeEach, afterEach } = circus;
Object.assign(globalThis, { describe, it, test, beforeAll, afterAll, beforeEach, afterEach, expect });
globalThis[Symbol.for('TEST_TIMEOUT_SYMBOL')] = NO_TIMEOUT;

/** CPU milliseconds at which this process has had enough; a thread of its own looks, because a hanging step does not. */
const deadline = new Float64Array(new SharedArrayBuffer(8)).fill(Infinity);
new Worker(new URL('watchdog.mjs', import.meta.url), { workerData: { deadline, mostBytes: MOST_BYTES } });

const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The CPU milliseconds of each step so far: loading a file, and every test of it. */
const steps = [];
let since = 0;

function begin(limits) {
  since = cpuMs();
  deadline[0] = limits === undefined ? Infinity : since + limits[steps.length];
}

function end() {
  steps.push(cpuMs() - since);
  deadline[0] = Infinity;
}

function answer(message) {
  process.send(message, () => process.exit());
}

process.once('message', async ({ sources, specs, limits }) => {
  registerHooks({
    resolve(specifier, context, next) {
      const url = specifier.startsWith('.')
        ? new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL).href
        : specifier;
      return url in sources ? { url, format: 'module', shortCircuit: true } : next(specifier, context);
    },
    load: (url, context, next) =>
      url in sources ? { format: 'module', source: sources[url], shortCircuit: true } : next(url, context),
  });
  const fail = (name, error) => answer({ isPassed: false, name, error: String(error?.stack ?? error) });
  circus.addEventHandler((event) => {
    if (event.name === 'test_start') begin(limits);
    if (event.name !== 'test_done') return undefined;
    end();
    const [error] = event.test.errors;
    if (error === undefined) return undefined;
    fail(event.test.name, Array.isArray(error) ? error[0] : error);
    return new Promise(() => {}); // no other test
  });
  try {
    for (const spec of specs) {
      circus.resetState();
      begin(limits);
      await import(spec);
      end();
      await circus.run();
    }
    answer({ isPassed: true, steps });
  } catch (error) {
    fail('loading', error);
  }
});
