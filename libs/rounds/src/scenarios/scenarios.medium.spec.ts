import { createHash } from 'node:crypto';
import { allocate, readSnapshot, writeAwards } from '@supplydock/allocation';
import { COMPARISONS } from '@supplydock/domain';
import { CITY, OFFICER, RULES, testId } from '../testing/arrange-city.js';
import { openRoundBench } from '../testing/round-bench.js';
import type { ScenarioChoice } from './scenarios.dto.js';

const POLICY: ScenarioChoice = { kind: 'policy', id: testId('policy', 1) };
const SIX: ScenarioChoice[] = [
  POLICY,
  ...COMPARISONS.map((id) => ({ kind: 'comparison' as const, id })),
  { kind: 'draft', name: 'a day', rules: { ...RULES, coverDays: 1 } },
];

describe('scenarios', () => {
  let bench: Awaited<ReturnType<typeof openRoundBench>>;
  beforeAll(async () => (bench = await openRoundBench({ requisitions: 300, lots: 8, packsPerLot: 60 })));
  afterAll(() => bench.db.close());

  const start = (scenarios: ScenarioChoice[]) => bench.startScenarios.start(OFFICER, { category: 'masks', scenarios });
  const run = async (scenarios: ScenarioChoice[]) => {
    const runId = await start(scenarios);
    expect(await bench.computeScenarios.compute(CITY, runId)).toBe('DONE');
    const { result, ...view } = await bench.readScenarios.show(CITY, runId);
    return { runId, view, result: result! };
  };
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
  const piecesOf = async (runId: string, place: number): Promise<number[]> => {
    const rows: { pieces: number[] }[] = await bench.db.owner.query(
      'SELECT pieces FROM scenario_awards WHERE run_id = $1 ORDER BY requisition_id',
      [runId],
    );
    return rows.map(({ pieces }) => pieces[place]);
  };

  it('hold, reserve and award nothing, and leave the invariants as they were', async () => {
    const state = () =>
      bench.db.owner.query(`SELECT (SELECT json_agg(v ORDER BY lot_id) FROM lot_levels v) AS levels,
        (SELECT count(*) FROM lot_movements) AS movements, (SELECT count(*) FROM allocation_days) AS days,
        (SELECT count(*) FROM rounds) AS rounds, (SELECT count(*) FROM awards) AS awards`);
    const before = await state();
    await run(SIX);
    expect(await state()).toEqual(before);
    expect(await bench.breaches()).toEqual([]);
  });

  it('count what the engine gives, and agree with each other where they must', async () => {
    const { result, view, runId } = await run(SIX);
    expect(view.scenarios.map(({ nameEn }) => nameEn)).toEqual(['Test policy', 'First come', 'Draw', 'Pro rata', 'Flat grant', 'a day']); // prettier-ignore
    for (const [place, figures] of result.figures.entries()) {
      const pieces = await piecesOf(runId, place);
      const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
      expect(sum(pieces)).toBe(figures.awardedPieces);
      expect(pieces.filter((piece) => piece > 0)).toHaveLength(figures.served);
      expect(sum(figures.levels)).toBe(figures.requisitions);
      for (const groups of [figures.byTier, figures.byDistrict, figures.bySize]) {
        expect(sum(groups.map(({ awardedPieces }) => awardedPieces))).toBe(figures.awardedPieces);
        expect(sum(groups.map(({ metInFull }) => metInFull))).toBe(figures.metInFull);
      }
    }
    const [level, firstCome] = result.figures;
    // the rule that lifts the lowest first leaves the worst off no worse than the queue does
    expect(level.worstTenthMilli).toBeGreaterThanOrEqual(firstCome.worstTenthMilli);
    expect(level.giniMilli).toBeLessThan(firstCome.giniMilli);
    expect(new Set(result.figures.map(({ snapshotSha256 }) => snapshotSha256)).size).toBe(6);
  });

  it('on a held day are the round itself: its digest, its awards, to the byte', async () => {
    const roundId = await bench.openRound.open({ jurisdictionId: CITY, actorId: OFFICER.userId, category: 'masks' });
    expect(await bench.computeRound.compute(CITY, roundId)).toBe('PROPOSED');
    const round = await bench.showRound.detail(CITY, roundId);
    const { result, view, runId } = await run(SIX);
    expect(view.baseRoundId).toBe(roundId);
    expect(result.figures[0]).toMatchObject({
      snapshotSha256: round.snapshotSha256,
      awardsSha256: round.awardsSha256,
      awardedPieces: round.totals?.awardedPieces,
      metInFull: round.totals?.metInFull,
      metresPieces: round.totals?.metresPieces,
      piecesLeft: round.totals?.piecesLeft,
    });
    const awards: { pieces: number }[] = await bench.db.owner.query('SELECT pieces FROM awards WHERE round_id = $1 ORDER BY requisition_id', [roundId]); // prettier-ignore
    expect(await piecesOf(runId, 0)).toEqual(awards.map(({ pieces }) => Number(pieces)));
  });

  it('agree with the command line on the same snapshot under each policy', async () => {
    const { result, view, runId } = await run(SIX);
    const { bytes } = await bench.streamRoundFile.open(CITY, view.baseRoundId!, 'snapshot');
    const parts: Buffer[] = [];
    for await (const part of bytes) parts.push(part as Buffer);
    const frozen = Buffer.concat(parts).toString().trimEnd().split('\n');
    for (const [place, { snapshotSha256, awardsSha256 }] of result.figures.entries()) {
      // the round's file with this policy's rules and claims in the place of its own
      const text = await withPolicy(frozen, view.scenarios[place].rules as typeof RULES);
      const snapshot = readSnapshot([Buffer.from(text)]);
      expect(createHash('sha256').update(text).digest('hex')).toBe(snapshotSha256);
      const allocation = allocate(snapshot, { sha256 });
      const file = Buffer.concat([...writeAwards(snapshot, allocation, snapshotSha256)]);
      expect(createHash('sha256').update(file).digest('hex')).toBe(awardsSha256);
      expect([...allocation.pieces]).toEqual(await piecesOf(runId, place));
    }
  });

  it('say who gains and who loses, page by page, and that nobody does against itself', async () => {
    const { runId } = await run([POLICY, { kind: 'comparison', id: 'first-come' }]);
    const list = (change: object) =>
      bench.listScenarioChanges.list(CITY, runId, { place: 2, against: 1, limit: 50, ...change });
    const first = await list({});
    expect(first.items[0].changePieces).toBeLessThan(0);
    const rest = await list({ cursor: first.nextCursor!, limit: 200 });
    expect(rest.items[0].changePieces).toBeGreaterThanOrEqual(first.items.at(-1)!.changePieces);
    expect(new Set([...first.items, ...rest.items].map(({ requisitionId }) => requisitionId)).size).toBe(250);
    expect((await list({ change: 'gains' })).total).toBe(first.gain);
    expect((await list({ change: 'loses', districtId: '310101' })).items.every(({ districtId }) => districtId === '310101')).toBe(true); // prettier-ignore
    expect(await list({ place: 1 })).toMatchObject({ gain: 0, lose: 0 });
    await expect(list({ place: 3 })).rejects.toMatchObject({ code: 'VALIDATION_FAILED' });
  });

  it('are refused where they cannot be, and bounded', async () => {
    await expect(start([{ kind: 'preset', id: 'nowhere' }])).rejects.toMatchObject({ code: 'VALIDATION_FAILED' });
    await expect(start([{ kind: 'draft', name: 'x', rules: { ...RULES, coverDays: 0 } }])).rejects.toMatchObject({
      errors: [expect.objectContaining({ field: 'scenarios.0.rules.coverDays' })],
    });
    const waiting = [await start([POLICY]), await start([POLICY]), await start([POLICY])];
    await expect(start([POLICY])).rejects.toMatchObject({ code: 'SCENARIOS_BUSY' });
    for (const runId of waiting) await bench.cancelScenarios.cancel(OFFICER, runId);
    expect(await bench.computeScenarios.compute(CITY, waiting[0])).toBe('LEFT');
    await expect(bench.cancelScenarios.cancel(OFFICER, waiting[0])).rejects.toMatchObject({ code: 'STATE_REFUSED' });
  });

  it('give up when they are stopped in the middle, and leave nothing', async () => {
    const runId = await start(SIX);
    const under = bench.computeScenarios.compute(CITY, runId);
    await bench.cancelScenarios.cancel(OFFICER, runId);
    expect(await under).toBe('LEFT');
    expect(await bench.readScenarios.show(CITY, runId)).toMatchObject({ state: 'CANCELLED', result: null });
    expect(await bench.db.owner.query('SELECT 1 FROM scenario_awards WHERE run_id = $1', [runId])).toEqual([]);
  });

  it('that stand still are put back, and old ones go with their rows', async () => {
    const { owner } = bench.db;
    const runId = await start([POLICY]);
    await owner.query('DELETE FROM outbox');
    await owner.query(`UPDATE scenario_runs SET created_at = now() - interval '1 hour' WHERE id = $1`, [runId]);
    expect(await bench.sweepScenarios.sweep(CITY)).toEqual({ putBack: 1, removed: 0 });
    expect(await bench.computeScenarios.compute(CITY, runId)).toBe('DONE');
    await owner.query(`UPDATE scenario_runs SET created_at = now() - interval '8 days'`);
    expect((await bench.sweepScenarios.sweep(CITY)).removed).toBeGreaterThan(3);
    expect(await owner.query('SELECT 1 FROM scenario_awards')).toEqual([]);
  });

  /** What `dock` would be given: the frozen lines with another policy, its claims worked out by the domain. */
  async function withPolicy(lines: readonly string[], rules: typeof RULES): Promise<string> {
    const { entitlementOf, receiptWindow, toSnapshotPolicy } = await import('@supplydock/domain');
    const { from, to } = receiptWindow(rules, '2020-03-02');
    const received: { id: string; pieces: number }[] = await bench.db.owner.query(
      `SELECT enterprise_id AS id, sum(pieces)::int AS pieces FROM receipts WHERE received_on BETWEEN $1 AND $2 GROUP BY 1`,
      [from, to],
    );
    const unverified: { id: string }[] = await bench.db.owner.query(
      `SELECT DISTINCT enterprise_id AS id FROM headcounts WHERE verified_at IS NULL`,
    );
    const isUnverified = new Set(unverified.map(({ id }) => id));
    const receivedOf = new Map(received.map(({ id, pieces }) => [id, pieces]));
    const changed = lines.map((line) => {
      const row = JSON.parse(line);
      if (row.format) return JSON.stringify({ ...row, policy: toSnapshotPolicy(rules as never) });
      if (!row.requisition) return line;
      const { requisition } = row;
      const receivedPieces = receivedOf.get(requisition.enterprise) ?? 0;
      const headcount = isUnverified.has(requisition.enterprise) ? 0 : requisition.weight;
      const { entitlementPieces } = entitlementOf(rules as never, {
        headcount,
        size: requisition.size,
        receivedPieces,
      });
      const claimPieces = Math.min(requisition.askedPieces, entitlementPieces);
      return JSON.stringify({ requisition: { ...requisition, receivedPieces, claimPieces } });
    });
    return `${changed.join('\n')}\n`;
  }
});
