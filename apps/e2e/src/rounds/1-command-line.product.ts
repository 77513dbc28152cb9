import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from '../harness/api.js';
import { dock } from '../harness/dock.js';
import { ADDRESS } from '../harness/visitor.js';

const MINUTE = 60_000;

describe('the command line beside a running installation', () => {
  it(
    'says where everything runs',
    async () => {
      const { code, said } = await dock('status');
      expect(code).toBe(0);
      expect(said).toContain(ADDRESS);
      expect(said).toMatch(/^PostgreSQL +embedded, port \d+/m);
      expect(said).toMatch(/^Valkey +embedded, port \d+/m);
    },
    MINUTE,
  );

  it(
    'refuses a second start and a reset in one sentence each',
    async () => {
      for (const command of [['start'], ['reset']]) {
        const { code, said } = await dock(...command);
        expect(code).toBe(1);
        expect(said.trim().split('\n')).toEqual([expect.stringMatching(/^Supplydock is running/)]);
      }
    },
    MINUTE,
  );

  it(
    'shows the round that the start has run, with its certificate',
    async () => {
      const { code, said } = await dock('round', 'show');
      expect(code).toBe(0);
      expect(said).toMatch(/│ all +│ +20,000 │/);
      expect(said).toMatch(/^certificate +verified$/m);
    },
    MINUTE,
  );

  it(
    'runs no second round for the day',
    async () => {
      const before = await dock('round', 'show');
      const { code, said } = await dock('round', 'run');
      expect(code).toBe(0);
      const idOf = (text: string): string | undefined => /revision 1, PROPOSED, (\S+)/.exec(text)?.[1];
      expect(idOf(said)).toBeDefined();
      expect(idOf(said)).toBe(idOf(before.said));
    },
    MINUTE,
  );

  it(
    'verifies the ledger',
    async () => {
      expect(await dock('ledger', 'verify')).toMatchObject({
        code: 0,
        said: expect.stringMatching(/^All \d+ entries/),
      });
    },
    MINUTE,
  );

  it(
    'is ready over HTTP and documents its interface',
    async () => {
      expect((await fetch(new URL('/health/ready', ADDRESS))).status).toBe(200);
      expect(await ask('/api/openapi.json')).toMatchObject({ openapi: expect.stringMatching(/^3\.1/) });
    },
    MINUTE,
  );
});

describe('a round’s public files', () => {
  let folder: string;
  let snapshot: string;
  let awards: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'supplydock-files-'));
    await dock('round', 'save', '--to', folder);
    const names = readdirSync(folder);
    snapshot = join(folder, names.find((name) => name.includes('snapshot')) ?? '');
    awards = join(folder, names.find((name) => name.includes('awards')) ?? '');
  }, MINUTE);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(
    'are accepted as stored',
    async () => {
      expect(await dock('verify')).toMatchObject({ code: 0, said: expect.stringContaining('both digests are right') });
    },
    MINUTE,
  );

  it(
    'give the same bytes when anybody computes the round anew',
    async () => {
      const again = join(folder, 'again.jsonl');
      expect((await dock('allocate', snapshot, '--out', again)).code).toBe(0);
      expect(readFileSync(again).equals(readFileSync(awards))).toBe(true);
      expect(await dock('verify', snapshot, again)).toMatchObject({ code: 0 });
    },
    MINUTE,
  );

  it(
    'are refused after one byte of an award is changed',
    async () => {
      const bytes = readFileSync(awards);
      const at = bytes.indexOf('"pieces":', bytes.indexOf('"award"')) + '"pieces":'.length;
      bytes[at] = bytes[at] === 0x31 ? 0x32 : 0x31; // another digit
      const changed = join(folder, 'changed.jsonl');
      writeFileSync(changed, bytes);
      const { code, said } = await dock('verify', snapshot, changed);
      expect(code).toBe(1);
      expect(said).toMatch(/^Refused: \d+ violations\.\n {2}line 2: /m);
    },
    MINUTE,
  );
});
