import { cpus, totalmem } from 'node:os';

/** What the figures were measured on: a ratio travels, a second does not. */
export function machineText(): string {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
}
