import { count } from '../plural.js';
import { importLots } from './import-lots.js';

/** As for lots, but for what is named. */
export const importFirms: typeof importLots = {
  ...importLots,
  heading: 'Import firms from a list',
  lead: 'Hand in a CSV file or an XLSX sheet with up to 5,000 firms and their staff. New firms wait for their review, new figures of registered ones for an officer: nothing counts before.',
  fields: {
    uscc: 'Social credit code',
    name: 'Firm',
    headcount: 'Staff on site',
    effectiveFrom: 'Counts from (may be missing: today)',
    districtId: 'District (may be missing: your own)',
    address: 'Address (of new firms)',
    industry: 'Industry (of new firms)',
    size: 'Size (may be missing: by the staff)',
    contactName: 'Contact (of new firms)',
    contactPhone: 'Mobile number (of new firms)',
  },
  good: 'New',
  posted: 'In the books',
  verdicts: { good: 'New', bad: 'To mend', posted: 'In the books' },
  toLot: 'See the firm',
  downloadText: 'The file says beside each row what to mend. Mend it and hand it in: nothing is entered twice.',
  postHeading: 'Enter',
  postAll: (n: number) => `Enter ${count(n, 'row')}`,
  postValid: (n: number) => `Enter the ${count(n, 'good row')}`,
  posting: 'Being entered',
  done: (n: number) =>
    `${count(n, 'row')} of this list ${n === 1 ? 'is' : 'are'} in the books. What is new waits under Firms for your decision.`,
  nothingToPost: 'No row can be entered now.',
};
