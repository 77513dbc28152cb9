import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { EngineCalls, EngineReply, EngineRequest } from './engine-calls.js';
import { EngineWork, refusalOf } from './engine-work.js';
import type { EngineThreadData } from './engine-session.js';

const port = parentPort!;
const reply = (message: EngineReply): void => port.postMessage(message);
const { delayMilliseconds, delayedCall, fedCount } = workerData as EngineThreadData;

/**
 * The parts that are fed while a call is at work. The call does not return to the event loop to get them: it sleeps until
 * the count of what was sent changes.
 */
function* fed(): Generator<Uint8Array> {
  for (;;) {
    const sent = Atomics.load(fedCount, 0);
    const received = receiveMessageOnPort(port) as { message: EngineRequest } | undefined;
    if (!received) Atomics.wait(fedCount, 0, sent);
    else if (!('fed' in received.message)) throw new Error(`engine call ${received.message.call} while a file is read`);
    else if (received.message.fed === null) return;
    else yield received.message.fed;
  }
}

const work: EngineCalls = new EngineWork((fraction) => reply({ kind: 'progress', fraction }), fed);

port.on('message', (request: EngineRequest) => {
  if ('fed' in request) return; // of a call that has ended already
  const { call, argument } = request;
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
