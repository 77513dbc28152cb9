export const goods = {
  heading: 'Goods desk',
  lead: 'What suppliers offer and what waits for an officer, each within 48 hours.',
  parts: 'Parts of the desk',
  prices: 'Prices',
  qualifications: 'Qualifications',
  lots: 'All lots',
  lotsLead: 'What suppliers offer, and what of it is free, held by a round or already given.',
  supplier: 'Supplier',
  cost: 'Purchase price',
  breaks: 'Breaks',
  emptyHeading: 'Nothing waits',
  pricesEmpty: 'A price above the ceiling or the allowed margin comes here with its arithmetic.',
  breachNames: { PRICE_ABOVE_CEILING: 'Ceiling', MARGIN_ABOVE_ALLOWED: 'Margin' },
  review: 'The price under review',
  reviewStates: { PENDING: 'Waits', ACCEPTED: 'Accepted', REJECTED: 'Rejected', CLOSED: 'No longer needed' },
  aboveCeiling: (price: string, ceiling: string, above: string) =>
    `${price} a piece is above the ceiling of ${ceiling} by ${above}.`,
  marginTooWide: (cost: string, percent: number, highest: string, price: string) =>
    `Purchase price ${cost} × ${percent}% = ${highest} at most; the price is ${price}.`,
  evidence: (cost: string, source: string) => `The supplier paid ${cost} a piece: ${source}`,
  accept: 'Let the price pass',
  acceptText: 'The lot is on offer unless something else keeps it. The supplier reads the reason.',
  reject: 'Turn the lot away',
  rejectText: 'Its pieces are the supplier’s again. The supplier reads the reason.',
  common: {
    accept: [
      'The material has become dearer, invoice seen',
      'Better goods than the ceiling was made for',
      'Nobody else offers it',
    ],
    reject: [
      'Above what others ask for the same goods',
      'The invoice is missing',
      'Looks like a slip: please correct the price',
    ],
  },
  pendingText: 'An officer decides within 48 hours. A corrected price is judged at once.',
};
