import { Worker } from 'node:worker_threads';
import { extname } from 'node:path';

import type { EngineCallName, EngineCalls, EngineReply, EngineRequest } from './engine-calls.js';

/** The thread refused its input: the same input would be refused again. */
export class EngineRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** What the code is about, for every language. */
    readonly figures: Readonly<Record<string, string | number>> = {},
  ) {
    super(message);
  }
}

/** The thread died (out of memory, killed, closed): another attempt may succeed. */
export class EngineLost extends Error {}

/** How engine threads are started. */
export interface EngineThreadSettings {
  readonly url: URL;
  /** Node arguments of the thread; undefined inherits the process's own. */
  readonly execArgv?: string[];
  /** Upper limit of the thread's JavaScript heap. Typed arrays lie outside of it. */
  readonly maxHeapMegabytes: number;
  /** Milliseconds by which one call is held up. Only fault tests set it. */
  readonly delayMilliseconds: number;
  readonly delayedCall: EngineCallName;
}

/** What a thread is told when it starts. */
export interface EngineThreadData extends Pick<EngineThreadSettings, 'delayMilliseconds' | 'delayedCall'> {
  /** How many parts were fed; shared, so that a thread that waits for one is woken. */
  readonly fedCount: Int32Array;
}

/**
 * 20,000 requisitions need about 60 MB of heap in the thread, 1,000,000 about 300 MB; the limit turns a runaway
 * snapshot into one failed attempt instead of a dead worker process.
 */
const MAX_HEAP_MEGABYTES = 768;

/** Starts engine threads; a token of its own so that tests can say how. */
export class EngineThreads {
  constructor(private readonly settings: Partial<EngineThreadSettings> = {}) {}

  /**
   * Starts one thread, for one round.
   * @param onProgress gets the engine's fraction done, 0 to 1
   */
  open(onProgress: (fraction: number) => void): EngineSession {
    const settings: EngineThreadSettings = {
      // Beside this file, compiled or not.
      url: new URL(`./engine-thread${extname(new URL(import.meta.url).pathname)}`, import.meta.url),
      maxHeapMegabytes: MAX_HEAP_MEGABYTES,
      delayMilliseconds: 0,
      delayedCall: 'allocate',
      ...this.settings,
    };
    return new EngineSession(settings, onProgress);
  }
}

interface OpenCall {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** One engine thread and the calls that are open in it; it answers them in their order, one after the other. */
export class EngineSession {
  private readonly thread: Worker;
  private readonly open: OpenCall[] = [];
  private readonly fedCount = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  private lost: EngineLost | null = null;

  constructor(settings: EngineThreadSettings, onProgress: (fraction: number) => void) {
    this.thread = new Worker(settings.url, {
      execArgv: settings.execArgv,
      resourceLimits: { maxOldGenerationSizeMb: settings.maxHeapMegabytes },
      workerData: {
        delayMilliseconds: settings.delayMilliseconds,
        delayedCall: settings.delayedCall,
        fedCount: this.fedCount,
      } satisfies EngineThreadData,
    });
    this.thread.on('message', (reply: EngineReply) => {
      if (reply.kind === 'progress') onProgress(reply.fraction);
      else if (reply.kind === 'answer') this.open.shift()?.resolve(reply.value);
      else this.open.shift()?.reject(new EngineRefusal(reply.code, reply.message, reply.figures));
    });
    this.thread.on('error', (error) => this.lose(new EngineLost(`engine thread failed: ${error.message}`)));
    this.thread.on('exit', (code) => this.lose(new EngineLost(`engine thread ended with code ${code}`)));
  }

  /**
   * Asks the thread for one thing and waits for its answer.
   * @throws EngineRefusal with a stable code for input that no retry mends, EngineLost when the thread is gone
   */
  call<Name extends EngineCallName>(
    name: Name,
    ...[argument]: Parameters<EngineCalls[Name]>
  ): Promise<ReturnType<EngineCalls[Name]>> {
    if (this.lost) return Promise.reject(this.lost);
    return new Promise((resolve, reject) => {
      this.open.push({ resolve: resolve as (value: unknown) => void, reject });
      this.thread.postMessage({ call: name, argument } satisfies EngineRequest);
    });
  }

  /**
   * Gives the open call the next part of the file it reads.
   * @param part null after the last one
   */
  feed(part: Uint8Array | null): void {
    this.thread.postMessage({ fed: part } satisfies EngineRequest);
    Atomics.add(this.fedCount, 0, 1);
    Atomics.notify(this.fedCount, 0);
  }

  /** All pieces of one `next…` call, one in memory at a time; two such streams take turns. */
  async *pieces(
    name: 'nextSnapshotPart' | 'nextAwardsPart' | 'nextAwardRows' | 'nextLineRows',
  ): AsyncGenerator<Buffer> {
    for (let piece = await this.call(name); piece !== null; piece = await this.call(name)) {
      yield Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    }
  }

  /** Ends the thread at once, in the middle of whatever it does. Open calls are refused with EngineLost. */
  async close(): Promise<void> {
    this.lose(new EngineLost('engine thread was closed'));
    await this.thread.terminate();
  }

  private lose(error: EngineLost): void {
    this.lost ??= error;
    for (const call of this.open.splice(0)) call.reject(this.lost);
  }
}
