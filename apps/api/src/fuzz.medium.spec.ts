import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@supplydock/domain';
import { POLICY, type PolicyRow } from '@supplydock/identity';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readApiDocument, type ApiDocument, type Operation } from './testing/api-document.js';
import { fuzzRequests, type FuzzRequest } from './testing/fuzz-requests.js';
import { addMatrixFirms, addMatrixSamples } from './testing/matrix-objects.js';
import { startTestApi, type TestApi } from './testing/test-api.js';

/** `FUZZ_RUNS=500 FUZZ_SEED=7 jest …` looks further. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 12);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20200302);
const TIMEOUT_MS = 40_000 + RUNS * 20_000;
/** Far above what any route takes; what has not answered by then hangs. */
const HANG_MS = 15_000;
/** A stream never ends, and without its session no other route can be tried. */
const LEFT_OUT = ['round.follow', 'session.close'];
/** Whose requests get furthest. */
const ROLES: readonly Role[] = ['city_officer', 'supplier', 'requester', 'district_officer', 'approver', 'hotline_operator', 'auditor']; // prettier-ignore

let api: TestApi;
let document: ApiDocument;
const cookies = new Map<Role, string>();
const ids = new Map<string, string[]>();
const validator = new Ajv2020({ strict: false, validateFormats: false });

beforeAll(async () => {
  api = await startTestApi();
  const firms = await addMatrixFirms(api);
  const users = new Map<Role, string>();
  for (const role of ROLES) {
    const of = { enterpriseId: firms.one, districtId: 'd1' };
    users.set(role, await api.addUser(`fuzz.${role}`, role, of));
    cookies.set(role, await api.logIn(`fuzz.${role}`));
  }
  const people = { one: users.get('requester')!, two: users.get('supplier')! };
  for (const { objects } of await addMatrixSamples(api, firms, people))
    for (const { parameters } of Object.values(objects))
      for (const [name, value] of Object.entries(parameters)) ids.set(name, [...(ids.get(name) ?? []), value]);
  // the sample's round has no figures to show
  await api.database.owner.query("UPDATE rounds SET state = 'SCHEDULED', result = NULL");
  document = await readApiDocument(api);
  validator.addSchema((await api.send('GET', '/api/openapi.json')).json<object>(), 'api');
}, 120_000);
afterAll(() => api.close());

function cookieFor({ policy }: Operation): string | undefined {
  const { allow }: PolicyRow = POLICY[policy as keyof typeof POLICY];
  if (allow === 'anyone') return undefined;
  return cookies.get(allow === 'signed in' ? 'requester' : ROLES.find((role) => allow[role])!);
}

/** What is wrong with an answer; null when nothing is. */
async function faultOf(operation: Operation, request: FuzzRequest): Promise<string | null> {
  const asked = api.app.inject({
    method: operation.method,
    url: request.url,
    payload: request.body,
    headers: {
      'x-supplydock': 'portal',
      'sec-fetch-site': 'same-origin',
      ...(cookieFor(operation) === undefined ? {} : { cookie: cookieFor(operation) }),
      ...request.headers,
    },
  });
  let timer: NodeJS.Timeout | undefined;
  const hang = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), HANG_MS)));
  const answer = await Promise.race([asked, hang]);
  clearTimeout(timer);
  if (answer === null) return 'does not answer';
  const { statusCode: status, headers, body } = answer;
  if (status >= 500) return `${status} ${body.slice(0, 300)}`;
  if (status >= 400) return faultOfProblem(status, body);
  if (status === 304) return null;
  const schema = operation.replies.get(status);
  if (schema === undefined) return `${status} is not in the document`;
  if (schema === null || !/json/.test(String(headers['content-type']))) return null;
  return faultOfJson(pointerTo(operation, status), body);
}

function faultOfProblem(status: number, body: string): string | null {
  if (!body.startsWith('{')) return `${status} is no problem document: ${body.slice(0, 200)}`;
  const fault = faultOfJson('#/components/schemas/ProblemDetails', body);
  return fault ?? ((JSON.parse(body) as { status: number }).status === status ? null : `${status} says another status`);
}

function faultOfJson(pointer: string, body: string): string | null {
  const check = validator.getSchema(`api${pointer}`);
  if (!check) throw new Error(`the document has no ${pointer}`);
  if (check(JSON.parse(body)) === true) return null;
  return `${validator.errorsText(check.errors)}: ${body.slice(0, 300)}`;
}

function pointerTo({ method, path }: Operation, status: number): string {
  const escaped = path.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D');
  return `#/paths/${escaped}/${method.toLowerCase()}/responses/${status}/content/application~1json/schema`;
}

describe('requests made up from the OpenAPI document', () => {
  it(
    `are answered within their schemas, never with a 5xx (seed ${SEED}, ${RUNS} a route)`,
    async () => {
      const faults: unknown[] = [];
      let count = 0;
      for (const operation of document.operations.filter(({ policy }) => !LEFT_OUT.includes(policy))) {
        let last: string | null = null;
        const requests = fuzzRequests(document, operation, Object.fromEntries(ids));
        const property = fc.asyncProperty(requests, async (request) => {
          count += 1;
          const fault = await faultOf(operation, request).catch(String);
          // shrinking tries requests without a fault too
          if (fault !== null) last = fault;
          return fault === null;
        });
        const run = await fc.check(property, { seed: SEED, numRuns: RUNS });
        if (run.failed) faults.push({ route: `${operation.method} ${operation.path}`, fault: last, request: run.counterexample?.[0] }); // prettier-ignore
      }
      expect(faults).toEqual([]);
      expect(count).toBeGreaterThanOrEqual(RUNS * (document.operations.length - LEFT_OUT.length));
    },
    TIMEOUT_MS,
  );
});
