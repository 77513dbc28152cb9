import { parseDeviceRegistration, parseHygieneLicence, DEVICE_CATEGORY } from '../identifiers/licences.js';
import { toHalfWidth } from '../text.js';
import type { Category, Day } from '../words.js';
import { standardsOn, type Standard } from './standards.js';

/** What a supplier shows for a product. */
export const CERTIFICATE_KINDS = [
  'DEVICE_REGISTRATION',
  'HYGIENE_LICENCE',
  'SAFETY_EVALUATION',
  'TEST_REPORT',
] as const;
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number];

export interface Certificate {
  readonly kind: CertificateKind;
  readonly number: string;
  /** The certificate's own last day: it never follows from a number's year. */
  readonly validTo: Day;
}

/** A product as the channel knows it. */
export interface ProductToClaim {
  readonly category: Category;
  readonly isMedical: boolean;
  readonly standards: readonly Standard[];
}

/** What a supplier says of the goods that it wants to offer as a product. */
export interface QualificationClaim {
  /** The name on the package. */
  readonly goodsName: string;
  /** The standard on the package. */
  readonly standard: string;
  readonly certificates: readonly Certificate[];
}

export const CLAIM_ERROR_CODES = [
  'STANDARD_OTHER',
  'STANDARD_NOT_IN_FORCE',
  'MEDICAL_CLAIM',
  'KN95_CLAIM',
  'TREATMENT_CLAIM',
  'CERTIFICATE_MISSING',
  'CERTIFICATE_TWICE',
  'CERTIFICATE_EXPIRED',
  'DEVICE_REGISTRATION_FORMAT',
  'DEVICE_REGISTRATION_CLASS',
  'DEVICE_REGISTRATION_CATEGORY',
  'HYGIENE_LICENCE_FORMAT',
] as const;
export type ClaimErrorCode = (typeof CLAIM_ERROR_CODES)[number];

export interface ClaimError {
  /** 'goodsName', 'standard', 'certificates' or 'certificates.<index>'. */
  readonly field: string;
  readonly code: ClaimErrorCode;
  /** The certificate it is about, where one is. */
  readonly kind?: CertificateKind;
}

/** Standards under which goods may be called medical, and the one that KN95 belongs to; whatever their year, without spaces. */
const MEDICAL_STANDARD = /^(GB19083|YY0469|YY\/T0969)(-|$)/;
const KN95_STANDARD = /^GB2626(-|$)/;
const SAYS_MEDICAL = /医用|medical/i;
const SAYS_KN95 = /kn\s?-?95/i;
const SAYS_TREATMENT = /治疗|治愈|疗效|\b(treat|cure)/i;

/**
 * Certificates a product needs: medical masks and thermometers are registered devices; a disinfectant's producer is licensed
 * and the product has its own safety evaluation; everything else shows a test report to its standard.
 */
export function requiredCertificates({
  category,
  isMedical,
}: Pick<ProductToClaim, 'category' | 'isMedical'>): readonly CertificateKind[] {
  if (category === 'disinfectant') return ['HYGIENE_LICENCE', 'SAFETY_EVALUATION'];
  return isMedical || category === 'thermometers' ? ['DEVICE_REGISTRATION'] : ['TEST_REPORT'];
}

/**
 * Judges what a supplier claims: that names, standard and certificates fit each other and the product. The papers
 * themselves an officer looks at.
 * @returns everything that is wrong; none when it may go before an officer
 */
export function judgeClaim(claim: QualificationClaim, product: ProductToClaim, today: Day): ClaimError[] {
  return [
    ...judgeStandard(claim, product, today),
    ...judgeName(claim, product),
    ...judgePresence(claim, product),
    ...claim.certificates.flatMap((certificate, index) => judgeCertificate(certificate, index, product, today)),
  ];
}

/**
 * The last day on which everything still holds: each certificate, and the standard where the product is given, because
 * the day of the award decides which standards count.
 */
export function claimValidTo(
  { certificates, standard }: Pick<QualificationClaim, 'certificates' | 'standard'>,
  product: Pick<ProductToClaim, 'standards'>,
): Day {
  const end = named(product, standard)?.validTo ?? null;
  return [...certificates.map(({ validTo }) => validTo), ...(end === null ? [] : [end])].sort()[0];
}

function judgeStandard({ standard }: QualificationClaim, product: ProductToClaim, today: Day): ClaimError[] {
  const claimed = named(product, standard);
  if (!claimed) return [{ field: 'standard', code: 'STANDARD_OTHER' }];
  return standardsOn([claimed], today).length > 0 ? [] : [{ field: 'standard', code: 'STANDARD_NOT_IN_FORCE' }];
}

function named({ standards }: Pick<ProductToClaim, 'standards'>, standard: string): Standard | undefined {
  return standards.find((one) => plain(one.standard) === plain(standard));
}

function judgeName(
  { goodsName, standard, certificates }: QualificationClaim,
  { category }: ProductToClaim,
): ClaimError[] {
  const name = toHalfWidth(goodsName);
  const isRegistered = certificates.some(({ kind }) => kind === 'DEVICE_REGISTRATION');
  const mayBeMedical = isRegistered && (category !== 'masks' || MEDICAL_STANDARD.test(plain(standard)));
  const wrong = (code: ClaimErrorCode): ClaimError => ({ field: 'goodsName', code });
  return [
    ...(SAYS_MEDICAL.test(name) && !mayBeMedical ? [wrong('MEDICAL_CLAIM')] : []),
    ...(SAYS_KN95.test(name) && !KN95_STANDARD.test(plain(standard)) ? [wrong('KN95_CLAIM')] : []),
    ...(category === 'disinfectant' && SAYS_TREATMENT.test(name) ? [wrong('TREATMENT_CLAIM')] : []),
  ];
}

function judgePresence({ certificates }: QualificationClaim, product: ProductToClaim): ClaimError[] {
  const kinds = certificates.map(({ kind }) => kind);
  return [
    ...requiredCertificates(product)
      .filter((kind) => !kinds.includes(kind))
      .map((kind): ClaimError => ({ field: 'certificates', code: 'CERTIFICATE_MISSING', kind })),
    ...kinds.flatMap((kind, index): ClaimError[] =>
      kinds.indexOf(kind) < index ? [{ field: `certificates.${index}`, code: 'CERTIFICATE_TWICE', kind }] : [],
    ),
  ];
}

function judgeCertificate(
  { kind, number, validTo }: Certificate,
  index: number,
  { category }: ProductToClaim,
  today: Day,
): ClaimError[] {
  const field = `certificates.${index}`;
  const expired: ClaimError[] = validTo < today ? [{ field, code: 'CERTIFICATE_EXPIRED', kind }] : [];
  if (kind === 'HYGIENE_LICENCE') {
    const read = parseHygieneLicence(number);
    return read.ok ? expired : [...expired, { field, code: read.error.code, kind }];
  }
  if (kind !== 'DEVICE_REGISTRATION') return expired;
  const read = parseDeviceRegistration(number);
  if (!read.ok) return [...expired, { field, code: read.error.code, kind }];
  const expected = category === 'masks' || category === 'thermometers' ? DEVICE_CATEGORY[category] : null;
  const fits = expected === null || read.value.category === expected;
  return fits ? expired : [...expired, { field, code: 'DEVICE_REGISTRATION_CATEGORY', kind }];
}

/** 'ＧＢ2626-2006' is 'GB 2626-2006'. */
function plain(standard: string): string {
  return toHalfWidth(standard).replace(/\s/g, '').toUpperCase();
}
