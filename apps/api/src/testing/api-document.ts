import type { TestApi } from './test-api.js';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly example?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly default?: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly policy: string;
  readonly parameters: readonly Parameter[];
  /** Content types that a body may have, the first one first; null where there is none. */
  readonly body: { readonly type: string; readonly schema: Schema } | null;
  /** Schemas of JSON replies by status; null where the reply is not JSON. */
  readonly replies: ReadonlyMap<number, Schema | null>;
}

export interface ApiDocument {
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, Schema>>;
  /** What a reference points to; the schema itself where it is none. */
  resolve(schema: Schema): Schema;
}

type Content = Record<string, { schema?: Schema }>;
interface Item {
  'x-policy': string;
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
}

/** The routes as the served OpenAPI document tells them: a new one is in every test that goes by it. */
export async function readApiDocument(api: TestApi): Promise<ApiDocument> {
  const { paths, components } = (await api.send('GET', '/api/openapi.json')).json<{
    paths: Record<string, Record<string, Item>>;
    components: { schemas: Record<string, Schema> };
  }>();
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): Operation => {
      const [body] = Object.entries(operation.requestBody?.content ?? {});
      const replies = Object.entries(operation.responses).map(([status, { content = {} }]) => {
        const [json] = Object.entries(content).filter(([type]) => /json$/.test(type));
        return [Number(status), json?.[1].schema ?? null] as const;
      });
      return {
        method: method.toUpperCase() as Operation['method'],
        path,
        policy: operation['x-policy'],
        parameters: operation.parameters ?? [],
        body: body ? { type: body[0], schema: body[1].schema ?? {} } : null,
        replies: new Map(replies),
      };
    }),
  );
  const resolve = (schema: Schema): Schema =>
    schema.$ref ? resolve(components.schemas[schema.$ref.split('/').at(-1)!]) : schema;
  return { operations, schemas: components.schemas, resolve };
}

/** A value that the schema takes: its example, else the least there is. */
export function exampleOf(document: ApiDocument, schema: Schema): unknown {
  const { example, enum: choices, type, properties, items, allOf, ...rest } = document.resolve(schema);
  if (example !== undefined) return example;
  if (choices) return choices[0];
  if (allOf) return exampleOf(document, allOf[0]);
  if (Array.isArray(type) && type.includes('null')) return null;
  if (properties)
    return Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, exampleOf(document, one)]));
  if (type === 'array') return rest.minItems ? [exampleOf(document, items ?? {})] : [];
  if (type === 'integer' || type === 'number') return rest.minimum ?? 1;
  if (type === 'boolean') return true;
  if (rest.format === 'date') return '2020-03-02';
  if (rest.format === 'uuid') return '01936f3e-0000-7000-8000-000000000000';
  if (rest.format === 'email') return 'li@example.cn';
  return 'x'.repeat(rest.minLength ?? 1);
}
