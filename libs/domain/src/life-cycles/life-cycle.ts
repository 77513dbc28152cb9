import { ok, refused, type Result } from '../result.js';

/** One life cycle as data: for every state the actions that may be taken in it and where each leads. */
export interface LifeCycle<State extends string, Action extends string> {
  readonly subject: string;
  readonly initial: State;
  readonly transitions: Readonly<Record<State, Readonly<Partial<Record<Action, State>>>>>;
}

/** The one answer to an action that the state does not allow; the API turns it into a 409 that names the state. */
export interface TransitionRefused<State extends string = string> {
  readonly code: 'TRANSITION_REFUSED';
  readonly subject: string;
  readonly state: State;
  readonly action: string;
  /** What may be done instead in this state, in the table's order; empty in a final state. */
  readonly allowed: readonly string[];
}

/**
 * Declares a life cycle; the compiler checks that every target is a state of the table.
 * @param table subject (a word of the product), first state, and the allowed transitions per state
 */
export function lifeCycle<State extends string, Action extends string>(
  table: LifeCycle<State, Action>,
): LifeCycle<State, Action> {
  return table;
}

/**
 * Takes one action in one state.
 * @returns the state that follows, or TRANSITION_REFUSED with the present state (an unknown state allows nothing)
 */
export function transition<State extends string, Action extends string>(
  table: LifeCycle<State, Action>,
  state: State,
  action: Action,
): Result<State, TransitionRefused<State>> {
  const allowed: Partial<Record<Action, State>> = Object.hasOwn(table.transitions, state)
    ? table.transitions[state]
    : {};
  const next = Object.hasOwn(allowed, action) ? allowed[action] : undefined;
  return next === undefined
    ? refused({ code: 'TRANSITION_REFUSED', subject: table.subject, state, action, allowed: Object.keys(allowed) })
    : ok(next);
}

/** States out of which no action leads. */
export function finalStates<State extends string>(table: LifeCycle<State, string>): State[] {
  return (Object.keys(table.transitions) as State[]).filter(
    (state) => Object.keys(table.transitions[state]).length === 0,
  );
}
