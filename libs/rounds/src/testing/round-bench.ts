import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@jest/globals';
import { LedgerService } from '@supplydock/ledger';
import { Outbox, REPOSITORY_ROOT, type AppConfig, type Clock } from '@supplydock/platform';
import { dropTestDatabase, FixedClock, openTestDatabase, type TestDatabase } from '@supplydock/testing';
import { checkInvariants } from '../check-invariants.js';
import { ComputeRound } from '../compute/compute-round.js';
import { FailRound } from '../compute/fail-round.js';
import { FreezeSnapshot } from '../compute/freeze-snapshot.js';
import { Leases } from '../compute/lease.js';
import { WriteProposal } from '../compute/write-proposal.js';
import { EngineThreads, type EngineThreadSettings } from '../engine/engine-session.js';
import { FindAnomalies } from '../insight/find-anomalies.js';
import { TellRound } from '../insight/tell-round.js';
import { OpenRound } from '../open-round.js';
import { KeepOverride } from '../overrides/keep-override.js';
import { ListOverrides } from '../overrides/list-overrides.js';
import { ProposeOverrides } from '../overrides/propose-overrides.js';
import { WeighOverride } from '../overrides/weigh-override.js';
import { ListAwards } from '../read/list-awards.js';
import { ListRounds } from '../read/list-rounds.js';
import { ShowRound } from '../read/show-round.js';
import { StreamRoundFile } from '../read/stream-round-file.js';
import { ApproveRound } from '../review/approve-round.js';
import { CancelRound } from '../review/cancel-round.js';
import { PublishRound } from '../review/publish-round.js';
import { RejectRound } from '../review/reject-round.js';
import { OpenScheduledRounds } from '../schedule/open-scheduled-rounds.js';
import { RoundSeeds } from '../schedule/round-seeds.js';
import { PolicyPresetFile } from '../policies/policy-presets.js';
import { CancelScenarios } from '../scenarios/cancel-scenarios.js';
import { ComputeScenarios } from '../scenarios/compute-scenarios.js';
import { ListScenarioChanges } from '../scenarios/list-changes.js';
import { ReadScenarios } from '../scenarios/read-scenarios.js';
import { StartScenarios } from '../scenarios/start-scenarios.js';
import { SweepScenarios } from '../scenarios/sweep-scenarios.js';
import { SeedSource } from '../seed-source.js';
import { EscalateProposals } from '../supersede/escalate-proposals.js';
import { SupersedeRound } from '../supersede/supersede-round.js';
import { SweepRounds } from '../sweep-rounds.js';
import { arrangeCity, type CitySize } from './arrange-city.js';

/** The engine thread as the build made it. */
export const ENGINE_THREAD_URL = pathToFileURL(join(REPOSITORY_ROOT, 'dist/libs/rounds/src/engine/engine-thread.js'));

/** Seeds without chance. */
export class TestSeeds extends SeedSource {
  random(): string {
    return 'ab'.repeat(32);
  }
}

/** The use cases over a small city in a database of its own. */
export async function openRoundBench(size: CitySize, engine: Partial<EngineThreadSettings> = {}) {
  const db = await openTestDatabase();
  await arrangeCity(db.owner, size);
  return benchOver(db, engine);
}

/**
 * Races over one and the same beginning: each over a copy of the database that was left, and its invariants hold after it.
 * @param original name of the database that was left; dropped in the end
 */
export async function raceOver(
  original: string,
  races: number,
  run: (bench: Awaited<ReturnType<typeof openRoundBench>>, race: number) => Promise<void>,
): Promise<void> {
  for (let race = 0; race < races; race++) {
    const bench = benchOver(await openTestDatabase([], original));
    await run(bench, race);
    expect([race, await bench.breaches()]).toEqual([race, []]);
    await bench.db.close();
  }
  await dropTestDatabase(original);
}

function benchOver(db: TestDatabase, engine: Partial<EngineThreadSettings> = {}) {
  return { db, ...useCases(db, engine), breaches: () => db.uow.system('check invariants', checkInvariants) };
}

/** Use cases wired by hand, as one process has them; call it twice for two workers. */
export function useCases(
  { uow }: TestDatabase,
  engine: Partial<EngineThreadSettings> = {},
  clock: Clock = new FixedClock('2026-01-01T00:00:00Z'),
  seedKeys: readonly string[] = ['0'.repeat(64)],
) {
  const ledger = new LedgerService();
  const outbox = new Outbox();
  const leases = new Leases(uow);
  const freezeSnapshot = new FreezeSnapshot(uow, leases, ledger);
  const writeProposal = new WriteProposal(uow, leases, ledger);
  const failRound = new FailRound(uow, leases, ledger);
  const roundSeeds = new RoundSeeds(uow, ledger, clock, new TestSeeds(), { seedKeys } as AppConfig);
  const engines = new EngineThreads({ url: ENGINE_THREAD_URL, ...engine });
  const openRound = new OpenRound(uow, ledger, outbox, clock, roundSeeds);
  return {
    leases,
    engines,
    freezeSnapshot,
    writeProposal,
    failRound,
    openRound,
    supersedeRound: new SupersedeRound(uow, ledger, outbox, openRound),
    escalateProposals: new EscalateProposals(uow, ledger, outbox),
    roundSeeds,
    openScheduledRounds: new OpenScheduledRounds(uow, clock, openRound),
    computeRound: new ComputeRound(uow, leases, freezeSnapshot, writeProposal, failRound, engines),
    keepOverride: new KeepOverride(uow, ledger),
    listOverrides: new ListOverrides(uow),
    proposeOverrides: new ProposeOverrides(uow, ledger, outbox),
    weighOverride: new WeighOverride(uow, engines),
    approveRound: new ApproveRound(uow, ledger, outbox),
    rejectRound: new RejectRound(uow, ledger),
    cancelRound: new CancelRound(uow, ledger),
    publishRound: new PublishRound(uow, ledger),
    computeScenarios: new ComputeScenarios(uow, engines, new TestSeeds()),
    startScenarios: new StartScenarios(uow, outbox, clock, new PolicyPresetFile()),
    cancelScenarios: new CancelScenarios(uow),
    readScenarios: new ReadScenarios(uow),
    listScenarioChanges: new ListScenarioChanges(uow),
    sweepScenarios: new SweepScenarios(uow, outbox),
    sweepRounds: new SweepRounds(uow, outbox),
    showRound: new ShowRound(uow),
    listRounds: new ListRounds(uow),
    listAwards: new ListAwards(uow),
    tellRound: new TellRound(uow),
    findAnomalies: new FindAnomalies(uow),
    streamRoundFile: new StreamRoundFile(uow),
  };
}
