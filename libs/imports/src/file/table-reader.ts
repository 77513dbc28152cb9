import { fork } from 'node:child_process';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Problem, REPOSITORY_ROOT } from '@supplydock/platform';
import { FILE_LIMITS, READER_LIMITS } from './limits.js';
import type { TableReply } from './read-table-process.js';
import type { Table } from './read-table.js';

/** Compiled, wherever this file runs from: a process of its own has no loader for TypeScript. */
const PROGRAM = join(REPOSITORY_ROOT, 'dist/libs/imports/src/file/read-table-process.js');
/** How V8 ends a process whose heap is full. */
const OUT_OF_MEMORY: readonly (NodeJS.Signals | null)[] = ['SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGKILL'];

/**
 * Reads files of people in processes of their own: a file that eats memory or time takes down its process and nothing
 * else. A thread would not do: when its heap fills up between two checks of its limit, V8 ends the whole process.
 */
@Injectable()
export class TableReader {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /**
   * @param bytes of a CSV or XLSX file
   * @param milliseconds after which the process is stopped
   * @throws Problem: a code of FILE_PROBLEMS
   */
  async read(bytes: Uint8Array, milliseconds: number = READER_LIMITS.milliseconds): Promise<Table> {
    // Looked at here too, so that what is too large never reaches a process.
    if (bytes.byteLength > FILE_LIMITS.bytes)
      throw new Problem('FILE_TOO_LARGE', { params: { megabytes: FILE_LIMITS.bytes / 2 ** 20 } });
    await this.takeTurn();
    try {
      return await readInProcess(PROGRAM, bytes, milliseconds);
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }

  private async takeTurn(): Promise<void> {
    while (this.running >= READER_LIMITS.atOnce) {
      if (this.waiting.length >= READER_LIMITS.waiting) throw new Problem('FILES_BUSY');
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    this.running += 1;
  }
}

/**
 * @param program that is sent `{ bytes }` and sends back a TableReply
 * @throws Problem: what the program refused with; FILE_TOO_SLOW, FILE_TOO_COMPLEX when it was ended by time or memory
 */
export function readInProcess(program: string, bytes: Uint8Array, milliseconds: number): Promise<Table> {
  return new Promise<Table>((resolve, reject) => {
    const child = fork(program, [], {
      execArgv: [`--max-old-space-size=${READER_LIMITS.heapMegabytes}`],
      env: {}, // what it reads is not trusted, so it is given no secrets
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const clock = setTimeout(() => {
      reject(new Problem('FILE_TOO_SLOW', { params: { seconds: milliseconds / 1000 } }));
      child.kill('SIGKILL');
    }, milliseconds);
    child.once('message', (reply: TableReply) => {
      if ('table' in reply) resolve(reply.table);
      else reject(new Problem(reply.refused.code, { params: reply.refused.params }));
      child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('exit', (_code, signal) => {
      clearTimeout(clock);
      // No effect when it has answered.
      const isFull = OUT_OF_MEMORY.includes(signal);
      reject(isFull ? new Problem('FILE_TOO_COMPLEX') : new Error('the reading process ended without an answer'));
    });
    child.send({ bytes }, (error) => {
      if (error) reject(error);
    });
  });
}
