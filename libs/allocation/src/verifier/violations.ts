import type { ViolationFigures } from './violation-figures.js';
import { VIOLATION_SENTENCES } from './violation-sentences.js';

export type ViolationCode = keyof ViolationFigures;

/** A code and the figures that belong to it: what a sentence in any language is made from. */
export type ToldViolation = {
  [Code in ViolationCode]: { readonly code: Code; readonly figures: ViolationFigures[Code] };
}[ViolationCode];

/** One thing wrong with an awards file: its line (1-based, 1 is the header), a stable code with figures, an English sentence. */
export type Violation = ToldViolation & { readonly line: number; readonly message: string };

/** A file with more violations than this is wrong beyond doubt; the rest would only cost memory. */
export const MAX_VIOLATIONS = 1000;

/** A violation with its English sentence. */
export function violationOf<Code extends ViolationCode>(
  line: number,
  code: Code,
  figures: ViolationFigures[Code],
): Violation {
  return { line, code, figures, message: VIOLATION_SENTENCES[code](figures) } as unknown as Violation;
}

export class ViolationList {
  readonly items: Violation[] = [];
  private readonly codes = new Set<ViolationCode>();

  /** Some violation, kept or not, has a code that begins like this. */
  has(prefix: string): boolean {
    return [...this.codes].some((code) => code.startsWith(prefix));
  }

  append(violation: Violation): void {
    this.codes.add(violation.code);
    if (this.items.length < MAX_VIOLATIONS) this.items.push(violation);
  }

  add<Code extends ViolationCode>(line: number, code: Code, figures: ViolationFigures[Code]): void {
    this.codes.add(code);
    if (this.items.length < MAX_VIOLATIONS) this.items.push(violationOf(line, code, figures));
  }
}
