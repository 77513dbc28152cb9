import type { RequisitionDetail } from '@supplydock/api-client';
import type { Step, StepState } from '@supplydock/ui';
import type { Formats } from '../i18n/formats.js';
import type { Messages } from '../i18n/messages.js';

type StepName = keyof Messages['firm']['steps'];
interface Place {
  state: StepState;
  detail: string | null;
}

const ahead: Place = { state: 'ahead', detail: null };
const done: Place = { state: 'done', detail: null };

/**
 * A requisition's way in six steps: filed, checked, in the round, award decided, on its way, received.
 * The last two stay ahead until a shipment is recorded; where nothing was awarded they say that nothing will come.
 * @param cutOff when the day's round begins, 'HH:MM'
 */
export function stepsOf(requisition: RequisitionDetail, t: Messages, formats: Formats, cutOff: string): Step[] {
  const places = placesOf(requisition, t, formats, cutOff);
  return (Object.keys(t.firm.steps) as StepName[]).map((name) => ({
    label: t.firm.steps[name],
    detail: places[name].detail,
    state: places[name].state,
    stateLabel: t.states.steps[places[name].state],
  }));
}

function placesOf(
  requisition: RequisitionDetail,
  t: Messages,
  formats: Formats,
  cutOff: string,
): Record<StepName, Place> {
  const words = t.firm.stepDetails;
  const filed: Place = { state: 'done', detail: formats.dateTime(requisition.submittedAt) };
  const start = { filed, checked: done, round: ahead, awarded: ahead, shipped: ahead, received: ahead };
  switch (requisition.state) {
    case 'DRAFT':
      return { ...start, filed: { state: 'current', detail: null }, checked: ahead };
    case 'SUBMITTED':
    case 'QUARANTINED':
      return { ...start, checked: { state: 'current', detail: words.checkedNow } };
    case 'REJECTED':
      return { ...start, checked: { state: 'stopped', detail: words.checkedRejected } };
    case 'EXPIRED':
      return { ...start, round: { state: 'stopped', detail: t.firm.expiredText } };
    case 'WITHDRAWN':
      return { ...start, round: { state: 'stopped', detail: words.withdrawn } };
    case 'APPROVED':
      return { ...start, round: { state: 'current', detail: words.roundWaits(cutOff) } };
    case 'RELEASED':
      return { ...start, round: { state: 'current', detail: words.roundRuns } };
    case 'CLOSED':
      return { ...start, round: done, ...decided(requisition, words, formats) };
  }
}

function decided(
  { award }: RequisitionDetail,
  words: Messages['firm']['stepDetails'],
  formats: Formats,
): Pick<Record<StepName, Place>, 'awarded' | 'shipped' | 'received'> {
  const awarded: Place = { state: 'done', detail: award ? words.awarded(formats.integer(award.pieces)) : null };
  if (award?.pieces === 0) return { awarded, shipped: { state: 'ahead', detail: words.nothing }, received: ahead };
  return { awarded, shipped: { state: 'ahead', detail: words.toShip }, received: ahead };
}
