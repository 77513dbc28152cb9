import { cpus, loadavg, totalmem } from 'node:os';

/** What the figures were measured on: a ratio travels, a second does not. */
export function machineText(): string {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
}

/** Processes that waited for a core in the last minutes; above the number of cores, seconds are longer than they need be. */
export function loadText(): string {
  return `load average ${loadavg()[0].toFixed(1)} on ${cpus().length} cores`;
}
