import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { EmbeddedError } from './embedded-error.js';

/** An account that may run a server. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** How a program is started so that it does not run as root. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

/** The bits of CapEff in /proc/self/status (linux/capability.h). */
const CAPABILITY_BITS = { dac_read_search: 2n, dac_override: 1n } as const;

/**
 * The account that PostgreSQL runs under: null when this process is not root (then it runs as we do), else `postgres`
 * where the machine has it, else `nobody`. PostgreSQL refuses to run as root, and initdb wants an account with a name.
 */
export function serverAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const row = rows.find((fields) => fields[0] === name);
    if (row !== undefined) return { name, uid: Number(row[2]), gid: Number(row[3]) };
  }
  throw new EmbeddedError(
    'PostgreSQL refuses to run as root, and this machine has neither an account postgres nor nobody: ' +
      'start as another user, or set DATABASE_URL.',
  );
}

/** True when every folder above `path` may be entered by everybody. */
export function isReachableByAll(path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/**
 * How to start `command` under `account`. A clone below a closed home (/root/x, mode 0700) cannot be entered by another
 * account; there the program keeps one capability, that of walking through closed folders, and no other of root's rights.
 * Throws one sentence when this machine offers no way.
 */
export function launchAs(account: Account | null, command: string, args: readonly string[]): Launch {
  if (account === null) return { command, args };
  if (isReachableByAll(command)) return { command, args, uid: account.uid, gid: account.gid };
  const capability = heldCapability();
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((path) => existsSync(path));
  if (capability === null || setpriv === undefined) {
    throw new EmbeddedError(
      `PostgreSQL refuses to run as root, and the account ${account.name} cannot reach ${dirname(command)}: ` +
        'move the clone to a folder that others may enter (such as /srv), start as another user, or set DATABASE_URL.',
    );
  }
  return {
    command: setpriv,
    args: [
      `--reuid=${account.uid}`,
      `--regid=${account.gid}`,
      '--clear-groups',
      // Without this bit access(2) answers as if the capability were not there, and initdb asks by access(2).
      '--securebits=+no_setuid_fixup',
      `--inh-caps=-all,+${capability}`,
      `--ambient-caps=-all,+${capability}`,
      command,
      ...args,
    ],
  };
}

/** The weaker of the two capabilities that this process holds; containers often keep only the stronger one. */
function heldCapability(): keyof typeof CAPABILITY_BITS | null {
  const line = /^CapEff:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'));
  const held = BigInt(`0x${line?.[1] ?? '0'}`);
  if ((held >> CAPABILITY_BITS.dac_read_search) & 1n) return 'dac_read_search';
  return (held >> CAPABILITY_BITS.dac_override) & 1n ? 'dac_override' : null;
}
