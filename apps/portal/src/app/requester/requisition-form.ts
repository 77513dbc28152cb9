import { form, validate } from '@angular/forms/signals';
import type { WritableSignal } from '@angular/core';
import type { Category, Requisition, RequisitionInput } from '@supplydock/api-client';
import { parsePieces } from '@supplydock/domain';
import type { Messages } from '../i18n/messages.js';
import { fenOf, yuanText } from '../shared/typed-numbers.js';

/** What stands in the fields, as typed. */
export interface RequisitionDraft {
  pieces: string;
  /** Product ids that are ticked. */
  accepts: readonly string[];
  maxPrice: string;
  neededBy: string;
}

export const draftOf = (from: Requisition | undefined, allProducts: readonly string[]): RequisitionDraft => ({
  pieces: from ? String(from.askedPieces) : '',
  accepts: from?.accepts ?? allProducts,
  maxPrice: yuanText(from?.maxPriceFen ?? null),
  neededBy: from?.neededBy ?? '',
});

/** Rules of the form; each error's kind is the key of its text. What depends on the city's rules the api judges. */
export function requisitionForm(draft: WritableSignal<RequisitionDraft>, today: () => string | undefined) {
  return form(draft, (path) => {
    validate(path.pieces, ({ value }) => {
      const read = parsePieces(value());
      if (!read.ok) return { kind: read.error.code === 'QUANTITY_TOO_LARGE' ? 'piecesTooLarge' : 'piecesMissing' };
      return read.value === 0 ? { kind: 'piecesZero' } : undefined;
    });
    validate(path.accepts, ({ value }) => (value().length === 0 ? { kind: 'acceptsMissing' } : undefined));
    validate(path.maxPrice, ({ value }) => (fenOf(value()) === undefined ? { kind: 'maxPriceWrong' } : undefined));
    validate(path.neededBy, ({ value }) =>
      value() !== '' && value() < (today() ?? '') ? { kind: 'neededByPast' } : undefined,
    );
  });
}

export type RequisitionError =
  'piecesMissing' | 'piecesZero' | 'piecesTooLarge' | 'acceptsMissing' | 'maxPriceWrong' | 'neededByPast';
export const errorText = (kind: string | undefined, words: Messages['requisition']): string | null =>
  kind === undefined ? null : words[kind as RequisitionError];

/** The request of a valid draft. */
export function inputOf(draft: RequisitionDraft, category: Category): RequisitionInput {
  const pieces = parsePieces(draft.pieces);
  return {
    category,
    askedPieces: pieces.ok ? pieces.value : 0,
    accepts: [...draft.accepts],
    maxPriceFen: fenOf(draft.maxPrice) ?? null,
    neededBy: draft.neededBy || null,
  };
}
