import { createHash, randomInt } from 'node:crypto';

/** Digits and letters that nobody mistakes for each other when they are read out on the telephone. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const HALF = 5;

/** A code to be passed on: ten signs of 31, about 50 bits; guessing is limited per address. */
export function newInvitationCode(): string {
  const signs = Array.from({ length: 2 * HALF }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return `${signs.slice(0, HALF)}-${signs.slice(HALF)}`;
}

/** What is kept and looked for; case, spaces and the hyphen do not matter. */
export function invitationHash(code: string): Buffer {
  const plain = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  return createHash('sha256').update(plain).digest();
}
