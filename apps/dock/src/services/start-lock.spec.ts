import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../failure.js';
import { findStart, recordStart, releaseStartLock, takeStartLock } from './start-lock.js';
import { stateFolder, type StateFolder } from './state-folder.js';

let folder: StateFolder;

beforeEach(() => {
  folder = stateFolder({ SUPPLYDOCK_DATA: mkdtempSync(join(tmpdir(), 'supplydock-lock-')) });
});
afterEach(() => rmSync(folder.root, { recursive: true }));

const leave = (record: object): void => writeFileSync(folder.lock, JSON.stringify(record));

describe('the lock of a start', () => {
  it('is refused in one sentence while another start runs here', async () => {
    // this very process stands in for the other start: it runs, and its command line holds the mark
    leave({ name: 'start', pid: process.pid, mark: 'jest', address: 'http://127.0.0.1:8020', children: [] });
    await expect(takeStartLock(folder)).rejects.toThrow(
      new Failure(
        `Supplydock is running at http://127.0.0.1:8020 (process ${process.pid}); npm run -s dock -- stop ends it.`,
      ),
    );
  });

  it('is taken over from a start that was killed, also when its number now belongs to somebody else', async () => {
    leave({ name: 'start', pid: process.pid, mark: 'a program that is not this one', address: null, children: [] });
    expect(findStart(folder)).toBeNull();
    await takeStartLock(folder);
    expect(JSON.parse(readFileSync(folder.lock, 'utf8'))).toMatchObject({ pid: process.pid, address: null });
  });

  it('is taken over from a record that a crash cut short', async () => {
    writeFileSync(folder.lock, '{"pid": 12');
    await takeStartLock(folder);
  });

  it('goes to one of two at once', async () => {
    const outcomes = await Promise.allSettled([takeStartLock(folder), takeStartLock(folder)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('tells others the address, and is gone after the release', async () => {
    await takeStartLock(folder);
    recordStart(folder, { address: 'http://127.0.0.1:8021' });
    expect(JSON.parse(readFileSync(folder.lock, 'utf8'))).toMatchObject({ address: 'http://127.0.0.1:8021' });
    releaseStartLock(folder);
    expect(findStart(folder)).toBeNull();
  });
});
