import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { REPOSITORY_ROOT } from '@supplydock/platform';
import { Failure } from '../failure.js';
import { loadText, machineText } from './machine.js';
import { PARTS } from './parts/index.js';
import type { BenchChoice, BenchRow } from './row.js';
import { tableOf } from './table.js';
import { TaskFailure } from './task-runner.js';

/** Where one run's figures stand, so that every figure that is told comes from a run. */
const RESULTS = join(REPOSITORY_ROOT, 'libs/allocation/bench/results.json');

export interface BenchOptions extends BenchChoice {
  /** Only the part with this name, or that has this row. */
  readonly row?: string;
  /** Replaces the kept figures of the measured rows. */
  readonly isKept: boolean;
}

/** `dock bench`: measures the rows of the bar one after the other and prints them as one table. */
export async function bench(options: BenchOptions): Promise<void> {
  const parts = PARTS.filter(({ name, rows }) => !options.row || name === options.row || rows.includes(options.row));
  if (parts.length === 0)
    throw new Failure(`There is no row ${options.row}: ${PARTS.flatMap(({ rows }) => rows).join(', ')}.`, 2);
  const rows: BenchRow[] = [];
  const begun = performance.now();
  for (const part of parts) {
    const start = performance.now();
    console.error(`${part.name} …`);
    try {
      rows.push(...(await part.measure(options, (progress) => console.error(`  ${progress}`))));
    } catch (error) {
      if (!(error instanceof TaskFailure)) throw error;
      rows.push({ row: part.name, what: '', size: '', ours: '–', theirs: '–', ratio: '–', bar: '', isMet: false, note: error.message, figures: {} }); // prettier-ignore
    }
    console.error(`  ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
  console.log(tableOf(rows));
  console.log(`${machineText()}; ${loadText()}; ${minutes} minutes.`);
  if (options.isKept)
    keep(
      rows,
      parts.flatMap((part) => part.rows),
    );
}

interface Results {
  readonly machine: string;
  readonly rows: readonly (BenchRow & { readonly measuredAt: string; readonly load: string })[];
}

/** Rows that were not measured this time stay as they are. */
function keep(rows: readonly BenchRow[], measured: readonly string[]): void {
  const measuredAt = new Date().toISOString();
  const others = readResults().rows.filter(({ row }) => !measured.includes(row));
  const results: Results = {
    machine: machineText(),
    rows: [...others, ...rows.map((row) => ({ ...row, measuredAt, load: loadText() }))],
  };
  mkdirSync(dirname(RESULTS), { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
}

function readResults(): Results {
  try {
    return JSON.parse(readFileSync(RESULTS, 'utf8')) as Results;
  } catch {
    return { machine: machineText(), rows: [] };
  }
}
