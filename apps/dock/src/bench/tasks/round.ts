import { setTimeout as sleep } from 'node:timers/promises';
import { CancelRound, ComputeRound, OpenRound, ShowRound } from '@supplydock/rounds';
import { UnitOfWork } from '@supplydock/platform';
import { BENCH_CATEGORY, officerOf } from '../database/bench-city.js';
import { withUseCases } from '../../dock.module.js';

export interface RoundTask {
  readonly env: Readonly<Record<string, string>>;
  /** Cancels the round while the engine runs, instead of letting it come to its end. */
  readonly isCancelled?: boolean;
}

export interface RoundFigures {
  /** From opening to proposed, or from the cancellation until the work has stopped. */
  readonly ms: number;
  readonly outcome: string;
  readonly timings: Readonly<Record<string, number>>;
  readonly peakBytes: number;
  /** Longest time without a change of the stored stage or percent, and how many changes there were. */
  readonly silenceMs: number;
  readonly changes: number;
}

const LOOK_MS = 50;

/** One whole round in the database, as a worker computes it; afterwards it is cancelled, so that the day is free again. */
export function measureRound({ env, isCancelled }: RoundTask): Promise<RoundFigures> {
  return withUseCases({ ...process.env, ...env }, async (app, { jurisdictionId }) => {
    const [open, compute, show, cancel] = [OpenRound, ComputeRound, ShowRound, CancelRound].map((useCase) =>
      app.get(useCase, { strict: false }),
    ) as [OpenRound, ComputeRound, ShowRound, CancelRound];
    const officer = officerOf(jurisdictionId, await anyUser(app.get(UnitOfWork, { strict: false }), jurisdictionId));
    let start = performance.now();
    const roundId = await open.open({ jurisdictionId, actorId: officer.userId, category: BENCH_CATEGORY });
    let isOver = false;
    const computing = compute.compute(jurisdictionId, roundId).finally(() => (isOver = true));
    const watching = watch(
      async () => show.summary(jurisdictionId, roundId),
      () => isOver,
      async ({ stage }) => {
        if (!isCancelled || stage !== 'COMPUTING') return false;
        start = performance.now();
        await cancel.cancel(officer, roundId, 1, 'bench'); // a running round may be stopped whatever its version
        return true;
      },
    );
    const outcome = await computing;
    const ms = performance.now() - start;
    const seen = await watching;
    const { timings, version } = await show.summary(jurisdictionId, roundId);
    if (!isCancelled) await cancel.cancel(officer, roundId, version, 'bench');
    const peakBytes = process.resourceUsage().maxRSS * 1024;
    return { ms, outcome, timings: timings as Record<string, number>, peakBytes, ...seen };
  });
}

/** Somebody whom the city knows: a round says who opened it. */
async function anyUser(uow: UnitOfWork, jurisdictionId: string): Promise<string> {
  const [{ id }]: [{ id: string }] = await uow.run(jurisdictionId, (tx) =>
    tx.query('SELECT id FROM users WHERE jurisdiction_id = $1 ORDER BY id LIMIT 1', [jurisdictionId]),
  );
  return id;
}

interface Progress {
  readonly stage: string | null;
  readonly percent: number;
}

/** Looks at the stored progress until the work is over. */
async function watch(
  look: () => Promise<Progress>,
  isOver: () => boolean,
  onLook: (progress: Progress) => Promise<boolean>,
): Promise<{ silenceMs: number; changes: number }> {
  let [last, lastAt, silenceMs, changes, isActed] = ['', performance.now(), 0, 0, false];
  while (!isOver()) {
    const progress = await look();
    const text = `${progress.stage} ${progress.percent}`;
    const now = performance.now();
    silenceMs = Math.max(silenceMs, now - lastAt);
    if (text !== last) {
      [last, lastAt] = [text, now];
      changes++;
    }
    isActed ||= await onLook(progress);
    await sleep(LOOK_MS);
  }
  return { silenceMs, changes };
}
