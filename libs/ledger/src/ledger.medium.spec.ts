import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { openTestDatabase, type TestDatabase } from '@supplydock/testing';
import { GENESIS_HASH } from './chain.js';
import { LedgerService, type NewEntry } from './ledger.service.js';
import { ReadDayHeads } from './read-day-heads.js';
import { ReadLedger } from './read-ledger.js';
import { ShowEntry } from './show-entry.js';
import { VerifyLedger, verifyLedger } from './verify-ledger.js';

const CITY = '310000';
const OTHER_CITY = '440300';
const LENGTH = 40;

const ledger = new LedgerService();
let db: TestDatabase;
let verifier: VerifyLedger;

function entry(index: number, jurisdictionId = CITY): NewEntry {
  return {
    jurisdictionId,
    kind: 'LOT_POSTED',
    subjectType: 'lot',
    subjectId: randomUUID(),
    actorId: index % 2 ? randomUUID() : null,
    payload: { pieces: index, zh: '口罩 🙂', nested: { b: [1, null, true], a: '"\\' } },
  };
}

const append = (index: number) => db.uow.run(CITY, (tx) => ledger.append(tx, entry(index)));

beforeAll(async () => {
  db = await openTestDatabase();
  verifier = new VerifyLedger(db.uow);
  for (const id of [CITY, OTHER_CITY]) {
    await db.owner.query(
      `INSERT INTO jurisdictions (id, name_en, name_zh, time_zone) VALUES ($1, 'City', '市', 'Asia/Shanghai')`,
      [id],
    );
  }
}, 60_000);
afterAll(() => db.close());

beforeEach(async () => {
  await db.owner.query('TRUNCATE ledger_entries, ledger_heads');
});

describe('LedgerService', () => {
  it('links each entry to the one before, from the first on', async () => {
    const first = await append(1);
    const second = await append(2);
    expect([first.seq, second.seq]).toEqual([1, 2]);
    const rows = await db.owner.query('SELECT seq, prev_hash, hash FROM ledger_entries ORDER BY seq');
    expect(rows).toEqual([
      { seq: 1, prev_hash: GENESIS_HASH, hash: first.hash },
      { seq: 2, prev_hash: first.hash, hash: second.hash },
    ]);
    expect(await verifier.verify(CITY)).toEqual({ verified: 2, head: second, fault: null });
  });

  it('records nothing when the effect is rolled back', async () => {
    await append(1);
    const undone = db.uow.run(CITY, async (tx) => {
      await ledger.append(tx, entry(2));
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await append(3);
    expect(await verifier.verify(CITY)).toMatchObject({ verified: 2, fault: null });
  });

  it('keeps one chain without a gap under 100 writers at the same moment, the first entry included', async () => {
    await Promise.all(Array.from({ length: 100 }, (_, index) => append(index)));
    expect(await verifier.verify(CITY)).toMatchObject({ verified: 100, fault: null });
  });

  it('appends many at once in their order', async () => {
    const entries = Array.from({ length: 5_000 }, (_, index) => entry(index));
    const receipts = await db.uow.run(CITY, (tx) => ledger.appendAll(tx, CITY, entries));
    expect(receipts.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
    expect(await verifier.verify(CITY)).toMatchObject({ verified: 5_000, fault: null });
  });

  it('keeps a chain for each city', async () => {
    await append(1);
    await db.uow.run(OTHER_CITY, (tx) => ledger.append(tx, entry(1, OTHER_CITY)));
    expect((await verifier.verify(OTHER_CITY)).verified).toBe(1);
    const mixed = db.uow.run(CITY, (tx) => ledger.appendAll(tx, CITY, [entry(1, OTHER_CITY)]));
    await expect(mixed).rejects.toThrow('chain of its jurisdiction');
  });

  it('takes what JSON makes of a payload: dates as text, undefined left out; but no fractions', async () => {
    const odd = { when: new Date(0), nothing: undefined, pieces: 3 };
    await db.uow.run(CITY, (tx) => ledger.append(tx, { ...entry(1), payload: odd }));
    expect((await verifier.verify(CITY)).fault).toBeNull();
    const fraction = db.uow.run(CITY, (tx) => ledger.append(tx, { ...entry(1), payload: { level: 2.82 } }));
    await expect(fraction).rejects.toThrow('not whole');
  });

  it('cannot be altered or emptied by the application', async () => {
    await append(1);
    for (const statement of [
      'UPDATE ledger_entries SET kind = kind',
      'DELETE FROM ledger_entries',
      'TRUNCATE ledger_entries',
    ]) {
      await expect(db.uow.run(CITY, (tx) => tx.query(statement))).rejects.toThrow(/permission denied/);
    }
    await expect(db.uow.run(CITY, (tx) => tx.query('DELETE FROM ledger_heads'))).rejects.toThrow(/permission denied/);
  });
});

/** What somebody with the owner's password might do to the table. */
const tampering = fc.oneof(
  fc.record({
    sql: fc.constantFrom(
      `UPDATE ledger_entries SET kind = kind || 'X' WHERE seq = $1`,
      `UPDATE ledger_entries SET subject_id = 'other' WHERE seq = $1`,
      `UPDATE ledger_entries SET subject_type = 'round' WHERE seq = $1`,
      `UPDATE ledger_entries SET actor_id = gen_random_uuid() WHERE seq = $1`,
      `UPDATE ledger_entries SET at = at + interval '1 microsecond' WHERE seq = $1`,
      `UPDATE ledger_entries SET payload = payload || '{"pieces": 999999}' WHERE seq = $1`,
      `UPDATE ledger_entries SET payload = jsonb_set(payload, '{pieces}', '1.0') WHERE seq = $1`,
      `UPDATE ledger_entries SET payload = payload - 'zh' WHERE seq = $1`,
      `UPDATE ledger_entries SET hash = md5(hash) || md5(hash) WHERE seq = $1`,
      `UPDATE ledger_entries SET prev_hash = md5(hash) || md5(hash) WHERE seq = $1`,
      `UPDATE ledger_entries SET jurisdiction_id = '${OTHER_CITY}' WHERE seq = $1`,
      `UPDATE ledger_entries SET seq = 0 WHERE seq = $1`,
      'DELETE FROM ledger_entries WHERE seq = $1',
      'DELETE FROM ledger_entries WHERE seq >= $1',
    ),
    seqs: fc.integer({ min: 1, max: LENGTH }).map((seq) => [seq]),
  }),
  fc.record({
    sql: fc.constantFrom(
      'UPDATE ledger_entries SET seq = CASE seq WHEN $1 THEN -$2::bigint ELSE -$1::bigint END WHERE seq IN ($1, $2)',
      `UPDATE ledger_entries a SET payload = b.payload, kind = b.kind, subject_id = b.subject_id, actor_id = b.actor_id
         FROM ledger_entries b WHERE (a.seq, b.seq) IN (($1, $2), ($2, $1))`,
      `UPDATE ledger_entries a SET payload = b.payload, kind = b.kind, subject_id = b.subject_id,
              actor_id = b.actor_id, at = b.at, hash = b.hash
         FROM ledger_entries b WHERE (a.seq, b.seq) IN (($1, $2), ($2, $1))`,
    ),
    seqs: fc.uniqueArray(fc.integer({ min: 1, max: LENGTH }), { minLength: 2, maxLength: 2 }),
  }),
);

describe('verifyLedger', () => {
  it('finds 1,000 random edits, deletions and swaps in the table, at their first entry', async () => {
    await db.uow.run(CITY, (tx) =>
      ledger.appendAll(
        tx,
        CITY,
        Array.from({ length: LENGTH }, (_, index) => entry(index + 1000)),
      ),
    );
    const undo = new Error('undo');
    const check = async (tx: EntityManager, sql: string, seqs: number[]): Promise<void> => {
      await tx.query(sql, seqs);
      if (sql.includes('THEN -')) await tx.query('UPDATE ledger_entries SET seq = -seq WHERE seq < 0');
      expect((await verifyLedger(tx, CITY)).fault?.seq).toBe(sql.includes('seq = 0') ? 1 : Math.min(...seqs));
      throw undo;
    };
    await fc.assert(
      fc.asyncProperty(tampering, async ({ sql, seqs }) => {
        await expect(db.owner.transaction((tx) => check(tx, sql, seqs))).rejects.toBe(undo);
      }),
      { seed: 20200302, numRuns: 1_000 },
    );
    expect((await verifier.verify(CITY)).fault).toBeNull();
  }, 120_000);

  it('says that nothing is recorded yet', async () => {
    expect(await verifier.verify(CITY)).toEqual({ verified: 0, head: { seq: 0, hash: GENESIS_HASH }, fault: null });
  });

  it('is not confused by entries that are appended while it walks', async () => {
    await append(1);
    const [report] = await Promise.all([verifier.verify(CITY), append(2), append(3), verifier.verify(CITY)]);
    expect(report.fault).toBeNull();
  });
});

describe('ReadLedger', () => {
  it('pages from the latest back, with the head, and finds what was recorded about one thing', async () => {
    const receipts = [await append(1), await append(2), await append(3)];
    const list = new ReadLedger(db.uow);
    const page = await list.list(CITY, { limit: 2 });
    expect(page).toMatchObject({ nextCursor: 2, total: 3, head: receipts[2] });
    expect(page.items.map(({ seq }) => seq)).toEqual([3, 2]);
    const rest = await list.list(CITY, { limit: 2, cursor: 2 });
    expect([rest.items.map(({ seq }) => seq), rest.nextCursor]).toEqual([[1], null]);
    const { subjectId } = page.items[1];
    const about = await list.list(CITY, { limit: 50, subjectType: 'lot', subjectId });
    expect([about.items.map(({ seq }) => seq), about.total]).toEqual([[2], 1]);
    expect((await list.list(OTHER_CITY, { limit: 50 })).items).toEqual([]);
  });
});

describe('one entry', () => {
  it('comes with the text that hashes to it and what the next one says of it', async () => {
    const [first, second] = [await append(1), await append(2)];
    const show = new ShowEntry(db.uow);
    const proof = await show.proof(CITY, 1);
    expect(createHash('sha256').update(proof.covered).digest('hex')).toBe(first.hash);
    expect(proof).toMatchObject({ seq: 1, hash: first.hash, hashInNext: first.hash, kind: 'LOT_POSTED' });
    expect(await show.proof(CITY, 2)).toMatchObject({ prevHash: first.hash, hash: second.hash, hashInNext: null });
    await expect(show.proof(CITY, 3)).rejects.toThrow('NOT_FOUND');
    await expect(show.proof(OTHER_CITY, 1)).rejects.toThrow('NOT_FOUND');
  });

  it('shows an altered entry as it stands: its text no longer hashes to it', async () => {
    await append(1);
    await db.owner.query(`UPDATE ledger_entries SET payload = '{"pieces": 1.5}' WHERE seq = 1`);
    const { covered, hash, payload } = await new ShowEntry(db.uow).proof(CITY, 1);
    expect(payload).toEqual({ pieces: 1.5 });
    expect(createHash('sha256').update(covered).digest('hex')).not.toBe(hash);
  });

  it('tells anybody its time and hash, and nothing else', async () => {
    const { seq, hash } = await append(1);
    const told = await new ShowEntry(db.uow).publicly(CITY, seq);
    expect(told).toEqual({ seq, hash, at: expect.stringMatching(/^20.*Z$/) });
  });
});

describe('heads of the days', () => {
  it('are the last entries of each day in the city, the latest day first', async () => {
    const receipts = [await append(1), await append(2), await append(3)];
    // 16:00 UTC is midnight in the city
    for (const [seq, at] of [
      [1, '2020-03-01T15:59:59Z'],
      [2, '2020-03-01T16:00:00Z'],
      [3, '2020-03-02T03:00:00Z'],
    ])
      await db.owner.query('UPDATE ledger_entries SET at = $2 WHERE seq = $1', [seq, at]);
    expect(await new ReadDayHeads(db.uow).read(CITY)).toEqual({
      head: receipts[2],
      days: [
        { day: '2020-03-02', entries: 2, ...receipts[2] },
        { day: '2020-03-01', entries: 1, ...receipts[0] },
      ],
    });
    expect(await new ReadDayHeads(db.uow).read(OTHER_CITY)).toEqual({ head: { seq: 0, hash: GENESIS_HASH }, days: [] });
  });
});
