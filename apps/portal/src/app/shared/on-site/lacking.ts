import { IN_PLACES, type InPlace } from '@supplydock/domain';
import type { Messages } from '../../i18n/messages.js';

/** Which of the five are not in place, in words. */
export function lackingIn(inPlace: readonly InPlace[], words: Messages['onSite']): string {
  const lacking = IN_PLACES.filter((one) => !inPlace.includes(one)).map((one) => words.short[one]);
  return lacking.length === 0 ? words.complete : lacking.join(', ');
}
