import fc from 'fast-check';
import type { ApiDocument, Operation, Parameter, Schema } from './api-document.js';

/** A request as it goes over the line: what is not valid about it is up to chance. */
export interface FuzzRequest {
  readonly url: string;
  /** undefined: none is sent. */
  readonly body: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** Values that programs stumble over, whatever was asked for. */
const ODD_VALUES: readonly unknown[] = [
  null, true, 0, -1, 1.5, 1e308, 2 ** 53, 2 ** 31, '', ' ', '0', '1e3', 'NaN', '-0', '\u0000', '\ud800', '\u202e',
  "'; DROP TABLE lots; --", '%', '_', '\\', '../../etc/passwd', '{{7*7}}', '<script>', '１２３', '😷'.repeat(60),
  'x'.repeat(5_000), '2020-02-30', '0000-00-00', '275760-09-13', '9999-12-31', [], [[]], {}, [null], { $ref: '#' },
  { toString: 1 }, ['a', 'a'], Array.from({ length: 300 }, (_, n) => n),
]; // prettier-ignore
/** Bodies that are no object of the schema, or no JSON. */
const ODD_BODIES = ['', '{', 'null', '[]', '"x"', '1e400', '{"__proto__":{"a":1}}', '{"constructor":{"prototype":{}}}', '\u0000', '[' .repeat(2_000)]; // prettier-ignore
const odd = fc.constantFrom(...ODD_VALUES);
/** One in so many values is odd: most requests get past the first check, and some values are wrong in depth. */
const ODD_IN = 8;

/**
 * Requests of one operation, from its OpenAPI description.
 * @param ids ids that exist or do not, by path parameter
 */
export function fuzzRequests(
  document: ApiDocument,
  operation: Operation,
  ids: Readonly<Record<string, readonly string[]>>,
): fc.Arbitrary<FuzzRequest> {
  const { parameters, body } = operation;
  const of = (place: Parameter['in']) => parameters.filter((one) => one.in === place);
  return fc
    .record({
      path: fc.record(Object.fromEntries(of('path').map(({ name }) => [name, idOf(ids[name] ?? [])]))),
      query: fc.array(queryOf(document, of('query')), { maxLength: 5 }),
      version: fc.constantFrom('"1"', '"1"', '"999999"', '*', 'W/"1"', '', '"-1"', '"1e3"'),
      key: fc.oneof({ weight: 6, arbitrary: fc.uuid() }, fc.constantFrom('', 'short', 'x'.repeat(200), 'é'.repeat(10))),
      body: body ? bodyOf(document, body) : fc.constant({ type: null, text: undefined }),
    })
    .map(({ path, query, version, key, body: sent }) => {
      const place = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encode(path[name]));
      const asked = query.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
      const takes = (name: string) => parameters.some((one) => one.name.toLowerCase() === name);
      return {
        url: asked ? `${place}?${asked}` : place,
        body: sent.text,
        headers: {
          ...(sent.type === null ? {} : { 'content-type': sent.type }),
          ...(takes('if-match') && version ? { 'if-match': version } : {}),
          ...(takes('idempotency-key') && key ? { 'idempotency-key': key } : {}),
        },
      };
    });
}

/** A value that mostly fits the schema; `depth` ends what refers to itself. */
export function valueOf(document: ApiDocument, schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  if (depth > 6) return fc.constant(null);
  return fc.oneof({ weight: ODD_IN - 1, arbitrary: fitting(document, document.resolve(schema), depth) }, odd);
}

function fitting(document: ApiDocument, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const { example, enum: choices, type, properties, items, allOf } = schema;
  const types: readonly (string | undefined)[] = Array.isArray(type) ? (type as readonly string[]) : [type as string];
  if (allOf) return valueOf(document, allOf[0], depth + 1);
  if (choices) return fc.constantFrom(...choices);
  if (properties) return objectOf(document, schema, depth);
  if (types.includes('array'))
    return fc.array(valueOf(document, items ?? {}, depth + 1), { minLength: schema.minItems ?? 0, maxLength: 4 });
  if (types.includes('integer') || types.includes('number')) {
    const [min, max] = [schema.minimum ?? 0, schema.maximum ?? 1_000_000];
    return fc.oneof(fc.integer({ min, max: Math.max(min, max) }), fc.constantFrom(min, max, min - 1, max + 1));
  }
  if (types.includes('boolean')) return fc.boolean();
  const samples = example === undefined ? [] : [fc.constant(example)];
  return fc.oneof(...samples, ...samples, textOf(schema));
}

function objectOf(
  document: ApiDocument,
  { properties = {}, required = [] }: Schema,
  depth: number,
): fc.Arbitrary<unknown> {
  // prettier-ignore
  const fields = Object.entries(properties).map(([name, one]) => [name, valueOf(document, one, depth + 1)] as const);
  const whole = fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
  return fc
    .tuple(whole, fc.option(fc.tuple(fc.constantFrom('extra', ...Object.keys(properties)), odd), { freq: ODD_IN }))
    .map(([object, change]) => (change ? { ...object, [change[0]]: change[1] } : object));
}

function textOf({ format, minLength = 0, maxLength = 200 }: Schema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid();
  if (format === 'date') return fc.constantFrom('2020-03-02', '2020-03-01', '2020-03-03', '1970-01-01', '2031-12-31');
  if (format === 'email') return fc.emailAddress();
  const most = Math.max(minLength, Math.min(maxLength, 200));
  return fc.string({ unit: 'binary', minLength, maxLength: most });
}

function bodyOf(
  document: ApiDocument,
  { type, schema }: NonNullable<Operation['body']>,
): fc.Arbitrary<{ type: string; text: string }> {
  const types = fc.oneof(
    { weight: 15, arbitrary: fc.constant(type) },
    fc.constantFrom('text/plain', 'application/xml', 'application/json; charset=utf-16', 'multipart/form-data', 'x'),
  );
  const isJson = type === 'application/json';
  const texts = isJson
    ? valueOf(document, schema).map((value) => JSON.stringify(value))
    : fc.string({ unit: 'binary' });
  return fc.record({
    type: types,
    text: fc.oneof({ weight: ODD_IN, arbitrary: texts }, fc.constantFrom(...ODD_BODIES)),
  });
}

function queryOf(document: ApiDocument, parameters: readonly Parameter[]): fc.Arbitrary<[string, unknown]> {
  const known = parameters.map(({ name, schema }) => fc.tuple(fc.constant(name), valueOf(document, schema)));
  return fc.oneof(
    ...known.map((arbitrary) => ({ weight: 3, arbitrary })),
    fc.tuple(fc.constantFrom('x', '', 'a[b]'), odd),
  );
}

function idOf(ids: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...ids, '01936f3e-0000-7000-8000-000000000000') },
    fc.constantFrom('1', '0', '-1', 'x', '%00', '..', '\u0000', '99999999999999999999', 'a'.repeat(300)),
  );
}

function encode(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  // half a surrogate pair has no bytes
  return encodeURIComponent(text.toWellFormed());
}
