import { PROBLEMS, type ProblemCode, type ProblemSpec } from './problems.js';

/** Numbers, ids and codes that fill a sentence; never personal data, because problems are logged. */
export type ProblemParams = Readonly<Record<string, string | number>>;

/** One refused field. `field` is a dotted path into the body (`lines.0.pieces`); `code` is stable. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly message: string;
  readonly messageZh: string;
}

/** The body of `application/problem+json` (RFC 9457) with our extensions. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: ProblemCode;
  readonly titleZh: string;
  readonly detailZh: string;
  readonly params: ProblemParams;
  readonly errors: readonly FieldError[];
}

/** An expected failure with a stable code. Thrown anywhere; the filter turns it into problem details. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly params: ProblemParams;
  readonly errors: readonly FieldError[];
  private readonly ownDetail: string | undefined;

  /**
   * @param code row of PROBLEMS
   * @param options detail replaces the table's English sentence; params fill `{places}`; errors name fields
   */
  constructor(
    readonly code: ProblemCode,
    options: { detail?: string; params?: ProblemParams; errors?: readonly FieldError[]; cause?: unknown } = {},
  ) {
    super(code, { cause: options.cause });
    this.params = options.params ?? {};
    this.errors = options.errors ?? [];
    this.ownDetail = options.detail;
  }

  get spec(): ProblemSpec {
    return PROBLEMS[this.code];
  }

  get status(): number {
    return this.spec.status;
  }

  /** True when trying again later may help: a job is retried, and a refusal is not kept under its Idempotency-Key. */
  get isTransient(): boolean {
    return this.spec.isTransient === true || this.status >= 500;
  }

  /** @param instance a URI of this occurrence, here always the request (`urn:supplydock:request:<id>`) */
  toBody(instance: string): ProblemBody {
    const { status, title, titleZh, detail, detailZh } = this.spec;
    return {
      type: `urn:supplydock:problem:${this.code}`,
      title,
      status,
      detail: this.ownDetail ?? fill(detail ?? title, this.params),
      instance,
      code: this.code,
      titleZh,
      detailZh: fill(detailZh ?? titleZh, this.params),
      params: this.params,
      errors: this.errors,
    };
  }
}

function fill(sentence: string, params: ProblemParams): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}
