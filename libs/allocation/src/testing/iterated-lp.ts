import loadHighs from 'highs';
import { isCompatible } from './brute-force.js';
import type { Rows } from './random-rows.js';

interface Asker {
  weight: number;
  history: number;
  floor: number;
  cap: number;
  fixed: number | undefined;
}

const SOLVED = 1e-7;
let solver: ReturnType<typeof loadHighs> | undefined;

/**
 * The fair vector by iterated linear programmes in HiGHS: raise the lowest level as far as it goes, fix whom the dual
 * prices say cannot rise, repeat; stage by stage. In floating point, for comparison within a tolerance.
 */
export async function iteratedProgramme(rows: Rows): Promise<number[]> {
  const highs = await (solver ??= loadHighs());
  const unit = rows.lots.filter((lot) => lot.pieces > 0).reduce((g, lot) => gcd(g, lot.packPieces), 0) || 1;
  const askers: Asker[] = rows.requisitions.map((row) => ({
    weight: row.weight,
    history: row.receivedPieces,
    floor: 0,
    cap: 0,
    fixed: undefined,
  }));
  for (const stage of rows.header.policy.stages) {
    rows.requisitions.forEach((row, i) => {
      const claim = row.claimPieces - (row.claimPieces % unit);
      const cover =
        stage.coverPieces === null ? claim : Math.min(claim, stage.coverPieces * row.weight - row.receivedPieces);
      askers[i].cap = stage.tiers.includes(row.tier) ? Math.max(askers[i].floor, cover) : askers[i].floor;
      askers[i].fixed = askers[i].cap <= askers[i].floor ? askers[i].floor : undefined;
    });
    while (askers.some((asker) => asker.fixed === undefined)) raise(highs.solve(programme(rows, askers)), askers);
    for (const asker of askers) asker.floor = asker.fixed as number;
  }
  return askers.map((asker) => asker.floor);
}

function raise(solution: ReturnType<Awaited<ReturnType<typeof loadHighs>>['solve']>, askers: Asker[]): void {
  if (solution.Status !== 'Optimal') throw new Error(`HiGHS: ${solution.Status}`);
  const level = (solution.Columns.t as { Primal: number }).Primal;
  const rows = solution.Rows as { Name: string; Dual: number }[];
  const dual = new Map(rows.map((row) => [row.Name, row.Dual]));
  let hasFixed = false;
  askers.forEach((asker, i) => {
    if (asker.fixed !== undefined || Math.abs(dual.get(`lv${i}`) ?? 0) < SOLVED) return;
    asker.fixed = Math.min(asker.cap, Math.max(asker.floor, asker.weight * level - asker.history));
    hasFixed = true;
  });
  if (!hasFixed) throw new Error('HiGHS: no binding level');
}

/** max t: history + award ≥ weight × t for all that may rise; awards are sums over compatible lots within the stock. */
function programme(rows: Rows, askers: Asker[]): string {
  const into: string[][] = rows.lots.map(() => []);
  const lines: string[] = [];
  const bounds: string[] = [];
  rows.requisitions.forEach((row, i) => {
    const asker = askers[i];
    const parts: string[] = [];
    rows.lots.forEach((lot, j) => {
      if (!isCompatible(rows, row, lot)) return;
      parts.push(`x${i}_${j}`);
      into[j].push(`x${i}_${j}`);
    });
    lines.push(`aw${i}: a${i}${parts.map((part) => ` - ${part}`).join('')} = 0`);
    if (asker.fixed !== undefined) bounds.push(`a${i} = ${asker.fixed}`);
    else {
      bounds.push(`${asker.floor} <= a${i} <= ${asker.cap}`);
      lines.push(`lv${i}: a${i} - ${asker.weight} t >= ${-asker.history}`);
    }
  });
  // Fixed awards carry rounding errors of a solver: a hair of slack keeps the next programme feasible.
  into.forEach(
    (parts, j) => parts.length > 0 && lines.push(`lo${j}: ${parts.join(' + ')} <= ${rows.lots[j].pieces + 1e-6}`),
  );
  return `Maximize\n obj: t\nSubject To\n ${lines.join('\n ')}\nBounds\n ${bounds.join('\n ')}\n t <= 1e9\nEnd\n`;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
