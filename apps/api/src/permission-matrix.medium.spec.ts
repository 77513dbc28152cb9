import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@supplydock/domain';
import { POLICY, type PolicyRow } from '@supplydock/identity';
import { exampleOf, readApiDocument, type ApiDocument, type Operation } from './testing/api-document.js';
import { addMatrixFirms, addMatrixSamples, type MatrixObject, type MatrixSample } from './testing/matrix-objects.js';
import { startTestApi, type TestApi } from './testing/test-api.js';

/** Nobody has seen this version: who may is told so (412), and nothing changes that the next cell needs. */
const NEVER_SEEN = '"999999"';

const SMALL_PDF = '%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n';

interface Actor {
  readonly name: string;
  readonly role?: Role;
  readonly enterpriseId?: string;
  readonly districtId?: string;
  readonly userId?: string;
  readonly cookie?: string;
}
/** What a cell must answer. */
type Answer = 'reached' | 'no log-in' | 'no role' | 'not found';

let api: TestApi;
let document: ApiDocument;
let actors: Actor[];
let samples: MatrixSample[];
let keys = 0;
let cells = 0;

beforeAll(async () => {
  api = await startTestApi();
  const firms = await addMatrixFirms(api);
  const join = async (name: string, role: Role, of: { enterpriseId?: string; districtId?: string } = {}): Promise<Actor> => {
    const userId = await api.addUser(name, role, of);
    return { name, role, ...of, userId, cookie: await api.logIn(name) };
  }; // prettier-ignore
  const nobody = await join('nobody', 'requester');
  await api.database.owner.query('DELETE FROM memberships WHERE user_id = $1', [nobody.userId]);
  actors = [
    { name: 'visitor' },
    { name: 'nobody', userId: nobody.userId, cookie: nobody.cookie },
    await join('requester.one', 'requester', { enterpriseId: firms.one }),
    await join('requester.two', 'requester', { enterpriseId: firms.two }),
    await join('supplier.one', 'supplier', { enterpriseId: firms.one }),
    await join('supplier.two', 'supplier', { enterpriseId: firms.two }),
    await join('district.one', 'district_officer', { districtId: 'd1' }),
    await join('district.two', 'district_officer', { districtId: 'd2' }),
    await join('city.officer', 'city_officer'),
    await join('approver', 'approver'),
    await join('hotline', 'hotline_operator'),
    await join('auditor', 'auditor'),
  ];
  const [one, two] = ['requester.one', 'requester.two'].map((name) => actors.find((actor) => actor.name === name)!.userId!); // prettier-ignore
  samples = await addMatrixSamples(api, firms, { one, two });
  document = await readApiDocument(api);
}, 120_000);
afterAll(() => api.close());

/** Derived from the row of the policy alone, without asking the code that enforces it. */
function expected({ policy: key }: Operation, actor: Actor, object: MatrixObject | null): Answer {
  const { allow }: PolicyRow = POLICY[key as keyof typeof POLICY];
  if (allow !== 'anyone') {
    if (!actor.cookie) return 'no log-in';
    if (allow !== 'signed in' && !(actor.role && allow[actor.role])) return 'no role';
  }
  if (object === null || object.isCityWide) return 'reached';
  if (object.userId !== undefined) return object.userId === actor.userId ? 'reached' : 'not found';
  const rows = typeof allow === 'string' || !actor.role ? 'all' : allow[actor.role];
  const isThere = object.enterpriseId !== undefined;
  if (rows === 'own enterprise') return isThere && object.enterpriseId === actor.enterpriseId ? 'reached' : 'not found';
  if (rows === 'own district') return isThere && object.districtId === actor.districtId ? 'reached' : 'not found';
  return isThere ? 'reached' : 'not found';
}

function told(status: number): Answer | 'broken' {
  if (status >= 500) return 'broken';
  return ({ 401: 'no log-in', 403: 'no role', 404: 'not found' } as const)[status] ?? 'reached';
}

async function ask(operation: Operation, actor: Actor, object: MatrixObject | null) {
  cells += 1;
  const { method, path, parameters, body } = operation;
  const url = path.replace(/\{(\w+)\}/g, (_, name: string) => object?.parameters[name] ?? '1');
  const query = parameters.filter(({ in: place, required }) => place === 'query' && required);
  const asked = query.map(({ name, schema }) => `${name}=${String(exampleOf(document, schema))}`).join('&');
  const isJson = body?.type === 'application/json';
  // without an object the body is empty: who may is told that it is not valid, and nothing is made
  const content = object === null ? '{}' : isJson ? JSON.stringify(exampleOf(document, body.schema)) : SMALL_PDF;
  return api.send(method, asked ? `${url}?${asked}` : url, {
    cookie: actor.cookie,
    body: body ? content : undefined,
    headers: {
      ...(body ? { 'content-type': body.type } : {}),
      ...(parameters.some(({ name }) => name === 'If-Match') ? { 'if-match': NEVER_SEEN } : {}),
      ...(parameters.some(({ name }) => name === 'Idempotency-Key')
        ? { 'idempotency-key': `cell-of-the-matrix-${(keys += 1)}` }
        : {}),
    },
  });
}

/** Ends a session, removes an actor from its firm, ends an invitation or follows a stream: a cell that reached it would change or hold up the others. */
const NOT_TO_BE_REACHED = ['session.close', 'firmPerson.remove', 'firmPerson.withdraw', 'round.follow'];
const sampleOf = ({ path }: Operation): MatrixSample | undefined =>
  samples.filter(({ prefix }) => path.startsWith(prefix)).sort((a, b) => b.prefix.length - a.prefix.length)[0];
const protectedRoutes = (): Operation[] => document.operations.filter(({ policy }) => POLICY[policy as keyof typeof POLICY].allow !== 'anyone'); // prettier-ignore
const withId = (): Operation[] => protectedRoutes().filter(({ path }) => path.includes('{'));

describe('the permission matrix', () => {
  it('has a sample for every route with an id', () => {
    const without = withId().filter((operation) => !sampleOf(operation));
    expect(
      without.map(({ method, path }) => `${method} ${path} has no sample: add one in apps/api/src/testing/matrix-objects.ts, with an object of firm one, one of firm two and a missing one.`), // prettier-ignore
    ).toEqual([]);
  });

  it('answers each actor at each route as the policy says, and nobody learns of what is not theirs', async () => {
    const wrong: unknown[] = [];
    for (const operation of protectedRoutes()) {
      const sample = operation.path.includes('{') ? sampleOf(operation) : undefined;
      const objects: [string, MatrixObject | null][] = sample ? Object.entries(sample.objects) : [['none', null]];
      for (const actor of actors) {
        for (const [name, object] of objects) {
          const wanted = expected(operation, actor, object);
          if (wanted === 'reached' && NOT_TO_BE_REACHED.includes(operation.policy)) continue;
          const answer = await ask(operation, actor, object);
          const got = told(answer.statusCode);
          const where = `${operation.method} ${operation.path} (${operation.policy}), ${actor.name}, ${name}`;
          if (got !== wanted) wrong.push([where, wanted, answer.statusCode, answer.body.slice(0, 200)]);
          else if (got === 'not found' && answer.json().code !== 'NOT_FOUND') wrong.push([where, answer.body]);
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 300_000);

  it('lets an action through in the states of its row and in no other', async () => {
    const wrong: unknown[] = [];
    for (const operation of withId()) {
      const row: PolicyRow = POLICY[operation.policy as keyof typeof POLICY];
      const sample = sampleOf(operation);
      if (!row.states || !sample?.setState || !sample.states) continue;
      const { own } = sample.objects;
      const actor = actors.find((one) => expected(operation, one, own) === 'reached')!;
      for (const state of sample.states) {
        await sample.setState(state);
        const answer = await ask(operation, actor, own);
        const isRefused = answer.statusCode === 409 && answer.json().code === 'STATE_REFUSED';
        const where = `${operation.method} ${operation.path} in ${state}`;
        if (isRefused === row.states.includes(state)) wrong.push([where, row.states, answer.statusCode, answer.body.slice(0, 200)]); // prettier-ignore
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('has at least 1,000 cells', () => {
    process.stdout.write(`permission matrix: ${cells} cells\n`);
    expect(cells).toBeGreaterThan(1_000);
  });
});
