import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isReachableByAll, launchAs } from './unprivileged.js';

let folder: string;
let program: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'supplydock-reach-'));
  mkdirSync(join(folder, 'bin'));
  program = join(folder, 'bin/server');
  writeFileSync(program, '', { mode: 0o755 });
});
afterAll(() => rmSync(folder, { recursive: true }));

const NOBODY = { name: 'nobody', uid: 65_534, gid: 65_534 };

describe('how a server is started', () => {
  it('runs as we do when we are not root', () => {
    expect(launchAs(null, program, ['-D', 'x'])).toEqual({ command: program, args: ['-D', 'x'] });
  });

  it('runs as another account where that account can reach it', () => {
    chmodSync(folder, 0o755);
    expect(isReachableByAll(program)).toBe(true);
    expect(launchAs(NOBODY, program, [])).toEqual({ command: program, args: [], uid: 65_534, gid: 65_534 });
  });

  it('knows a closed folder anywhere above', () => {
    chmodSync(folder, 0o700);
    expect(isReachableByAll(program)).toBe(false);
  });

  (process.getuid?.() === 0 ? it : it.skip)('as root below a closed folder, keeps one capability and no more', () => {
    chmodSync(folder, 0o700);
    const { command, args } = launchAs(NOBODY, program, ['-D', 'x']);
    expect(command).toMatch(/setpriv$/);
    expect(args).toContain('--reuid=65534');
    expect(args.filter((arg) => arg.startsWith('--ambient-caps'))).toEqual([
      expect.stringMatching(/^--ambient-caps=-all,\+dac_(read_search|override)$/),
    ]);
    expect(args.slice(-3)).toEqual([program, '-D', 'x']);
  });
});
