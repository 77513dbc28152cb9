import { form, validate } from '@angular/forms/signals';
import type { WritableSignal } from '@angular/core';
import type { RegistrationInput, Size } from '@supplydock/api-client';
import { parseMobile, parsePieces, parseUscc, sizeOf } from '@supplydock/domain';
import type { Messages } from '../i18n/messages.js';
import type { FormPlace, FormPlaces } from '../shared/form-errors.js';

/** What stands in the fields, as typed. */
export interface RegisterDraft {
  uscc: string;
  name: string;
  districtId: string;
  industry: string;
  address: string;
  headcount: string;
  /** Empty: as suggested from the headcount. */
  size: Size | '';
  contactName: string;
  contactPhone: string;
  login: string;
  password: string;
}

export const EMPTY_DRAFT: RegisterDraft = {
  uscc: '',
  name: '',
  districtId: '',
  industry: '',
  address: '',
  headcount: '',
  size: '',
  contactName: '',
  contactPhone: '',
  login: '',
  password: '',
};

/** Ids of the fields on the page, in their order there. */
export const FIELD_IDS = {
  uscc: 'reg-uscc',
  name: 'reg-name',
  districtId: 'reg-district',
  industry: 'reg-industry',
  address: 'reg-address',
  headcount: 'reg-headcount',
  size: 'reg-size',
  contactName: 'reg-contact',
  contactPhone: 'reg-phone',
  login: 'reg-login',
  password: 'reg-password',
} as const satisfies Record<keyof RegisterDraft, string>;

const MAX_HEADCOUNT = 1_000_000;
export const MIN_PASSWORD = 15;
export const LOGIN = /^[A-Za-z0-9][A-Za-z0-9._@-]{2,63}$/;

/** Whole staff from 1 to a million as typed; null for what is none. */
export function staffOf(text: string): number | null {
  const read = parsePieces(text);
  return read.ok && read.value >= 1 && read.value <= MAX_HEADCOUNT ? read.value : null;
}

/** Rules of the form: the api's own, from the same domain library. */
export function registerForm(draft: WritableSignal<RegisterDraft>) {
  const wrong = (isRight: boolean) => (isRight ? undefined : { kind: 'wrong' });
  const isLine = (text: string, minLength: number, maxLength: number) =>
    text.trim().length >= minLength && text.trim().length <= maxLength;
  return form(draft, (path) => {
    validate(path.uscc, ({ value }) => wrong(parseUscc(value()).ok));
    validate(path.name, ({ value }) => wrong(isLine(value(), 2, 100)));
    validate(path.districtId, ({ value }) => wrong(value() !== ''));
    validate(path.industry, ({ value }) => wrong(isLine(value(), 2, 40)));
    validate(path.address, ({ value }) => wrong(isLine(value(), 4, 200)));
    validate(path.headcount, ({ value }) => wrong(staffOf(value()) !== null));
    validate(path.contactName, ({ value }) => wrong(isLine(value(), 2, 60)));
    validate(path.contactPhone, ({ value }) => wrong(parseMobile(value()).ok));
    validate(path.login, ({ value }) => wrong(LOGIN.test(value().trim())));
    validate(path.password, ({ value }) => wrong([...value()].length >= MIN_PASSWORD));
  });
}

/** The fields on the page, with what is wrong in them. */
export function placesOf(
  draft: RegisterDraft,
  words: Messages['register'],
  isWrong: (field: keyof RegisterDraft) => boolean,
): FormPlaces {
  const place = (field: keyof RegisterDraft): FormPlace => ({
    id: FIELD_IDS[field],
    label: words[field === 'districtId' ? 'district' : field],
    wrong: isWrong(field) && mistakeIn(field, draft, words),
  });
  return Object.fromEntries((Object.keys(FIELD_IDS) as (keyof RegisterDraft)[]).map((field) => [field, place(field)]));
}

function mistakeIn(field: keyof RegisterDraft, draft: RegisterDraft, words: Messages['register']): string {
  switch (field) {
    case 'uscc':
      return usccMistake(draft.uscc, words);
    case 'districtId':
      return words.districtMissing;
    case 'size':
      return '';
    default:
      return words[`${field}Wrong`];
  }
}

function usccMistake(text: string, words: Messages['register']): string {
  const read = parseUscc(text);
  if (read.ok) return '';
  const { code, position, read: understood } = read.error;
  if (code === 'USCC_LENGTH') return words.usccLength(understood.length);
  return code === 'USCC_CHARACTER' ? words.usccCharacter(position ?? 0) : words.usccCheck;
}

/** The size that goes into the request: the chosen one, else the one suggested by the staff. */
export const sizeIn = ({ size, headcount }: RegisterDraft): Size => size || sizeOf(staffOf(headcount) ?? 0);

/** The request of a valid draft. */
export function registrationOf(draft: RegisterDraft, locale: 'en' | 'zh'): RegistrationInput {
  const uscc = parseUscc(draft.uscc);
  return {
    ...draft,
    uscc: uscc.ok ? uscc.value.uscc : draft.uscc,
    login: draft.login.trim(),
    size: sizeIn(draft),
    headcount: staffOf(draft.headcount) ?? 0,
    locale,
  };
}
