import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readInProcess } from './table-reader.js';

const folder = mkdtempSync(join(tmpdir(), 'table-reader-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A reader with a fault of its own. */
function program(name: string, body: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, `process.once('message', () => { ${body} });`);
  return path;
}
const NO_HURRY = 60_000;
const BYTES = new Uint8Array(8);

describe('a reading process', () => {
  it('whose heap fills up in one tight loop is a refusal, and this process goes on', async () => {
    const greedy = program('greedy', 'const kept = []; for (;;) kept.push(new Array(1_000_000).fill(kept.length));');
    await expect(readInProcess(greedy, BYTES, NO_HURRY)).rejects.toMatchObject({ code: 'FILE_TOO_COMPLEX' });
  });

  it('that never answers is stopped', async () => {
    const endless = program('endless', 'for (;;);');
    await expect(readInProcess(endless, BYTES, 200)).rejects.toMatchObject({ code: 'FILE_TOO_SLOW' });
  });

  it('that fails is a fault of ours, not of the file', async () => {
    const faulty = program('faulty', "throw new Error('a bug');");
    await expect(readInProcess(faulty, BYTES, NO_HURRY)).rejects.toThrow('ended without an answer');
  });

  it('is given the bytes and no settings of ours', async () => {
    const honest = program('honest', 'process.send({ table: { kind: "csv", header: Object.keys(process.env), rows: [] } });');
    const { header } = await readInProcess(honest, BYTES, NO_HURRY);
    expect(header).not.toContain('DATABASE_URL');
    expect(header.filter((name) => !name.startsWith('NODE_CHANNEL'))).toEqual([]);
  }); // prettier-ignore
});
