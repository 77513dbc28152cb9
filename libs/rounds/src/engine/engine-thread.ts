import { parentPort, workerData } from 'node:worker_threads';
import type { EngineCalls, EngineReply, EngineRequest } from './engine-calls.js';
import { EngineWork, refusalOf } from './engine-work.js';
import type { TestDelay } from './test-delay.js';

const port = parentPort!;
const reply = (message: EngineReply): void => port.postMessage(message);
const { delayMilliseconds, delayedCall } = workerData as TestDelay;
const work: EngineCalls = new EngineWork((fraction) => reply({ kind: 'progress', fraction }));

port.on('message', ({ call, argument }: EngineRequest) => {
  try {
    // Holds the thread as a large snapshot would, so that a fault can strike in the middle.
    if (call === delayedCall && delayMilliseconds > 0) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, delayMilliseconds);
    }
    const value = work[call](argument as never);
    // Rows are made to be given away: they change hands instead of being copied. A file's parts are read again later.
    const isRows = (call === 'nextAwardRows' || call === 'nextLineRows') && value instanceof Uint8Array;
    const isGivenAway = isRows && value.byteLength === value.buffer.byteLength;
    port.postMessage({ kind: 'answer', value } satisfies EngineReply, isGivenAway ? [value.buffer as ArrayBuffer] : []);
  } catch (error) {
    const refusal = refusalOf(error);
    // Whatever is not a refusal of the input is a fault of the program: the thread dies of it and the attempt with it.
    if (!refusal) throw error;
    reply({ kind: 'error', ...refusal });
  }
});
