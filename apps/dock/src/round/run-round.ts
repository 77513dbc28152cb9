import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { todayOf, type Category } from '@supplydock/domain';
import { Clock, Problem, UnitOfWork } from '@supplydock/platform';
import { ListRounds, OpenRound, ShowRound, type RoundDetail, type RoundProgress } from '@supplydock/rounds';
import { Failure } from '../failure.js';

const POLL_MS = 150;
/** A round that does not move for so long has nobody who works on it. */
const STANDSTILL_MS = 120_000;

/** The states in which a round's result stands and no other round of the day is to be opened. */
const STANDING_STATES = ['PROPOSED', 'APPROVED', 'PUBLISHED'];
const ENDED_STATES = ['FAILED', 'CANCELLED', 'REJECTED'];

export interface RunRoundOptions {
  readonly jurisdictionId: string;
  readonly category: Category;
  readonly onProgress: (progress: RoundProgress) => void;
  /** Ends the waiting; the round itself goes on. */
  readonly signal?: AbortSignal;
}

/**
 * The day's round of a category, through the queue: opens it unless one stands or runs already, and waits for it.
 * Throws a Failure when it fails, is cancelled, or stands still.
 */
export async function runRound(app: INestApplicationContext, options: RunRoundOptions): Promise<RoundDetail> {
  const roundId = (await roundOfToday(app, options)) ?? (await openRound(app, options));
  await waitForRound(app, roundId, options);
  return app.get(ShowRound, { strict: false }).detail(options.jurisdictionId, roundId);
}

/** The latest round of the city, or of one category; null when there is none yet. */
export async function latestRound(
  app: INestApplicationContext,
  jurisdictionId: string,
  filter: { category?: Category; serviceDate?: string } = {},
): Promise<{ id: string; state: string } | null> {
  const { items } = await app.get(ListRounds, { strict: false }).list(jurisdictionId, { ...filter, limit: 1 });
  return items[0] ?? null;
}

async function roundOfToday(app: INestApplicationContext, options: RunRoundOptions): Promise<string | null> {
  const { jurisdictionId, category } = options;
  const now = app.get(Clock, { strict: false }).now();
  const city = await firstRow<{ rehearsalDay: string | null; timeZone: string }>(
    app,
    jurisdictionId,
    'SELECT rehearsal_day AS "rehearsalDay", time_zone AS "timeZone" FROM jurisdictions WHERE id = $1',
  );
  const round = await latestRound(app, jurisdictionId, { category, serviceDate: todayOf(city, now) });
  return round === null || ENDED_STATES.includes(round.state) ? null : round.id;
}

async function openRound(app: INestApplicationContext, options: RunRoundOptions): Promise<string> {
  const { jurisdictionId, category } = options;
  // The channel's own account: what the clock or the command line opens, it opens.
  const channel = await firstRow<{ id: string }>(
    app,
    jurisdictionId,
    `SELECT id FROM users WHERE jurisdiction_id = $1 AND login = 'channel'`,
  );
  try {
    return await app.get(OpenRound, { strict: false }).open({ jurisdictionId, actorId: channel.id, category });
  } catch (error) {
    if (error instanceof Problem) throw new Failure(`The round cannot be opened: ${error.message}`);
    throw error;
  }
}

async function firstRow<T>(app: INestApplicationContext, jurisdictionId: string, sql: string): Promise<T> {
  const rows: T[] = await app
    .get(UnitOfWork, { strict: false })
    .run(jurisdictionId, (tx) => tx.query(sql, [jurisdictionId]));
  if (rows[0] === undefined) throw new Failure(`City ${jurisdictionId} is not in this database: run dock seed first.`);
  return rows[0];
}

async function waitForRound(app: INestApplicationContext, roundId: string, options: RunRoundOptions): Promise<void> {
  const { jurisdictionId, onProgress, signal } = options;
  const rounds = app.get(ShowRound, { strict: false });
  let last = '';
  let movedAt = performance.now();
  for (;;) {
    const progress = await rounds.progress(jurisdictionId, roundId);
    onProgress(progress);
    if (STANDING_STATES.includes(progress.state)) return;
    if (ENDED_STATES.includes(progress.state)) {
      const { failure, decisionReason } = await rounds.summary(jurisdictionId, roundId);
      const why = failure === null ? decisionReason : `${failure.code} ${failure.detail ?? ''}`;
      throw new Failure(`The round ended ${progress.state}: ${(why ?? 'no reason given').trim()}.`);
    }
    const seen = JSON.stringify(progress);
    if (seen !== last) movedAt = performance.now();
    last = seen;
    if (performance.now() - movedAt > STANDSTILL_MS) {
      throw new Failure(`Round ${roundId} has stood still for ${STANDSTILL_MS / 1000} s: look at the worker's log.`);
    }
    await sleep(POLL_MS, undefined, { signal });
  }
}
