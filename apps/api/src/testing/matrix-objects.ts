import {
  APPEAL,
  ENTERPRISE,
  HEADCOUNT_FILING,
  JOIN_REQUEST,
  LOT,
  REQUISITION,
  ROUND,
  SUPPLIER_QUALIFICATION,
} from '@supplydock/domain';
import { addAppeal } from './appeal-rows.js';
import { addCity, addFirm, addLot, addRequisition } from './city-rows.js';
import {
  MISSING,
  addDocument,
  addEntry,
  addFiling,
  addFirmImport,
  addImport,
  addInvitation,
  addJoinRequest,
  addNotice,
  addPriceReview,
  addQualification,
  addRoundWithFiles,
  addScenarioRun,
  addSession,
  addStanding,
  addView,
  policyOf,
} from './matrix-rows.js';
import { CITY, OTHER_CITY, type TestApi } from './test-api.js';

/** An object of one path, and whose it is in the words of the policy. */
export interface MatrixObject {
  /** Path parameters by name. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly enterpriseId?: string;
  readonly districtId?: string;
  readonly userId?: string;
  /** True where everybody in the city whose role may reaches it. */
  readonly isCityWide?: boolean;
}

export interface MatrixSample {
  /** Routes whose path begins so are tried on these objects. */
  readonly prefix: string;
  /** By name: 'own' is of firm one in district one, 'foreign' of firm two in district two. */
  readonly objects: Readonly<Record<string, MatrixObject>>;
  /** Every state that can be stored, and how 'own' is put into one. */
  readonly states?: readonly string[];
  readonly setState?: (state: string) => Promise<unknown>;
}

/** The firms that the actors of the matrix work for. */
export interface MatrixFirms {
  readonly one: string;
  readonly two: string;
}

const states = (cycle: { transitions: object }): string[] => Object.keys(cycle.transitions);

export async function addMatrixFirms({ database: { owner } }: TestApi): Promise<MatrixFirms> {
  await addCity(owner, CITY);
  await addCity(owner, OTHER_CITY);
  return { one: await addFirm(owner, CITY, 'd1'), two: await addFirm(owner, CITY, 'd2') };
}

/** One sample for each path with an id. A new path is added here, with objects of both firms and one of another city. */
export async function addMatrixSamples(
  api: TestApi,
  { one, two }: MatrixFirms,
  people: { one: string; two: string },
): Promise<MatrixSample[]> {
  const { owner } = api.database;
  const farFirm = await addFirm(owner, OTHER_CITY);
  const id = (value: string) => ({ parameters: { id: value } });
  const missing = id(MISSING);
  const owned = [{ enterpriseId: one, districtId: 'd1' }, { enterpriseId: two, districtId: 'd2' }] as const; // prettier-ignore
  const pair = async (make: (firm: string) => Promise<string>) => {
    const [own, foreign] = [await make(one), await make(two)];
    return { own: { ...id(own), ...owned[0] }, foreign: { ...id(foreign), ...owned[1] }, missing };
  };
  const update = (sql: string, ...parameters: unknown[]) => owner.query(sql, parameters);

  const filings = await pair((firm) => addFiling(api, firm));
  const lots = await pair((firm) => addLot(owner, CITY, firm));
  const prices = await pair(async (firm) => addPriceReview(api, await addLot(owner, CITY, firm)));
  const qualifications = await pair((firm) => addQualification(api, firm));
  const requisitions = await pair((firm) => addRequisition(owner, CITY, firm));
  const standings = await pair((firm) => addStanding(api, firm));
  const imports = await pair((firm) => addImport(api, firm, people.one));
  const joinRequests = await pair((firm) => addJoinRequest(api, firm));
  const invitations = await pair((firm) => addInvitation(api, firm, people.one));
  const documents = await pair((firm) => addDocument(api, 'enterprise', firm, people.one));
  const papers = [qualifications.own, qualifications.foreign].map(({ parameters }) => parameters.id);
  const certificates = await pair((firm) =>
    addDocument(api, 'qualification', papers[firm === one ? 0 : 1], people.one),
  );
  const firmImports = await pair((firm) => addFirmImport(api, firm === one ? 'd1' : 'd2', people.one));
  const round = await addRoundWithFiles(api);
  const appeals = await pair((firm) => addAppeal(api, firm, round, people.one));
  const appealed = [appeals.own, appeals.foreign].map(({ parameters }) => parameters.id);
  const evidence = await pair((firm) => addDocument(api, 'appeal', appealed[firm === one ? 0 : 1], people.one));
  const run = await addScenarioRun(api, people.one);
  const notices = [await addNotice(api, people.one, one), await addNotice(api, people.two, two)];
  const sessions = [await addSession(api, people.one), await addSession(api, people.two)];
  const views = [await addView(api, people.one), await addView(api, people.two)];
  const withDocument = (firm: string, document: MatrixObject) => ({ id: firm, documentId: document.parameters['id'] });
  return [
    {
      prefix: '/api/enterprises/{id}/documents/{documentId}',
      objects: {
        own: { ...owned[0], parameters: withDocument(one, documents.own) },
        foreign: { ...owned[1], parameters: withDocument(two, documents.foreign) },
        'of another firm than the path says': { parameters: withDocument(one, documents.foreign) },
        missing: { parameters: withDocument(one, missing) },
      },
    },
    {
      prefix: '/api/qualifications/{id}/documents/{documentId}',
      objects: {
        own: { ...owned[0], parameters: withDocument(papers[0], certificates.own) },
        foreign: { ...owned[1], parameters: withDocument(papers[1], certificates.foreign) },
        'of another firm than the path says': { parameters: withDocument(papers[0], certificates.foreign) },
        missing: { parameters: withDocument(papers[0], missing) },
      },
    },
    {
      prefix: '/api/appeals/{id}/documents/{documentId}',
      objects: {
        own: { ...owned[0], parameters: withDocument(appealed[0], evidence.own) },
        foreign: { ...owned[1], parameters: withDocument(appealed[1], evidence.foreign) },
        'of another firm than the path says': { parameters: withDocument(appealed[0], evidence.foreign) },
        missing: { parameters: withDocument(appealed[0], missing) },
      },
    },
    {
      prefix: '/api/appeals/{id}',
      objects: appeals,
      states: states(APPEAL),
      setState: (state) => {
        const isDecided = state === 'DECIDED' || state === 'PUBLISHED';
        return update("UPDATE appeals SET state = $2, outcome = CASE WHEN $3 THEN 'REFUSED' END, reason = CASE WHEN $3 THEN 'RECORD_RIGHT' END, decided_by = CASE WHEN $3 THEN lodged_by END WHERE id = $1", appeals.own.parameters.id, state, isDecided); // prettier-ignore
      },
    },
    {
      prefix: '/api/enterprises/{id}/people/{userId}',
      objects: {
        own: { ...owned[0], parameters: { id: one, userId: people.one } },
        foreign: { ...owned[1], parameters: { id: two, userId: people.two } },
        'of another firm than the path says': { parameters: { id: one, userId: people.two } },
        missing: { parameters: { id: one, userId: MISSING } },
      },
    },
    {
      prefix: '/api/enterprises/{id}/invitations/{invitationId}',
      objects: {
        own: { ...owned[0], parameters: { id: one, invitationId: invitations.own.parameters.id } },
        foreign: { ...owned[1], parameters: { id: two, invitationId: invitations.foreign.parameters.id } },
        'of another firm than the path says': {
          parameters: { id: one, invitationId: invitations.foreign.parameters.id },
        },
        missing: { parameters: { id: one, invitationId: MISSING } },
      },
    },
    {
      prefix: '/api/enterprises/{id}',
      objects: { own: { ...id(one), ...owned[0] }, foreign: { ...id(two), ...owned[1] }, missing, far: id(farFirm) },
      states: states(ENTERPRISE),
      setState: (state) => update('UPDATE enterprises SET state = $2, asked_at = NULL WHERE id = $1', one, state),
    },
    {
      prefix: '/api/headcount-filings/{id}',
      objects: filings,
      states: states(HEADCOUNT_FILING),
      setState: async (state) => {
        const own = filings.own.parameters.id;
        await update('DELETE FROM headcount_filings WHERE enterprise_id = $1 AND id <> $2', one, own);
        await update("UPDATE headcount_filings SET state = $2, verified_headcount = 5, verified_from = '2020-03-02' WHERE id = $1", own, state); // prettier-ignore
      },
    },
    // lots, and so the reviews of their prices, lie in district one whosoever they are
    {
      prefix: '/api/lots/{id}',
      objects: {
        ...lots,
        foreign: { ...lots.foreign, districtId: 'd1' },
        far: id(await addLot(owner, OTHER_CITY, farFirm)),
      },
      states: states(LOT),
      setState: (state) => update("UPDATE lots SET state = $2, holds = CASE WHEN $2 IN ('DECLARED', 'ON_HOLD') THEN '{SUPPLIER}'::text[] ELSE '{}' END WHERE id = $1", lots.own.parameters.id, state), // prettier-ignore
    },
    {
      prefix: '/api/join-requests/{id}',
      objects: joinRequests,
      states: states(JOIN_REQUEST),
      setState: (state) => update('UPDATE join_requests SET state = $2 WHERE id = $1', joinRequests.own.parameters.id, state), // prettier-ignore
    },
    { prefix: '/api/lot-imports/{id}', objects: imports },
    { prefix: '/api/firm-imports/{id}', objects: firmImports },
    { prefix: '/api/price-reviews/{id}', objects: { ...prices, foreign: { ...prices.foreign, districtId: 'd1' } } },
    {
      prefix: '/api/qualifications/{id}',
      objects: qualifications,
      states: states(SUPPLIER_QUALIFICATION),
      setState: (state) => update('UPDATE qualifications SET state = $2 WHERE id = $1', qualifications.own.parameters.id, state), // prettier-ignore
    },
    {
      prefix: '/api/requisitions/{id}',
      objects: { ...requisitions, far: id(await addRequisition(owner, OTHER_CITY, farFirm)) },
      // RELEASED and CLOSED are not stored: the day's own row makes them
      states: states(REQUISITION).filter((state) => state !== 'RELEASED' && state !== 'CLOSED'),
      setState: (state) => update("UPDATE requisitions SET state = $2, quarantine_code = 'IMPLAUSIBLE' WHERE id = $1", requisitions.own.parameters.id, state), // prettier-ignore
    },
    { prefix: '/api/standing-requisitions/{id}', objects: standings },
    {
      prefix: '/api/rounds/{id}',
      objects: { own: { ...id(round), isCityWide: true }, missing },
      states: states(ROUND),
      setState: (state) => update('UPDATE rounds SET state = $2, decided_by = NULL WHERE id = $1', round, state),
    },
    { prefix: '/api/policies/{id}', objects: { own: { ...id(await policyOf(api)), isCityWide: true }, missing } },
    {
      prefix: '/api/me/sessions/{id}',
      objects: { own: { ...id(sessions[0]), userId: people.one }, foreign: { ...id(sessions[1]), userId: people.two }, missing }, // prettier-ignore
    },
    { prefix: '/api/scenario-runs/{id}', objects: { own: { ...id(run), isCityWide: true }, missing } },
    { prefix: '/api/exports/scenario-runs/{id}', objects: { own: { ...id(run), isCityWide: true }, missing } },
    {
      prefix: '/api/rounds/{id}/overrides/{requisitionId}',
      objects: {
        own: { parameters: { id: round, requisitionId: MISSING }, isCityWide: true },
        missing: { parameters: { id: MISSING, requisitionId: MISSING } },
      },
      states: states(ROUND),
      setState: (state) => update('UPDATE rounds SET state = $2, decided_by = NULL WHERE id = $1', round, state),
    },
    { prefix: '/api/exports/rounds/{id}', objects: { own: { ...id(round), isCityWide: true }, missing } },
    {
      prefix: '/api/me/views/{id}',
      objects: { own: { ...id(views[0]), userId: people.one }, foreign: { ...id(views[1]), userId: people.two }, missing }, // prettier-ignore
    },
    {
      prefix: '/api/notices/{id}',
      objects: { own: { ...id(notices[0]), userId: people.one }, foreign: { ...id(notices[1]), userId: people.two }, missing }, // prettier-ignore
    },
    {
      prefix: '/api/ledger/entries/{seq}',
      objects: {
        own: { parameters: { seq: String(await addEntry(api)) }, isCityWide: true },
        missing: { parameters: { seq: '99999' } },
      },
    },
  ];
}
