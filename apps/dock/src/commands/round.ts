import type { INestApplicationContext } from '@nestjs/common';
import type { Category } from '@supplydock/domain';
import { Problem, UnitOfWork } from '@supplydock/platform';
import { ShowRound, type RoundDetail } from '@supplydock/rounds';
import { withUseCases } from '../dock.module.js';
import { Failure } from '../failure.js';
import { RoundProgressBar } from '../output/round-progress.js';
import { roundReport } from '../output/round-table.js';
import { latestRound, runRound } from '../round/run-round.js';
import { ChildServer } from '../services/child-server.js';
import { openServices } from '../services/services.js';
import { findStart } from '../services/start-lock.js';
import { stateFolder } from '../services/state-folder.js';
import { checkSettings, environmentFor } from '../settings.js';

/** `dock round run`: the day's round of a category; a worker runs for it unless a `start` has one. */
export async function roundRun(category: Category): Promise<void> {
  checkSettings();
  const folder = stateFolder();
  const services = await openServices(folder);
  const env = environmentFor(services);
  const hasWorker = findStart(folder) !== null;
  const worker = hasWorker ? null : new ChildServer('worker', folder, env, ignore, console.error);
  try {
    await worker?.start();
    await withUseCases(env, async (app, { jurisdictionId }) => {
      await runAndReport(app, jurisdictionId, category);
    });
  } finally {
    await worker?.stop();
    await services.close();
  }
}

const ignore = (): void => undefined;

/** Runs the round with its progress on the terminal and prints the result. Answers the round. */
export async function runAndReport(
  app: INestApplicationContext,
  jurisdictionId: string,
  category: Category,
  signal?: AbortSignal,
): Promise<RoundDetail> {
  const bar = new RoundProgressBar(`Round for ${category}`);
  let round: RoundDetail;
  try {
    round = await runRound(app, { jurisdictionId, category, signal, onProgress: (progress) => bar.show(progress) });
  } finally {
    bar.stop();
  }
  console.log(roundReport(round, await districtNames(app, jurisdictionId)));
  return round;
}

/** `dock round show [id]`: one round's result, the latest one's where no id is given. */
export async function roundShow(id: string | undefined): Promise<void> {
  checkSettings();
  const services = await openServices(stateFolder());
  try {
    await withUseCases(environmentFor(services), async (app, { jurisdictionId }) => {
      const roundId = id ?? (await latestRound(app, jurisdictionId))?.id;
      if (roundId === undefined) throw new Failure('There is no round yet: dock round run opens one.');
      const round = await findRound(app, jurisdictionId, roundId);
      console.log(roundReport(round, await districtNames(app, jurisdictionId)));
    });
  } finally {
    await services.close();
  }
}

async function findRound(app: INestApplicationContext, jurisdictionId: string, id: string): Promise<RoundDetail> {
  try {
    return await app.get(ShowRound, { strict: false }).detail(jurisdictionId, id);
  } catch (error) {
    if (error instanceof Problem) throw new Failure(`There is no round ${id}.`);
    throw error;
  }
}

async function districtNames(app: INestApplicationContext, jurisdictionId: string): Promise<Map<string, string>> {
  const rows: { id: string; name: string }[] = await app
    .get(UnitOfWork, { strict: false })
    .run(jurisdictionId, (tx) =>
      tx.query('SELECT id, name_en AS name FROM districts WHERE jurisdiction_id = $1', [jurisdictionId]),
    );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
