import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { NO_CEILING, type Snapshot } from '@supplydock/allocation';
import { BENCH_CATEGORY, BENCH_CITY, BENCH_RULES, BENCH_SESSION, BENCH_USER_ID } from './bench-city.js';

const ROWS_AT_ONCE = 2_000;
const SIZES = ['micro', 'small', 'medium', 'large'];

/** Table with the very columns that a round reads of a requisition, flat: what the plain COPY out is timed on. */
export const FLAT_TABLE = 'bench_requisitions';

/**
 * Loads a generated day as a city: firms, headcounts, receipts, requisitions, lots.
 * @param client of the owner (a superuser): foreign keys are not checked row by row but for movements, the generator keeps them
 */
export async function loadDay(client: PoolClient, snapshot: Snapshot): Promise<void> {
  await client.query('BEGIN');
  await client.query('SET LOCAL session_replication_role = replica');
  await loadReference(client, snapshot);
  const { requisitions, lots, districts } = snapshot;
  const id = requisitions.id;
  const firm = requisitions.enterprise;
  const copy = (table: string, columns: string, count: number, row: (i: number) => string | null): Promise<void> =>
    pipeline(Readable.from(chunks(count, row)), client.query(copyFrom(`COPY ${table} (${columns}) FROM STDIN`)));

  await copy('enterprises', 'jurisdiction_id, id, uscc, name, district_id, industry, size, tier, state', requisitions.count, (i) =>
    tabs(BENCH_CITY, firm.at(i), String(i).padStart(18, '0'), `Firm ${i}`, districts[requisitions.district[i]], 'retail', SIZES[requisitions.size[i]], requisitions.tier[i], 'VERIFIED')); // prettier-ignore
  await copy('headcounts', 'jurisdiction_id, enterprise_id, effective_from, headcount, verified_at', requisitions.count, (i) =>
    tabs(BENCH_CITY, firm.at(i), '2020-01-01', requisitions.weight[i], '2020-01-01 00:00:00Z')); // prettier-ignore
  await copy('receipts', 'jurisdiction_id, id, enterprise_id, category, product_id, received_on, pieces', requisitions.count, (i) =>
    requisitions.receivedPieces[i] === 0 ? null : tabs(BENCH_CITY, id.at(i), firm.at(i), BENCH_CATEGORY, snapshot.products[0], '2020-02-28', requisitions.receivedPieces[i])); // prettier-ignore
  await copy('requisitions', 'jurisdiction_id, id, enterprise_id, category, service_date, asked_pieces, accepts, max_price_fen, state, submitted_at', requisitions.count, (i) =>
    tabs(BENCH_CITY, id.at(i), firm.at(i), BENCH_CATEGORY, snapshot.serviceDate, requisitions.askedPieces[i], `{${acceptsOf(snapshot, i)}}`, ceilingOf(snapshot, i), 'APPROVED', submittedAt(snapshot, i))); // prettier-ignore
  await client.query(
    `CREATE TABLE ${FLAT_TABLE} (id uuid, enterprise uuid, district text, tier smallint, size text, headcount integer, received bigint,
       asked bigint, claim bigint, accepts text, max_price bigint, submitted text, last_received date)`,
  );
  await copy(FLAT_TABLE, 'id, enterprise, district, tier, size, headcount, received, asked, claim, accepts, max_price, submitted, last_received', requisitions.count, (i) =>
    tabs(id.at(i), firm.at(i), districts[requisitions.district[i]], requisitions.tier[i], SIZES[requisitions.size[i]], requisitions.weight[i], requisitions.receivedPieces[i], requisitions.askedPieces[i], requisitions.claimPieces[i], acceptsOf(snapshot, i), ceilingOf(snapshot, i), submittedAt(snapshot, i), requisitions.receivedPieces[i] ? '2020-02-28' : '\\N')); // prettier-ignore

  await copy('lots', 'jurisdiction_id, id, supplier_id, product_id, district_id, serves, batch, produced_on, expires_on, pack_pieces, price_fen, state', lots.count, (j) =>
    tabs(BENCH_CITY, lots.id.at(j), firm.at(j % requisitions.count), snapshot.products[lots.product[j]], districts[lots.district[j]], servesOf(snapshot, j), `B${j}`, '2020-01-01', dayText(lots.expiresOn[j]), lots.packPieces[j], lots.priceFen[j], 'AVAILABLE')); // prettier-ignore
  await copy('lot_levels', 'jurisdiction_id, lot_id, on_hand, available', lots.count, (j) =>
    tabs(BENCH_CITY, lots.id.at(j), lots.pieces[j], lots.pieces[j])); // prettier-ignore
  // Few rows: here the database's own triggers say what the day of a movement is.
  await client.query('SET LOCAL session_replication_role = origin');
  await copy('lot_movements', 'jurisdiction_id, id, lot_id, kind, d_on_hand, d_available', lots.count, (j) =>
    tabs(BENCH_CITY, lots.id.at(j), lots.id.at(j), 'POST', lots.pieces[j], lots.pieces[j])); // prettier-ignore
  await client.query('COMMIT');
  await client.query('VACUUM ANALYZE');
}

async function loadReference(client: PoolClient, snapshot: Snapshot): Promise<void> {
  await client.query(
    `INSERT INTO jurisdictions (id, name_en, name_zh, time_zone, rehearsal_day) VALUES ($1, 'Bench', '测', 'Asia/Shanghai', $2)`,
    [BENCH_CITY, snapshot.serviceDate],
  );
  // On a grid of a tenth of a degree: some kilometres from one to the next.
  await client.query(
    `INSERT INTO districts (jurisdiction_id, id, name_en, name_zh, lng, lat, centroid_lng, centroid_lat, residents10k)
     SELECT $1, d, d, d, 121 + n % 4 * 0.1, 31 + n / 4 * 0.1, 121 + n % 4 * 0.1, 31 + n / 4 * 0.1, 100
       FROM unnest($2::text[]) WITH ORDINALITY v(d, n)`,
    [BENCH_CITY, snapshot.districts],
  );
  await client.query(
    `INSERT INTO products (jurisdiction_id, id, category, name_en, name_zh, standard, standard_valid_from, is_medical,
                           shelf_life_days, unit_en, unit_zh)
     SELECT $1, p, $2, p, p, 'GB 2626', '2006-01-01', false, 1095, 'piece', '只' FROM unnest($3::text[]) p`,
    [BENCH_CITY, BENCH_CATEGORY, snapshot.products],
  );
  await client.query(`INSERT INTO users (jurisdiction_id, id, login, display_name) VALUES ($1, $2, 'bench', 'Bench')`, [
    BENCH_CITY,
    BENCH_USER_ID,
  ]);
  await client.query(
    `INSERT INTO memberships (jurisdiction_id, id, user_id, role) VALUES ($1, $2, $2, 'city_officer')`,
    [BENCH_CITY, BENCH_USER_ID],
  );
  await client.query(
    `INSERT INTO sessions (jurisdiction_id, id, token_hash, user_id, expires_at)
     VALUES ($1, $2, sha256($3::bytea), $2, now() + interval '8 hours')`,
    [BENCH_CITY, BENCH_USER_ID, BENCH_SESSION],
  );
  await client.query(
    `INSERT INTO policies (jurisdiction_id, id, name, category, policy_version, effective_from, rules)
     VALUES ($1, $2, 'Bench policy', $3, 1, '2020-01-01', $4)`,
    [BENCH_CITY, BENCH_USER_ID, BENCH_CATEGORY, JSON.stringify(BENCH_RULES)],
  );
}

function* chunks(count: number, row: (i: number) => string | null): Generator<string> {
  for (let from = 0; from < count; from += ROWS_AT_ONCE) {
    let text = '';
    for (let i = from; i < Math.min(count, from + ROWS_AT_ONCE); i++) text += row(i) ?? '';
    if (text !== '') yield text;
  }
}

function tabs(...cells: (string | number)[]): string {
  return `${cells.join('\t')}\n`;
}

function acceptsOf({ acceptSets, requisitions, products }: Snapshot, i: number): string {
  return Array.from(acceptSets[requisitions.accepts[i]], (product) => products[product]).join();
}

function ceilingOf({ requisitions }: Snapshot, i: number): string | number {
  return requisitions.maxPriceFen[i] === NO_CEILING ? '\\N' : requisitions.maxPriceFen[i];
}

function servesOf({ serveSets, lots, districts }: Snapshot, j: number): string {
  const served = serveSets[lots.serves[j]];
  return served === null ? '\\N' : `{${Array.from(served, (district) => districts[district]).join()}}`;
}

function submittedAt({ requisitions }: Snapshot, i: number): string {
  return new Date(requisitions.submittedAt[i] * 1000).toISOString();
}

function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
