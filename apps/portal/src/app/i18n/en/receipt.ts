export const receipt = {
  heading: 'Receipt: keep it',
  text: 'Each step is an entry of the city’s ledger. Keep number and hash: with them anybody can see later that nothing was altered.',
  entry: (seq: number) => `Receipt of entry ${seq}`,
  line: (seq: number, hash: string) => `${seq} ${hash}`,
  check: 'Check it now',
  kinds: {
    REQUISITION_SUBMITTED: 'Filed',
    REQUISITION_AMENDED: 'Changed',
    REQUISITION_WITHDRAWN: 'Withdrawn',
    REQUISITION_QUARANTINED: 'Set aside for a check',
    REQUISITION_RELEASED: 'Released into the round',
    REQUISITION_REJECTED: 'Rejected',
    REQUISITION_JUDGED: 'Judged anew',
    ROUND_APPROVED: 'Its round was approved',
  } as Record<string, string>,
};
