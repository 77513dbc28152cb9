import type { WritableSignal } from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import type { Lot, LotInput } from '@supplydock/api-client';
import { daysBetween, isDay, isWholePacks, parsePieces } from '@supplydock/domain';
import { fenOf, yuanText } from '../shared/typed-numbers.js';

/** Most pieces one pack may hold, as the api takes it. */
const MAX_PACK_PIECES = 100_000;
const MAX_BATCH_LENGTH = 40;

/** What stands in the fields, as typed. */
export interface LotDraft {
  productId: string;
  districtId: string;
  scope: 'all' | 'some';
  /** District ids ticked while the scope is 'some'. */
  serves: readonly string[];
  packPieces: string;
  pieces: string;
  price: string;
  cost: string;
  costSource: string;
  batch: string;
  producedOn: string;
  expiresOn: string;
}

export const EMPTY_LOT: LotDraft = {
  productId: '',
  districtId: '',
  scope: 'all',
  serves: [],
  packPieces: '',
  pieces: '',
  price: '',
  cost: '',
  costSource: '',
  batch: '',
  producedOn: '',
  expiresOn: '',
};

/** What the channel says of lots on the day. */
export interface LotLimits {
  readonly today: () => string | undefined;
  /** Days a product keeps; undefined when it is not known. */
  readonly shelfLifeDays: (productId: string) => number | undefined;
}

/** Each error's kind is the key of its text. Standards and prices are the api's to judge. */
export function lotForm(draft: WritableSignal<LotDraft>, { today, shelfLifeDays }: LotLimits) {
  return form(draft, (path) => {
    const wrongWhen = (
      field: Parameters<typeof validate<string>>[0],
      kind: string,
      isWrong: (value: string) => boolean,
    ): void => validate(field, ({ value }) => (isWrong(value()) ? { kind } : undefined));
    wrongWhen(path.productId, 'productMissing', (value) => value === '');
    wrongWhen(path.districtId, 'placeMissing', (value) => value === '');
    validate(path.serves, ({ value, valueOf }) =>
      valueOf(path.scope) === 'some' && value().length === 0 ? { kind: 'servesMissing' } : undefined,
    );
    wrongWhen(path.packPieces, 'packsWrong', (value) => {
      const pack = piecesOf(value);
      return pack === null || pack < 1 || pack > MAX_PACK_PIECES;
    });
    validate(path.pieces, ({ value, valueOf }) => {
      const pieces = piecesOf(value());
      const pack = piecesOf(valueOf(path.packPieces));
      const isWrong = !pieces || (!!pack && !isWholePacks(pieces, pack));
      return isWrong ? { kind: 'piecesWrong' } : undefined;
    });
    wrongWhen(path.price, 'priceWrong', (value) => fenOf(value) == null);
    wrongWhen(path.cost, 'costWrong', (value) => fenOf(value) === undefined);
    validate(path.costSource, ({ value, valueOf }) => {
      const [words, isCostTold] = [value().trim(), valueOf(path.cost).trim() !== ''];
      const isWrong = words.length > 200 || (isCostTold ? words.length < 3 : words !== '');
      return isWrong ? { kind: 'costSourceWrong' } : undefined;
    });
    wrongWhen(path.batch, 'batchWrong', (value) => value.trim() === '' || value.trim().length > MAX_BATCH_LENGTH);
    wrongWhen(path.producedOn, 'producedWrong', (value) => value === '' || value > (today() ?? value));
    wrongWhen(path.expiresOn, 'expiresWrong', (value) => value === '' || value < (today() ?? value));
    validate(path.expiresOn, ({ value, valueOf }) => {
      const [from, to] = [valueOf(path.producedOn), value()];
      if (!isDay(from) || !isDay(to)) return undefined;
      const days = daysBetween(from, to);
      return days <= 0 || days > (shelfLifeDays(valueOf(path.productId)) ?? days) ? { kind: 'lifeWrong' } : undefined;
    });
  });
}

/** What stands in the fields when a lot is corrected. */
export function draftOf(lot: Lot): LotDraft {
  const {
    productId,
    districtId,
    serves,
    batch,
    producedOn,
    expiresOn,
    packPieces,
    priceFen,
    costFen,
    costSource,
    levels,
  } = lot;
  return {
    productId,
    districtId,
    scope: serves === null ? 'all' : 'some',
    serves: serves ?? [],
    packPieces: String(packPieces),
    pieces: String(levels.available),
    price: yuanText(priceFen),
    cost: yuanText(costFen),
    costSource: costSource ?? '',
    batch,
    producedOn,
    expiresOn,
  };
}

/** A new lot like another one: what differs from delivery to delivery is left to say. */
export function copyOf(lot: Lot): LotDraft {
  return { ...draftOf(lot), batch: '', pieces: '', producedOn: '', expiresOn: '' };
}

/** The request of a valid draft. */
export function lotInputOf(draft: LotDraft): LotInput {
  return {
    productId: draft.productId,
    districtId: draft.districtId,
    serves: draft.scope === 'all' ? null : [...draft.serves],
    batch: draft.batch.trim(),
    producedOn: draft.producedOn,
    expiresOn: draft.expiresOn,
    pieces: piecesOf(draft.pieces) ?? 0,
    packPieces: piecesOf(draft.packPieces) ?? 0,
    priceFen: fenOf(draft.price) ?? 0,
    costFen: fenOf(draft.cost) ?? null,
    costSource: draft.costSource.trim() || null,
  };
}

function piecesOf(text: string): number | null {
  const read = parsePieces(text);
  return read.ok ? read.value : null;
}
