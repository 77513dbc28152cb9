import { FileRefused } from './file-refused.js';
import { readTable, type Table } from './read-table.js';

/** What the process answers before it ends. */
export type TableReply = { readonly table: Table } | { readonly refused: Pick<FileRefused, 'code' | 'params'> };

process.once('message', ({ bytes }: { bytes: Uint8Array }) => void answer(bytes));
process.once('disconnect', () => process.exit()); // nobody waits for the answer any more

/** A fault of our own ends the process without an answer, which the one who waits takes for that. */
async function answer(bytes: Uint8Array): Promise<void> {
  try {
    const table = await readTable(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    process.send!({ table } satisfies TableReply);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const { code, params } = error;
    process.send!({ refused: { code, params } } satisfies TableReply);
  }
}
