export const openData = {
  heading: 'Open data',
  lead: 'Every round, its levels, its reasons, how fast firms were answered, and the heads of the ledger: as files that a spreadsheet or a program reads, back to the first day.',
  rule: 'Counts of fewer than 5 firms are left out, and so is the next smallest where a subtraction would betray them. Each file ends with, or holds, the head of the ledger. Files change at most once a minute; a program that sends the ETag back is told when nothing has changed.',
  csv: (title: string) => `${title} as CSV`,
  json: (title: string) => `${title} as JSON`,
  fields: (n: number) => `The ${n} fields, explained`,
  field: 'Field',
  type: 'Type',
  meaning: 'Meaning',
  nullable: 'may be empty',
  types: { string: 'text', date: 'day', datetime: 'moment (UTC)', integer: 'whole number', number: 'number' },
  toPage: 'Open data',
};
