export const shortcuts = {
  heading: 'Keys on this page',
  on: 'Single keys do this (turn off if you speak to your machine or press keys by accident)',
  releaseWith: (reason: string) => `Release: ${reason}`,
  askWith: (reason: string) => `Ask back: ${reason}`,
  acceptWith: (reason: string) => `Let pass: ${reason}`,
  grantWith: (reason: string) => `Qualify: ${reason}`,
  refuseWith: (reason: string) => `Refuse: ${reason}`,
  rejectWith: (reason: string) => `Reject: ${reason}`,
  thenEnter: 'Enter confirms and goes on with the next.',
  next: 'The next one',
  previous: 'The one before',
  verify: 'Verify as filed; Enter confirms',
};
