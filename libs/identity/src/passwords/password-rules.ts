import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** Why a new password is refused. */
export type PasswordRefusal = 'PASSWORD_TOO_SHORT' | 'PASSWORD_COMMON';

/** NIST SP 800-63B-4, 3.1.1.2 and ASVS 5.0, 6.2.1: fifteen where the password is the only factor, eight beside a second. */
export const MIN_LENGTH_ALONE = 15;
export const MIN_LENGTH_WITH_SECOND_FACTOR = 8;
/** Long enough for any phrase; a bound, because every character is hashed. */
export const MAX_LENGTH = 128;

/** zxcvbn's scale runs 0 to 4: 2 takes an offline guesser 10^6 tries, 3 takes 10^8; eight random characters reach 2. */
const MIN_SCORE_ALONE = 3;
const MIN_SCORE_WITH_SECOND_FACTOR = 2;

/** Words of this place that an attacker tries first. */
const LOCAL_WORDS = ['supplydock', 'supply', 'dock', 'shanghai', 'mask', 'masks', 'kouzhao', 'fangyi', 'qiye'];

let factory: ZxcvbnFactory | undefined;

/** The dictionaries take a few milliseconds and megabytes, so they are read on the first new password. */
function estimator(): ZxcvbnFactory {
  factory ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  return factory;
}

/**
 * Judges a new password of a real account. Complexity classes are not asked for; common passwords, keyboard walks,
 * repeats and words of this place are refused by how soon they would be guessed.
 * @param personal login, name and the like of the account: they count as known words
 * @returns null when it may be used
 */
export function passwordRefusal(
  password: string,
  options: { personal: readonly string[]; hasSecondFactor: boolean },
): PasswordRefusal | null {
  const { hasSecondFactor } = options;
  const minLength = hasSecondFactor ? MIN_LENGTH_WITH_SECOND_FACTOR : MIN_LENGTH_ALONE;
  if ([...password].length < minLength) return 'PASSWORD_TOO_SHORT';
  const { score } = estimator().check(password, [...LOCAL_WORDS, ...options.personal]);
  return score < (hasSecondFactor ? MIN_SCORE_WITH_SECOND_FACTOR : MIN_SCORE_ALONE) ? 'PASSWORD_COMMON' : null;
}
