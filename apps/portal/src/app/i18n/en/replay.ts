export const replay = {
  heading: 'Computed once more',
  lead: 'The stored snapshot goes through the engine again; the round is right when the same bytes come out. Anybody can do the same with the public files.',
  start: 'Compute it once more',
  running: 'Under way',
  at: 'When',
  by: 'Asked by',
  outcome: 'What came out',
  digest: 'Digest of the awards',
  time: 'Time',
  seconds: (seconds: string) => `${seconds} s`,
  outcomes: {
    SAME: 'The same bytes',
    SNAPSHOT_CHANGED: 'The stored snapshot was changed',
    AWARDS_DIFFER: 'Other awards',
    REFUSED: 'The engine or the verifier refused it',
  },
};
