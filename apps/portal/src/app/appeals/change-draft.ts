import type { AppealChange } from '@supplydock/api-client';
import { APPEAL_FACTS, type AppealFact, parsePieces } from '@supplydock/domain';
import { fenOf, yuanText } from '../shared/typed-numbers.js';

/** A change as it is typed; an empty text leaves a fact as it was. */
export interface ChangeDraft {
  readonly headcount: string;
  readonly receivedPieces: string;
  readonly tier: string;
  readonly isWish: boolean;
  readonly accepts: readonly string[];
  readonly maxPrice: string;
}

export const NO_CHANGE: AppealChange = { headcount: null, receivedPieces: null, tier: null, wish: null };

const textOf = (value: number | null): string => (value === null ? '' : String(value));

/** A change as a person would have typed it. */
export function draftOfChange({ headcount, receivedPieces, tier, wish }: AppealChange): ChangeDraft {
  return {
    headcount: textOf(headcount),
    receivedPieces: textOf(receivedPieces),
    tier: textOf(tier),
    isWish: wish !== null,
    accepts: wish?.accepts ?? [],
    maxPrice: yuanText(wish?.maxPriceFen ?? null),
  };
}

/**
 * Reads what was typed.
 * @param facts that the form asks for; the others stay as they were
 * @param isRequired whether each of them has to be there
 * @returns the change, and the facts that cannot be read
 */
export function changeOfDraft(
  draft: ChangeDraft,
  facts: readonly AppealFact[],
  isRequired: boolean,
): { change: AppealChange; mistakes: AppealFact[] } {
  const fen = fenOf(draft.maxPrice);
  const read: { [Fact in AppealFact]: AppealChange[Fact] | undefined } = {
    headcount: wholeFrom(draft.headcount, 1),
    receivedPieces: wholeFrom(draft.receivedPieces, 0),
    tier: draft.tier === '' ? null : Number(draft.tier),
    wish: draft.isWish || isRequired ? wishOf(draft.accepts, fen) : null,
  };
  const mistakes = APPEAL_FACTS.filter(
    (fact) => facts.includes(fact) && (read[fact] === undefined || (isRequired && read[fact] === null)),
  );
  const asked = <Fact extends AppealFact>(fact: Fact): AppealChange[Fact] | null =>
    facts.includes(fact) ? (read[fact] ?? null) : null;
  const change = { headcount: asked('headcount'), receivedPieces: asked('receivedPieces'), tier: asked('tier'), wish: asked('wish') }; // prettier-ignore
  return { change, mistakes };
}

/** null for an empty text, undefined for what is no such number. */
function wholeFrom(text: string, least: number): number | null | undefined {
  if (text.trim() === '') return null;
  const read = parsePieces(text);
  return read.ok && read.value >= least ? read.value : undefined;
}

function wishOf(accepts: readonly string[], maxPriceFen: number | null | undefined): AppealChange['wish'] | undefined {
  return accepts.length === 0 || maxPriceFen === undefined ? undefined : { accepts: [...accepts], maxPriceFen };
}
