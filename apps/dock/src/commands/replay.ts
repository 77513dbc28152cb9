import { Problem } from '@supplydock/platform';
import { ReplayRound, type ReplayOutcome } from '@supplydock/rounds';
import { withUseCases } from '../dock.module.js';
import { Failure } from '../failure.js';
import { latestRound } from '../round/run-round.js';
import { openServices } from '../services/services.js';
import { stateFolder } from '../services/state-folder.js';
import { checkSettings, environmentFor } from '../settings.js';

const DIFFERENCES: Readonly<Record<Exclude<ReplayOutcome, 'SAME'>, string>> = {
  SNAPSHOT_CHANGED: 'the stored snapshot is not what the round froze',
  AWARDS_DIFFER: 'the engine computes other awards from the same snapshot',
  REFUSED: 'the engine or the verifier refused it',
};

/** `dock replay [id]`: computes a stored round once more; code 1 when other bytes come out. The latest where no id is given. */
export async function replay(id: string | undefined): Promise<void> {
  checkSettings();
  const services = await openServices(stateFolder());
  try {
    await withUseCases(environmentFor(services), async (app, { jurisdictionId }) => {
      const roundId = id ?? (await latestRound(app, jurisdictionId))?.id;
      if (roundId === undefined) throw new Failure('There is no round yet: dock round run opens one.');
      const result = await app
        .get(ReplayRound, { strict: false })
        .replay(jurisdictionId, roundId)
        .catch((error: unknown) => {
          throw error instanceof Problem ? new Failure(`Round ${roundId} has no result.`) : error;
        });
      const { outcome, expected, snapshotSha256, awardsSha256, computeMs } = result;
      console.log(`snapshot  ${expected.snapshotSha256}  read ${snapshotSha256 ?? 'none'}`);
      console.log(`awards    ${expected.awardsSha256}  computed ${awardsSha256 ?? 'none'}`);
      if (outcome !== 'SAME') throw new Failure(`Round ${roundId} does not replay: ${DIFFERENCES[outcome]}.`);
      console.log(`Round ${roundId} replays to the same bytes, in ${(computeMs / 1000).toFixed(1)} s.`);
    });
  } finally {
    await services.close();
  }
}
