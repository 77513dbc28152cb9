import { parentPort, workerData } from 'node:worker_threads';
import { FileRefused } from './file-refused.js';
import { readTable, type Table } from './read-table.js';

/** What the thread answers before it ends. */
export type TableReply = { readonly table: Table } | { readonly refused: Pick<FileRefused, 'code' | 'params'> };

try {
  const { bytes } = workerData as { bytes: Uint8Array };
  const table = await readTable(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  parentPort!.postMessage({ table } satisfies TableReply);
} catch (error) {
  if (!(error instanceof FileRefused)) throw error;
  const { code, params } = error;
  parentPort!.postMessage({ refused: { code, params } } satisfies TableReply);
}
