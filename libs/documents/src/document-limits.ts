/** Kinds of documents, told by their content, with the media type each travels under. */
export const DOCUMENT_TYPES = { pdf: 'application/pdf', jpeg: 'image/jpeg', png: 'image/png' } as const;
export type DocumentKind = keyof typeof DOCUMENT_TYPES;
export const DOCUMENT_KINDS = Object.keys(DOCUMENT_TYPES) as DocumentKind[];

/** What a document shows, in the words of those who hand it in. */
export const DOCUMENT_PURPOSES = [
  'business_licence',
  'staff_evidence',
  'registration_certificate',
  'hygiene_licence',
  'safety_evaluation',
  'test_report',
  'other',
] as const;
export type DocumentPurpose = (typeof DOCUMENT_PURPOSES)[number];

export const DOCUMENT_LIMITS = {
  /** A photograph of 48 million points has about 12 MB; the portal shrinks it, other programs must. */
  bytes: 8 * 2 ** 20,
  /** Of one subject. */
  documents: 10,
  /** Of all documents of one subject. */
  bytesTogether: 24 * 2 ** 20,
  /** Points of a picture: more is not a photograph but a way to fill the memory of who looks at it. */
  points: 120_000_000,
} as const;
