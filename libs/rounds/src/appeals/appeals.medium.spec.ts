import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { AppealChange, AppealGround } from '@supplydock/domain';
import { DocumentStore } from '@supplydock/documents';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { Outbox, type RateLimits } from '@supplydock/platform';
import { compileServer, FixedClock } from '@supplydock/testing';
import { unpackPart } from '../engine/packed-bytes.js';
import { APPROVER, CITY, OFFICER, SECOND_APPROVER, testId } from '../testing/arrange-city.js';
import { openRoundBench } from '../testing/round-bench.js';
import { readAppealable } from './appealable.js';
import { AskRerun } from './ask-rerun.js';
import { DecideAppeal } from './decide-appeal.js';
import { ListAppealChanges } from './list-appeal-changes.js';
import { LodgeAppeal } from './lodge-appeal.js';
import { publicAppeals } from './public-appeals.js';
import { PublishAppeal } from './publish-appeal.js';
import { ReadAppeals } from './read-appeals.js';
import { RerunAppeal } from './rerun-appeal.js';

const SAME: AppealChange = { headcount: null, receivedPieces: null, tier: null, wish: null };
const NOTE = 'twenty more people work here than you counted';
const context = { jobId: 'j', messageId: 'm', attempt: 1, signal: new AbortController().signal };
const clerkOf = (enterpriseId: string): Actor => ({
  ...OFFICER,
  userId: testId('user', 6),
  memberships: [{ role: 'requester', enterpriseId, districtId: null }],
});

describe('an appeal', () => {
  let bench: Awaited<ReturnType<typeof openRoundBench>>;
  let roundId: string;
  let lodge: LodgeAppeal;
  let ask: AskRerun;
  let rerun: RerunAppeal;
  let decide: DecideAppeal;
  let publish: PublishAppeal;
  let appeals: ReadAppeals;
  let changes: ListAppealChanges;

  beforeAll(() => compileServer());
  beforeEach(async () => {
    bench = await openRoundBench({ requisitions: 120, lots: 8, packsPerLot: 30 });
    const { uow } = bench.db;
    const [ledger, outbox] = [new LedgerService(), new Outbox()];
    const limits = { consume: () => Promise.resolve(0) } as unknown as RateLimits;
    lodge = new LodgeAppeal(uow, ledger);
    ask = new AskRerun(uow, ledger, outbox);
    rerun = new RerunAppeal(uow, ledger, bench.engines);
    decide = new DecideAppeal(uow, ledger, outbox, new DocumentStore(uow, ledger, limits));
    publish = new PublishAppeal(uow, ledger);
    appeals = new ReadAppeals(uow, new FixedClock('2020-03-03T00:00:00Z'));
    changes = new ListAppealChanges(uow);
    roundId = await bench.openRound.open({ jurisdictionId: CITY, actorId: OFFICER.userId, category: 'masks' });
    await bench.computeRound.compute(CITY, roundId);
  });
  afterEach(() => bench.db.close());

  const publishRound = async (): Promise<void> => {
    await bench.approveRound.approve(APPROVER, roundId, (await bench.showRound.summary(CITY, roundId)).version);
    await bench.publishRound.publish(CITY, roundId);
  };
  const query = <Row>(sql: string, ...parameters: unknown[]): Promise<Row[]> => bench.db.owner.query(sql, parameters);
  /** A firm of the least tier that claims less than it asked, by its headcount, and got less still. */
  const shortOne = async (where = "a.pieces < a.claim_pieces AND a.claim_pieces < a.asked_pieces AND a.tier = 4"): Promise<{ id: string; firm: string; got: number; headcount: number }> => {
    const rows = await query<{ id: string; firm: string; got: string; headcount: number }>(
      `SELECT a.requisition_id AS id, a.enterprise_id AS firm, a.pieces AS got, a.headcount FROM awards a
        WHERE a.round_id = $1 AND ${where} ORDER BY a.headcount DESC, a.requisition_id LIMIT 1`, roundId);
    return { ...rows[0], got: Number(rows[0].got) };
  }; // prettier-ignore
  const lodged = (firm: string, requisitionId: string, ground: AppealGround, stated: Partial<AppealChange> = {}) =>
    lodge.lodge(clerkOf(firm), { requisitionId, ground, stated: { ...SAME, ...stated }, note: NOTE });
  const runAgain = async (id: string, change: Partial<AppealChange> = {}) => {
    const { version } = await appeals.show(OFFICER, id);
    await ask.ask(OFFICER, id, version, { ...SAME, ...change });
    const { run } = await appeals.show(OFFICER, id);
    await rerun.handle({ jurisdictionId: CITY, runId: run!.id }, context);
    return (await appeals.show(OFFICER, id)).run!;
  };
  const kinds = async (id: string) =>
    (await query<{ kind: string }>("SELECT kind FROM ledger_entries WHERE subject_type = 'appeal' AND subject_id = $1 ORDER BY seq", id)).map(({ kind }) => kind); // prettier-ignore

  it('waits for publication, then for seven days at most; one stands for a requisition', async () => {
    const { id, firm, headcount } = await shortOne();
    const more = { headcount: headcount + 20 };
    await expect(lodged(firm, id, 'HEADCOUNT_WRONG', more)).rejects.toMatchObject({ code: 'APPEAL_TOO_EARLY' });
    await publishRound();
    await expect(lodged(testId('enterprise', 1), id, 'HEADCOUNT_WRONG', more)).rejects.toMatchObject({ code: 'NOT_FOUND' }); // prettier-ignore
    await expect(lodged(firm, id, 'HEADCOUNT_WRONG')).rejects.toMatchObject({ code: 'VALIDATION_FAILED' });
    await expect(lodged(firm, id, 'NOT_COUNTED')).rejects.toMatchObject({ code: 'VALIDATION_FAILED' });
    await expect(lodged(firm, id, 'OTHER', more)).rejects.toMatchObject({ code: 'VALIDATION_FAILED' });
    const two = await Promise.allSettled([lodged(firm, id, 'HEADCOUNT_WRONG', more), lodged(firm, id, 'OTHER')]);
    expect(two.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(lodged(firm, id, 'OTHER')).rejects.toMatchObject({ code: 'APPEAL_STANDS' });

    const met = await shortOne('a.pieces = a.asked_pieces');
    await expect(lodged(met.firm, met.id, 'OTHER')).rejects.toMatchObject({ code: 'APPEAL_NOTHING_SHORT' });
    await query("UPDATE rounds SET published_at = now() - interval '7 days' WHERE id = $1", roundId);
    const other = await shortOne("a.pieces < a.asked_pieces AND a.enterprise_id <> '" + firm + "'");
    await expect(lodged(other.firm, other.id, 'OTHER')).rejects.toMatchObject({ code: 'APPEAL_TOO_LATE' });
  });

  it('is run again on the same snapshot: unchanged it is the round itself, byte for byte', async () => {
    await publishRound();
    const { id, firm, got } = await shortOne();
    const appealId = await lodged(firm, id, 'OTHER');
    await expect(decide.decide(OFFICER, appealId, 1, { outcome: 'REFUSED', reason: 'NOT_A_FACT', note: NOTE })).rejects.toMatchObject({ code: 'STATE_REFUSED' }); // prettier-ignore
    const before = await query('SELECT lot_id, available, reserved, allocated FROM lot_levels ORDER BY lot_id');
    const { result } = await runAgain(appealId);
    const [round] = await query<{ snapshot: string; awards: string }>('SELECT snapshot_sha256 AS snapshot, awards_sha256 AS awards FROM rounds WHERE id = $1', roundId); // prettier-ignore
    expect(result).toMatchObject({ gotPieces: got, wouldPieces: got, snapshotSha256: round.snapshot, awardsSha256: round.awards }); // prettier-ignore
    expect(result).toMatchObject({ gaining: { requisitions: 0 }, losing: { requisitions: 0 }, groups: [] });
    expect(result!.factsAfter).toEqual(result!.factsBefore);
    expect((await changes.list(OFFICER, appealId, { limit: 5 })).total).toBe(0);
    expect(await query('SELECT lot_id, available, reserved, allocated FROM lot_levels ORDER BY lot_id')).toEqual(
      before,
    );
    expect(await bench.breaches()).toEqual([]);
  });

  it('shows what the change gives the firm and takes from the others, and that adds up', async () => {
    await publishRound();
    const { id, firm, got } = await shortOne();
    const appealId = await lodged(firm, id, 'TIER_MISSED', { tier: 1 });
    const run = await runAgain(appealId, { tier: 1 });
    const { wouldPieces, gaining, losing, leftBefore, leftAfter, factsBefore, factsAfter } = run.result!;
    expect(wouldPieces).toBeGreaterThan(got);
    expect([factsBefore?.tier, factsAfter.tier]).toEqual([4, 1]);
    expect(wouldPieces - got + gaining.pieces - losing.pieces).toBe(leftBefore - leftAfter);
    const losers = await changes.list(OFFICER, appealId, { side: 'loses', limit: 200 });
    expect(losers.total).toBe(losing.requisitions);
    expect(losers.items.reduce((sum, { changePieces }) => sum - changePieces, 0)).toBe(losing.pieces);
    const pages: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await changes.list(OFFICER, appealId, { cursor, limit: 2 });
      pages.push(...page.items.map(({ requisitionId }) => requisitionId));
      cursor = page.nextCursor;
    }
    expect(new Set(pages).size).toBe(gaining.requisitions + losing.requisitions);
  });

  it('equals the round that would have been, had the fact stood right', async () => {
    const { id, firm, headcount } = await shortOne();
    const version = (await bench.showRound.summary(CITY, roundId)).version;
    await bench.approveRound.approve(APPROVER, roundId, version);
    await bench.publishRound.publish(CITY, roundId);
    const appealId = await lodged(firm, id, 'HEADCOUNT_WRONG', { headcount: headcount + 20 });
    const { result } = await runAgain(appealId, { headcount: headcount + 20 });

    const parts = await query<{ bytes: Buffer }>("SELECT bytes FROM round_files WHERE round_id = $1 AND kind = 'snapshot' ORDER BY part", roundId); // prettier-ignore
    const text = parts.map(({ bytes }) => Buffer.from(unpackPart(bytes)).toString()).join('');
    const line = text.split('\n').find((one) => one.includes(`"requisition":{"id":"${id}"`))!;
    const { askedPieces, receivedPieces } = JSON.parse(line).requisition;
    const claim = Math.min(askedPieces, Math.max(0, 3 * (headcount + 20) - receivedPieces));
    const mended = line.replace(/"weight":\d+/, `"weight":${headcount + 20}`).replace(/"claimPieces":\d+/, `"claimPieces":${claim}`); // prettier-ignore
    expect(result!.snapshotSha256).toBe(createHash('sha256').update(text.replace(line, mended)).digest('hex'));
    expect(result!.factsAfter).toMatchObject({ weight: headcount + 20, claimPieces: claim });
  });

  it('counts a requisition that was left out', async () => {
    await publishRound();
    const [id, firm] = [testId('requisition', 7), testId('enterprise', 7)];
    const open = await bench.db.uow.run(CITY, (tx) => readAppealable(tx, CITY, id));
    expect(open).toMatchObject({ isOpen: true, isCounted: false, gotPieces: 0 });
    await expect(lodged(firm, id, 'HEADCOUNT_WRONG', { headcount: 80 })).rejects.toMatchObject({ code: 'VALIDATION_FAILED' }); // prettier-ignore
    const appealId = await lodged(firm, id, 'NOT_COUNTED');
    const { result } = await runAgain(appealId, { tier: 1 });
    expect(result).toMatchObject({ gotPieces: 0, factsBefore: null, factsAfter: { weight: 50, receivedPieces: 20, tier: 1 } }); // prettier-ignore
    expect(result!.wouldPieces).toBeGreaterThan(0);
  });

  it('against a quantity set by hand asks what the rule gives', async () => {
    const { id, firm, got } = await shortOne();
    const summary = await bench.showRound.summary(CITY, roundId);
    await bench.keepOverride.keep(OFFICER, roundId, summary.version, { requisitionId: id, pieces: 0, reason: 'SUPPLIED_ELSEWHERE', note: 'they have' }); // prettier-ignore
    roundId = await bench.proposeOverrides.propose(OFFICER, roundId, summary.version + 1);
    await bench.computeRound.compute(CITY, roundId);
    await publishRound();
    const appealId = await lodged(firm, id, 'OTHER');
    expect((await runAgain(appealId)).result).toMatchObject({ gotPieces: 0, wouldPieces: got });
  });

  it('is decided with a reason by somebody who did not approve the round; it owes, tells and is published nameless', async () => {
    await publishRound();
    const { id, firm, got } = await shortOne();
    const appealId = await lodged(firm, id, 'TIER_MISSED', { tier: 1 });
    const { result } = await runAgain(appealId, { tier: 1 });
    const { version } = await appeals.show(SECOND_APPROVER, appealId);
    const upheld = { outcome: 'UPHELD', reason: 'RECORD_CORRECTED', note: NOTE } as const;
    await expect(decide.decide(APPROVER, appealId, version, upheld)).rejects.toMatchObject({
      code: 'APPEAL_OWN_ROUND',
    });
    await expect(decide.decide(SECOND_APPROVER, appealId, version - 1, upheld)).rejects.toMatchObject({ code: 'VERSION_MISMATCH' }); // prettier-ignore
    await expect(decide.decide(SECOND_APPROVER, appealId, version, { ...upheld, reason: 'RECORD_RIGHT' })).rejects.toMatchObject({ code: 'VALIDATION_FAILED' }); // prettier-ignore
    expect((await appeals.show(clerkOf(firm), appealId)).run).toBeNull();
    await decide.decide(SECOND_APPROVER, appealId, version, upheld);
    expect((await appeals.show(clerkOf(firm), appealId)).run).not.toBeNull();

    const job = { jurisdictionId: CITY, appealId };
    expect(await bench.db.uow.run(CITY, (tx) => publicAppeals(tx, CITY, roundId))).toEqual({ lodged: 1, waiting: 1, items: [] }); // prettier-ignore
    await publish.handle(job);
    await publish.handle(job);
    const owedPieces = result!.wouldPieces - got;
    const told = await bench.db.uow.run(CITY, (tx) => publicAppeals(tx, CITY, roundId));
    expect(told).toMatchObject({ lodged: 1, waiting: 0, items: [{ ground: 'TIER_MISSED', outcome: 'UPHELD', reason: 'RECORD_CORRECTED', owedPieces }] }); // prettier-ignore
    expect(JSON.stringify(told)).not.toContain(firm);
    expect(await kinds(appealId)).toEqual(['APPEAL_LODGED', 'APPEAL_RERUN_ASKED', 'APPEAL_RERUN', 'APPEAL_DECIDED', 'APPEAL_PUBLISHED']); // prettier-ignore
    const [notice] = await query<{ payload: unknown }>("SELECT payload FROM outbox WHERE payload ->> 'kind' = 'APPEAL_UPHELD'"); // prettier-ignore
    expect(notice.payload).toMatchObject({ enterpriseId: firm, figures: { category: 'masks', owedPieces } });
    expect(await query('SELECT payload FROM ledger_entries WHERE payload::text LIKE $1', `%${NOTE}%`)).toEqual([]);
  });

  it('is withdrawn by its firm, and what a run finds later changes nothing', async () => {
    await publishRound();
    const { id, firm } = await shortOne();
    const appealId = await lodged(firm, id, 'OTHER');
    await ask.ask(OFFICER, appealId, 1, SAME);
    await expect(ask.ask(OFFICER, appealId, 1, SAME)).rejects.toMatchObject({ code: 'APPEAL_RUNNING' });
    await lodge.withdraw(clerkOf(firm), appealId, 1);
    const { run } = await appeals.show(OFFICER, appealId);
    await rerun.handle({ jurisdictionId: CITY, runId: run!.id }, context);
    await rerun.handle({ jurisdictionId: CITY, runId: run!.id }, context);
    expect(await appeals.show(OFFICER, appealId)).toMatchObject({ state: 'WITHDRAWN', run: { percent: 100 } });
    expect((await kinds(appealId)).filter((kind) => kind === 'APPEAL_RERUN')).toHaveLength(1);
    expect(await lodged(firm, id, 'OTHER')).not.toBe(appealId);
    expect((await appeals.list(OFFICER, { show: 'waiting', limit: 5 })).total).toBe(1);
  });

  it('says when the stored round no longer gives its awards, and can be run again', async () => {
    await publishRound();
    const { id, firm } = await shortOne();
    const appealId = await lodged(firm, id, 'OTHER');
    const [{ sha }] = await query<{ sha: string }>('SELECT awards_sha256 AS sha FROM rounds WHERE id = $1', roundId);
    await query("UPDATE rounds SET awards_sha256 = repeat('0', 64) WHERE id = $1", roundId);
    expect(await runAgain(appealId)).toMatchObject({ failureCode: 'AWARDS_DIFFER', result: null });
    await query('UPDATE rounds SET awards_sha256 = $2 WHERE id = $1', roundId, sha);
    expect((await runAgain(appealId)).result).not.toBeNull();
  });
});
