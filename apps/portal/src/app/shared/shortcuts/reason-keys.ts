import type { Shortcut } from './shortcuts.js';

/** A decision with the reasons that are often given for it. */
export interface ReasonedChoice {
  /** What the decision is called with a reason. */
  readonly label: (reason: string) => string;
  readonly reasons: readonly string[];
  /** Fills in the decision with the reason; nothing is sent before Enter. */
  readonly prepare: (reason: string) => void;
}

/** A digit for each reason of each decision, in their order: two keys a decision with the Enter that confirms it. */
export function reasonKeys(choices: readonly ReasonedChoice[]): readonly Shortcut[] {
  return choices
    .flatMap(({ label, reasons, prepare }) =>
      reasons.map((reason) => ({ label: label(reason), run: () => prepare(reason) })),
    )
    .map((decision, index) => ({ key: String(index + 1), ...decision }));
}
