import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { StreamableFile } from '@nestjs/common';
import { SaveList } from '@supplydock/exports';
import type { Actor } from '@supplydock/identity';
import { moveStock, postStock } from '@supplydock/inventory';
import { LedgerService } from '@supplydock/ledger';
import type { AppConfig, RateLimits } from '@supplydock/platform';
import {
  arrangeCity,
  CITY,
  CLERK,
  DISTRICT,
  FixedClock,
  NEW_FIRM,
  openTestDatabase,
  OTHER_DISTRICT,
  pdfText,
  POLICY_ID,
  SUPPLIER,
  type TestDatabase,
} from '@supplydock/testing';
import { ExportProgress } from './export-progress.js';
import { ListMovements } from './list-movements.js';
import { ReadProgress } from './read-progress.js';
import { ReadServiceFigures } from './read-service-figures.js';

const OFFICER: Actor = actor({ role: 'city_officer', enterpriseId: null, districtId: null });
const DISTRICT_OFFICER: Actor = actor({ role: 'district_officer', enterpriseId: null, districtId: OTHER_DISTRICT });
const MASKS = '01700000-0000-7000-8000-00000000d001';
const KN95 = '01700000-0000-7000-8000-00000000d002';
const ROUND = '01700000-0000-7000-8000-00000000e001';
const clock = new FixedClock('2020-03-02T04:00:00Z');

function actor(membership: Actor['memberships'][number]): Actor {
  return { jurisdictionId: CITY, userId: CLERK, memberships: [membership] } as unknown as Actor;
}

let db: TestDatabase;
let progress: ReadProgress;
let movements: ListMovements;

/** Lots of 1,000 and 400 posted in the last week of February; on Monday some were awarded, taken back and written off. */
beforeEach(async () => {
  await db?.close();
  db = await openTestDatabase();
  await arrangeCity(db.owner);
  progress = new ReadProgress(db.uow, clock, new LedgerService());
  movements = new ListMovements(db.uow, clock);
  for (const [id, product, district] of [[MASKS, 'surgical', DISTRICT], [KN95, 'kn95', OTHER_DISTRICT]]) {
    await db.owner.query(
      `INSERT INTO lots (jurisdiction_id, id, supplier_id, product_id, district_id, batch, produced_on, expires_on, pack_pieces,
                         price_fen, state, holds)
       VALUES ($1, $2, $3, $4, $5, 'B1', '2020-01-01', '2021-12-31', 10, 200, 'AVAILABLE', '{}')`,
      [CITY, id, SUPPLIER, product, district],
    );
  } // prettier-ignore
  await db.uow.run(CITY, async (tx) => {
    const lots = [
      { lotId: MASKS, pieces: 1000 },
      { lotId: KN95, pieces: 400 },
    ];
    await postStock(tx, { jurisdictionId: CITY, lots, actorId: CLERK, reason: 'posted' });
  });
  // the movements so far were made on Wednesday, 26 February
  await db.owner.query("UPDATE lot_movements SET service_day = '2020-02-26'");
  await addDecidedRound();
  await db.uow.run(CITY, async (tx) => {
    const of = { jurisdictionId: CITY, lotId: MASKS, actorId: CLERK, reason: 'test' };
    await moveStock(tx, { ...of, kind: 'RESERVE', pieces: 300 });
    await moveStock(tx, { ...of, kind: 'ALLOCATE', pieces: 200, roundId: ROUND });
    await moveStock(tx, { ...of, kind: 'RELEASE', pieces: 100 });
    await moveStock(tx, { ...of, kind: 'WITHDRAW', pieces: 50 });
    await moveStock(tx, { ...of, kind: 'CORRECT', pieces: -10 });
    await moveStock(tx, { ...of, kind: 'DEALLOCATE', pieces: 20 });
    await moveStock(tx, { ...of, lotId: KN95, kind: 'WRITE_OFF', pieces: 400 });
  });
}, 120_000);
afterAll(() => db.close());

const day = { unit: 'day' as const, day: '2020-03-02' };

describe('the progress report', () => {
  it('says what came, went and is left, and each closing follows from its opening', async () => {
    const report = await progress.read(OFFICER, day);
    expect(report).toMatchObject({ from: '2020-03-02', to: '2020-03-02', today: '2020-03-02' });
    expect(report.rows).toEqual([
      { productId: 'kn95', districtId: OTHER_DISTRICT, openingPieces: 400, receivedPieces: 0, awardedPieces: 0, returnedPieces: 0, expiredPieces: 400, closingPieces: 0 },
      { productId: 'surgical', districtId: DISTRICT, openingPieces: 1000, receivedPieces: -10, awardedPieces: 180, returnedPieces: 50, expiredPieces: 0, closingPieces: 760 },
    ]); // prettier-ignore
    for (const row of [...report.rows, report.total]) {
      expect(row.closingPieces).toBe(
        row.openingPieces + row.receivedPieces - row.awardedPieces - row.returnedPieces - row.expiredPieces,
      );
    }
  });

  it('closes a week where the next one opens', async () => {
    const before = await progress.read(OFFICER, { unit: 'week', day: '2020-02-26' });
    const after = await progress.read(OFFICER, { unit: 'week', day: '2020-03-04' });
    expect([before.from, before.to, after.from]).toEqual(['2020-02-24', '2020-03-01', '2020-03-02']);
    expect([before.total.openingPieces, before.total.receivedPieces]).toEqual([0, 1400]);
    expect(after.total.openingPieces).toBe(before.total.closingPieces);
    expect(after.total.closingPieces).toBe(760);
  });

  it('agrees with the lots to the piece: 760 are free or reserved', async () => {
    const [{ pieces }] = await db.owner.query('SELECT sum(available + reserved)::int AS pieces FROM lot_levels');
    expect((await progress.read(OFFICER, day)).total.closingPieces).toBe(pieces);
  });

  it('keeps to the category and the districts of who asks', async () => {
    expect((await progress.read(OFFICER, { ...day, category: 'goggles' })).rows).toEqual([]);
    expect((await progress.read(OFFICER, { ...day, districtId: DISTRICT })).rows).toHaveLength(1);
    const own = await progress.read(DISTRICT_OFFICER, day);
    expect(own.rows.map(({ districtId }) => districtId)).toEqual([OTHER_DISTRICT]);
    expect(own.checkedLots).toBe(1);
  });

  it('tells the lot, the level and the pieces when a movement is gone', async () => {
    // nobody but the owner of the database can do this
    await db.owner.query("DELETE FROM lot_movements WHERE kind = 'WITHDRAW'");
    const { differenceCount, differences } = await progress.read(OFFICER, day);
    expect({ differenceCount, differences }).toEqual({
      differenceCount: 1,
      differences: [
        { lotId: MASKS, batch: 'B1', productId: 'surgical', districtId: DISTRICT, part: 'available', roundId: null, saidPieces: 760, movedPieces: 810 },
      ],
    }); // prettier-ignore
  });

  it('tells every lot whose movements are all gone, and one whose level is', async () => {
    await db.owner.query('DELETE FROM lot_movements WHERE lot_id = $1', [MASKS]);
    await db.owner.query('DELETE FROM lot_levels WHERE lot_id = $1', [KN95]);
    const { differences } = await progress.read(OFFICER, day);
    expect(
      differences.map(({ lotId, part, saidPieces, movedPieces }) => [lotId, part, saidPieces, movedPieces]),
    ).toEqual([
      [KN95, 'writtenOff', 0, 400],
      [MASKS, 'allocated', 180, 0],
      [MASKS, 'available', 760, 0],
      [MASKS, 'awarded', 200, 0],
    ]);
  });

  it('tells the round that gave what no movement allocated', async () => {
    await db.owner.query('DELETE FROM round_lots WHERE round_id = $1', [ROUND]);
    expect((await progress.read(OFFICER, day)).differences).toMatchObject([
      { lotId: MASKS, part: 'awarded', roundId: ROUND, saidPieces: 0, movedPieces: 200 },
    ]);
  });

  it('agrees while nothing is missing', async () => {
    expect(await progress.read(OFFICER, day)).toMatchObject({ checkedLots: 2, differenceCount: 0, differences: [] });
  });
});

describe('the movements behind it', () => {
  it('are those that change the figure, with their sum', async () => {
    const page = await movements.list(OFFICER, { ...day, productId: 'surgical', limit: 50 });
    expect(page.items.map(({ kind, pieces, column }) => [kind, pieces, column])).toEqual([
      ['DEALLOCATE', 20, 'awarded'],
      ['CORRECT', -10, 'received'],
      ['WITHDRAW', -50, 'returned'],
      ['ALLOCATE', -200, 'awarded'],
    ]);
    expect([page.total, page.pieces]).toEqual([4, -240]);
  });

  it('are paged and filtered to one column', async () => {
    const first = await movements.list(OFFICER, { ...day, column: 'awarded', limit: 1 });
    const second = await movements.list(OFFICER, { ...day, column: 'awarded', limit: 1, cursor: first.nextCursor! });
    expect([first.total, first.pieces, first.items[0].kind, second.items[0].kind, second.nextCursor]).toEqual([2, -180, 'DEALLOCATE', 'ALLOCATE', null]); // prettier-ignore
  });

  it('of another district are not shown to a district officer', async () => {
    expect((await movements.list(DISTRICT_OFFICER, { ...day, limit: 50 })).items.map(({ lotId }) => lotId)).toEqual([
      KN95,
    ]);
  });
});

describe('the report as a file', () => {
  it('has the same figures and the head of the ledger', async () => {
    const { lines } = await textOf(await files().export(OFFICER, { ...day, language: 'en', format: 'csv' }));
    expect(lines[0]).toBe(
      'Product,Product code,District,District code,Opening,Received,Awarded,Returned,Expired,Closing',
    );
    expect(lines[2]).toBe(`surgical,surgical,${DISTRICT},${DISTRICT},1000,-10,180,50,0,760`);
    expect(lines[3]).toMatch(/^Ledger head 0,/);
  });

  it('is printed with its links, the service figures and the head of the ledger', async () => {
    const file = await bytesOf(await files().export(OFFICER, { ...day, language: 'en', format: 'pdf' }));
    const text = pdfText(file).join(' ');
    expect(text).toContain('Progress report City, 2 March 2020');
    expect(text).toContain('the movements of 2 lots add up to what each lot holds');
    expect(text).toContain(`surgical ${DISTRICT} 1,000 -10 180 50 0 760 Total 1,400 -10 180 50 400 760`);
    expect(text).toContain('Quarantined requisitions 0 0 0 0');
    expect(text).toMatch(/Ledger head 0 0{64} Page 1 of 1$/);
    expect(file.toString('latin1')).toContain(
      `/URI (https://dock.example.cn/reports/movements?unit=day&day=2020-03-02&column=awarded&productId=surgical&districtId=${DISTRICT})`,
    );
  });

  it('says on paper which goods it is limited to, and where the books disagree', async () => {
    await db.owner.query("DELETE FROM lot_movements WHERE kind = 'WRITE_OFF'");
    const query = { ...day, category: 'masks' as const, language: 'zh' as const, format: 'pdf' as const };
    const file = await bytesOf(await files().export(DISTRICT_OFFICER, query));
    const text = pdfText(file).join(' ');
    expect(text).toContain(`2020年3月2日，仅口罩，仅存放于${OTHER_DISTRICT}的物资`);
    expect(text).toContain('账目有 2 处不符');
    expect(text).toContain(`kn95、B1、${OTHER_DISTRICT} 空闲 0 400`);
    expect(file.toString('latin1')).toContain(`/URI (https://dock.example.cn/goods/lots/${KN95})`);
  });
});

describe('service figures', () => {
  it('count what was answered, what within 48 hours, and what waits', async () => {
    const figures = new ReadServiceFigures(db.uow, clock);
    const filing = `INSERT INTO headcount_filings (jurisdiction_id, id, enterprise_id, headcount, effective_from, state, filed_at, decided_at,
                      verified_headcount, verified_from)
                    SELECT $1, uuidv7(), id, 5, '2020-03-02', 'VERIFIED', now() - $3::interval, now(), 5, '2020-03-02'
                      FROM enterprises WHERE jurisdiction_id = $1 AND id = $2`;
    for (const hours of ['47 hours', '49 hours']) await db.owner.query(filing, [CITY, SUPPLIER, hours]);
    await db.owner.query("UPDATE enterprises SET review_since = now() - interval '49 hours' WHERE id = $1", [NEW_FIRM]);
    const { rows } = await figures.read(OFFICER, day);
    expect(rows.slice(0, 3)).toEqual([
      { queue: 'VERIFICATION', answered: 0, inTime: 0, open: 1, overdue: 1 },
      { queue: 'HEADCOUNT', answered: 2, inTime: 1, open: 0, overdue: 0 },
      { queue: 'QUARANTINE', answered: 0, inTime: 0, open: 0, overdue: 0 },
    ]);
    // while the firm owes an answer its clock stands still
    await db.owner.query('UPDATE enterprises SET asked_at = now() WHERE id = $1', [NEW_FIRM]);
    expect((await figures.read(OFFICER, day)).rows[0].overdue).toBe(0);
    expect((await figures.read(OFFICER, { unit: 'day', day: '2020-03-01' })).rows[1].answered).toBe(0);
  });
});

/** Published, and gave 200 pieces of the first lot. */
async function addDecidedRound(): Promise<void> {
  await db.owner.query(
    `INSERT INTO rounds (jurisdiction_id, id, category, service_date, revision, state, policy_id, seed, opened_by,
                         snapshot_sha256, awards_sha256, result)
     VALUES ($1, $2, 'masks', '2020-03-02', 1, 'PUBLISHED', $3, repeat('0', 64), $4, repeat('a', 64), repeat('b', 64), '{}')`,
    [CITY, ROUND, POLICY_ID, CLERK],
  );
  await db.owner.query(
    `INSERT INTO round_lots (jurisdiction_id, round_id, lot_id, frozen_pieces, awarded_pieces, is_live)
     VALUES ($1, $2, $3, 300, 200, false)`,
    [CITY, ROUND, MASKS],
  );
}

function files(): ExportProgress {
  const limits = { consume: () => Promise.resolve(0) } as unknown as RateLimits;
  const config = { publicOrigin: 'https://dock.example.cn' } as AppConfig;
  return new ExportProgress(new SaveList(db.uow, new LedgerService(), limits), progress, new ReadServiceFigures(db.uow, clock), config, clock); // prettier-ignore
}

async function bytesOf(file: StreamableFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of file.getStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

async function textOf(file: StreamableFile): Promise<{ lines: string[] }> {
  return { lines: (await bytesOf(file)).toString().replace('\ufeff', '').trimEnd().split('\r\n') };
}
