import { gzipSync } from 'node:zlib';
import { LedgerService } from '@supplydock/ledger';
import { v7 as uuidv7 } from 'uuid';
import { addRound } from './round-rows.js';
import { CITY, type TestApi } from './test-api.js';

/** An id that nothing has. */
export const MISSING = '01936f3e-0000-7000-8000-000000000000';

export async function addScenarioRun({ database: { owner } }: TestApi, by: string): Promise<string> {
  const id = uuidv7();
  await owner.query(
    `INSERT INTO scenario_runs (jurisdiction_id, id, category, service_date, scenarios, state, created_by)
     VALUES ($1, $2, 'masks', '2020-03-02', $4, 'QUEUED', $3)`,
    [
      CITY,
      id,
      by,
      JSON.stringify(
        ['draw', 'flat'].map((rule) => ({
          kind: 'comparison',
          id: rule,
          nameEn: rule,
          nameZh: rule,
          policyVersion: null,
          rules: {},
        })),
      ),
    ],
  );
  return id;
}

export async function policyOf({ database: { owner } }: TestApi): Promise<string> {
  const [{ id }] = await owner.query('SELECT id FROM policies WHERE jurisdiction_id = $1 LIMIT 1', [CITY]);
  return id;
}

/** A session on another device: its token is nobody's. */
export async function addSession({ database: { owner } }: TestApi, userId: string): Promise<string> {
  const [{ id }] = await owner.query<{ id: string }[]>(
    `INSERT INTO sessions (jurisdiction_id, id, token_hash, user_id, expires_at)
     VALUES ($1, uuidv7(), uuid_send(uuidv7()), $2, now() + interval '1 hour') RETURNING id`,
    [CITY, userId],
  );
  return id;
}

export async function addEntry({ app, database: { uow } }: TestApi): Promise<number> {
  const entry = {
    jurisdictionId: CITY,
    kind: 'LOT_EXPIRED',
    subjectType: 'lot',
    subjectId: MISSING,
    actorId: null,
    payload: {},
  };
  return (await uow.run(CITY, (tx) => app.get(LedgerService).append(tx, entry))).seq;
}

export async function addFiling({ database: { owner } }: TestApi, firm: string): Promise<string> {
  const id = uuidv7();
  await owner.query(
    `INSERT INTO headcount_filings (jurisdiction_id, id, enterprise_id, headcount, effective_from, state)
     VALUES ($1, $2, $3, 5, '2020-03-02', 'PENDING')`,
    [CITY, id, firm],
  );
  return id;
}

export async function addJoinRequest({ database: { owner } }: TestApi, firm: string): Promise<string> {
  const [id, userId] = [uuidv7(), uuidv7()];
  await owner.query('INSERT INTO users (jurisdiction_id, id, login, display_name) VALUES ($1, $2, $3, $3)', [CITY, userId, userId]); // prettier-ignore
  await owner.query(
    `INSERT INTO join_requests (jurisdiction_id, id, enterprise_id, user_id, reason, state) VALUES ($1, $2, $3, $4, 'new here', 'ASKED')`,
    [CITY, id, firm, userId],
  );
  return id;
}

export async function addInvitation({ database: { owner } }: TestApi, firm: string, by: string): Promise<string> {
  const id = uuidv7();
  await owner.query(
    `INSERT INTO invitations (jurisdiction_id, id, enterprise_id, code_hash, invited_by, expires_at)
     VALUES ($1, $2, $3, uuid_send($2), $4, now() + interval '1 hour')`,
    [CITY, id, firm, by],
  );
  return id;
}

export async function addFirmImport({ database: { owner } }: TestApi, office: string, by: string): Promise<string> {
  const id = uuidv7();
  await owner.query(
    `INSERT INTO firm_imports (jurisdiction_id, id, office, file_sha256, file_name, kind, header, columns, rows, uploaded_by)
     VALUES ($1, $2, $3, repeat('a', 64), 'firms.csv', 'csv', '{Firm}', '{}', '[]', $4)`,
    [CITY, id, office, by],
  );
  return id;
}

export async function addPriceReview({ database: { owner } }: TestApi, lotId: string): Promise<string> {
  const id = uuidv7();
  await owner.query(
    `INSERT INTO price_reviews (jurisdiction_id, id, lot_id, price_fen, breaches, state) VALUES ($1, $2, $3, 200, '[]', 'PENDING')`,
    [CITY, id, lotId],
  );
  return id;
}

export async function addQualification({ database: { owner } }: TestApi, firm: string): Promise<string> {
  const id = uuidv7();
  await owner.query(
    `INSERT INTO qualifications (jurisdiction_id, id, supplier_id, product_id, state, goods_name, standard, certificates,
                                 valid_to, daily_cap_pieces)
     VALUES ($1, $2, $3, 'surgical', 'DOCUMENT_CHECK', '口罩', 'YY 0469', '[]', '2099-12-31', 1)`,
    [CITY, id, firm],
  );
  return id;
}

export async function addStanding({ database: { owner } }: TestApi, firm: string): Promise<string> {
  const id = uuidv7();
  await owner.query(
    `INSERT INTO standing_requisitions (jurisdiction_id, id, enterprise_id, category, asked_pieces, accepts, since)
     VALUES ($1, $2, $3, 'masks', 5, '{surgical}', '2020-03-02')`,
    [CITY, id, firm],
  );
  return id;
}

export async function addImport({ database: { owner } }: TestApi, firm: string, by: string): Promise<string> {
  const id = uuidv7();
  await owner.query(
    `INSERT INTO lot_imports (jurisdiction_id, id, supplier_id, file_sha256, file_name, kind, header, columns, rows, uploaded_by)
     VALUES ($1, $2, $3, repeat('a', 64), 'lots.csv', 'csv', '{batch}', '{}', '[]', $4)`,
    [CITY, id, firm, by],
  );
  return id;
}

export async function addDocument(
  { database: { owner } }: TestApi,
  type: string,
  subject: string,
  by: string,
): Promise<string> {
  const id = uuidv7();
  await owner.query(
    `INSERT INTO documents (jurisdiction_id, id, subject_type, subject_id, purpose, name, kind, bytes, sha256, added_by, decided_at)
     VALUES ($1, $2, $3, $4, 'other', 'a.pdf', 'pdf', 4, repeat('a', 64), $5, now())`,
    [CITY, id, type, subject, by],
  );
  await owner.query('INSERT INTO document_contents VALUES ($1, $2, $3)', [CITY, id, Buffer.from('%PDF')]);
  return id;
}

export async function addRoundWithFiles(api: TestApi): Promise<string> {
  const id = await addRound(api, 'PROPOSED');
  // its policy of no rules must not be the one in force
  await api.database.owner.query(`UPDATE policies SET effective_from = '2030-01-01' WHERE rules = '{}'`);
  for (const kind of ['snapshot', 'awards'])
    await api.database.owner.query('INSERT INTO round_files VALUES ($1, $2, $3, 0, $4)', [CITY, id, kind, gzipSync('{"blocks":[]}\n')]); // prettier-ignore
  return id;
}

export async function addView({ database: { owner } }: TestApi, userId: string): Promise<string> {
  const id = uuidv7();
  await owner.query(
    `INSERT INTO saved_views (jurisdiction_id, id, user_id, list, name, query) VALUES ($1, $2, $3, 'lots', 'Mine', '')`,
    [CITY, id, userId],
  );
  return id;
}

export async function addNotice({ database: { owner } }: TestApi, userId: string, firm: string): Promise<string> {
  const id = uuidv7();
  await owner.query(
    `INSERT INTO notices (jurisdiction_id, id, user_id, kind, enterprise_id, subject_id, figures)
     VALUES ($1, $2, $3, 'FIRM_REINSTATED', $4, $4, '{}')`,
    [CITY, id, userId, firm],
  );
  return id;
}
