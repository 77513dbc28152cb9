import type { ReviewLight } from '@supplydock/api-client';
import type { Messages } from '../i18n/messages.js';

/** A 48-hour clock in words: whole hours are what a queue is worked by. */
export function clockText(clock: { light: ReviewLight; minutesLeft: number }, words: Messages['firms']): string {
  if (clock.light === 'waiting') return words.waiting;
  return clock.minutesLeft > 0
    ? words.left(Math.floor(clock.minutesLeft / 60))
    : words.over(Math.floor(-clock.minutesLeft / 60));
}
