export const network = {
  offline: 'No network',
  asOf: (time: string) => `What you see is as of ${time}.`,
  sentLater:
    'A requisition that you fill in is kept on this device; once filed, it is sent as soon as the network is back, and once.',
  newVersion: 'A new version is ready',
  newVersionText: 'This page is of the version before. Unfinished requisitions are kept.',
  useIt: 'Open the new version',
};
