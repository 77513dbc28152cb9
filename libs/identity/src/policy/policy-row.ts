import type { LifeCycle, Role } from '@supplydock/domain';

/** Which rows of a resource a role reaches. A row outside answers 404, as if it did not exist. */
export type Rows = 'all' | 'own enterprise' | 'own district';

export interface PolicyRow {
  /** What is acted on, in the words of the channel. */
  readonly resource: string;
  readonly action: string;
  /** Rows per role; `anyone` needs no log-in, `signed in` needs any account. */
  readonly allow: 'anyone' | 'signed in' | Readonly<Partial<Record<Role, Rows>>>;
  /** States in which the action is possible; absent when the resource has none or any will do. */
  readonly states?: readonly string[];
  /** Set where the person who opened the thing must leave the decision to somebody else. */
  readonly notByOpener?: true;
  /** Set where an official must have shown a code of the second factor within the last ten minutes; firms have none. */
  readonly stepUp?: true;
  readonly why: string;
}

/** States of a life cycle out of which the action leads. */
export function statesFor<State extends string, Action extends string>(
  table: LifeCycle<State, Action>,
  action: NoInfer<Action>,
): readonly State[] {
  return (Object.keys(table.transitions) as State[]).filter((state) => action in table.transitions[state]);
}

export const OFFICERS_READ = {
  district_officer: 'own district',
  city_officer: 'all',
  approver: 'all',
  auditor: 'all',
} as const satisfies Partial<Record<Role, Rows>>;

export const OFFICERS_READ_ALL = { ...OFFICERS_READ, district_officer: 'all' } as const satisfies Partial<
  Record<Role, Rows>
>;

/** Who decides about firms: their district, or the city where a district cannot. */
export const FIRM_REVIEWERS = {
  district_officer: 'own district',
  city_officer: 'all',
} as const satisfies Partial<Record<Role, Rows>>;

export const row = <const Row extends PolicyRow>(policy: Row): PolicyRow => policy;
