import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { Problem, REPOSITORY_ROOT } from '@supplydock/platform';
import { FILE_LIMITS, THREAD_LIMITS } from './limits.js';
import type { TableReply } from './read-table-thread.js';
import type { Table } from './read-table.js';

/** Compiled, wherever this file runs from: a thread has no loader for TypeScript. */
const THREAD = join(REPOSITORY_ROOT, 'dist/libs/inventory/src/imports/file/read-table-thread.js');

/**
 * Reads files of people in threads of their own: a file that eats memory or time takes down its thread and nothing else.
 */
@Injectable()
export class TableReader {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /**
   * @param bytes of a CSV or XLSX file
   * @param milliseconds after which the thread is stopped
   * @throws Problem: a code of FILE_PROBLEMS
   */
  async read(bytes: Uint8Array, milliseconds: number = THREAD_LIMITS.milliseconds): Promise<Table> {
    // Looked at here too, so that what is too large never reaches a thread.
    if (bytes.byteLength > FILE_LIMITS.bytes)
      throw new Problem('FILE_TOO_LARGE', { params: { megabytes: FILE_LIMITS.bytes / 2 ** 20 } });
    await this.takeTurn();
    try {
      return await readInThread(bytes, milliseconds);
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }

  private async takeTurn(): Promise<void> {
    while (this.running >= THREAD_LIMITS.atOnce) {
      if (this.waiting.length >= THREAD_LIMITS.waiting) throw new Problem('FILES_BUSY');
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    this.running += 1;
  }
}

function readInThread(bytes: Uint8Array, milliseconds: number): Promise<Table> {
  return new Promise<Table>((resolve, reject) => {
    const thread = new Worker(THREAD, {
      workerData: { bytes },
      execArgv: [],
      env: {}, // what it reads is not trusted, so it is given no secrets
      resourceLimits: { maxOldGenerationSizeMb: THREAD_LIMITS.heapMegabytes, maxYoungGenerationSizeMb: 32 },
    });
    const clock = setTimeout(() => {
      reject(new Problem('FILE_TOO_SLOW', { params: { seconds: milliseconds / 1000 } }));
      void thread.terminate();
    }, milliseconds);
    thread.once('message', (reply: TableReply) => {
      if ('table' in reply) resolve(reply.table);
      else reject(new Problem(reply.refused.code, { params: reply.refused.params }));
      void thread.terminate();
    });
    thread.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Problem('FILE_TOO_COMPLEX') : error);
    });
    thread.once('exit', () => {
      clearTimeout(clock);
      reject(new Error('the reading thread ended without an answer')); // no effect when it has answered
    });
  });
}
