import { describe, expect, it } from '@jest/globals';
import {
  claimValidTo,
  judgeClaim,
  requiredCertificates,
  type ProductToClaim,
  type QualificationClaim,
} from './judge-claim.js';

const TODAY = '2020-03-02';
const inForce = (standard: string, validTo: string | null = null) => [{ standard, validFrom: '2006-01-01', validTo }];
const SURGICAL: ProductToClaim = { category: 'masks', isMedical: true, standards: inForce('YY 0469-2011') };
const KN95: ProductToClaim = { category: 'masks', isMedical: false, standards: inForce('GB 2626-2006') };
const ETHANOL: ProductToClaim = {
  category: 'disinfectant',
  isMedical: false,
  standards: inForce('GB/T 26373-2010'),
};
const THERMOMETER: ProductToClaim = {
  category: 'thermometers',
  isMedical: true,
  standards: inForce('GB/T 21417.1-2008'),
};

const registration = (number: string, validTo = '2025-02-28') =>
  ({ kind: 'DEVICE_REGISTRATION', number, validTo }) as const;
const report = (validTo = '2021-01-31') => ({ kind: 'TEST_REPORT', number: 'WT2020A01', validTo }) as const;
const surgical = (change: Partial<QualificationClaim> = {}): QualificationClaim => ({
  goodsName: '医用外科口罩',
  standard: 'YY 0469-2011',
  certificates: [registration('沪械注准20202140123')],
  ...change,
});
const kn95 = (change: Partial<QualificationClaim> = {}): QualificationClaim => ({
  goodsName: 'KN95 防护口罩',
  standard: 'GB 2626-2006',
  certificates: [report()],
  ...change,
});
const codes = (claim: QualificationClaim, product: ProductToClaim, today = TODAY) =>
  judgeClaim(claim, product, today).map(({ field, code }) => `${field} ${code}`);

describe('what a supplier claims', () => {
  it('passes when name, standard and certificates fit', () => {
    expect(codes(surgical(), SURGICAL)).toEqual([]);
    expect(codes(surgical({ standard: 'ｙｙ0469-2011' }), SURGICAL)).toEqual([]);
    expect(codes(kn95(), KN95)).toEqual([]);
    expect(codes({ ...surgical(), goodsName: '红外额温计', standard: 'GB/T 21417.1-2008', certificates: [registration('国械注进20182070456')] }, THERMOMETER)).toEqual([]); // prettier-ignore
    expect(
      codes(
        {
          goodsName: '75% 乙醇消毒液',
          standard: 'GB/T 26373-2010',
          certificates: [
            { kind: 'HYGIENE_LICENCE', number: '（沪）卫消证字〔2020〕第0123号', validTo: '2024-01-31' },
            { kind: 'SAFETY_EVALUATION', number: '2020-118', validTo: '2024-01-31' },
          ],
        },
        ETHANOL,
      ),
    ).toEqual([]);
  });

  it.each([
    ['medical without a medical standard', kn95({ goodsName: '医用 KN95 口罩' }), KN95, ['goodsName MEDICAL_CLAIM']],
    ['medical in English', kn95({ goodsName: 'Medical KN95' }), KN95, ['goodsName MEDICAL_CLAIM']],
    ['KN95 under another standard', surgical({ goodsName: 'ＫＮ95 口罩' }), SURGICAL, ['goodsName KN95_CLAIM']],
    ['another standard', kn95({ standard: 'GB/T 32610-2016' }), KN95, ['standard STANDARD_OTHER', 'goodsName KN95_CLAIM']],
    ['no certificate', surgical({ certificates: [] }), SURGICAL, ['goodsName MEDICAL_CLAIM', 'certificates CERTIFICATE_MISSING']],
    ['a thermometer’s number', surgical({ certificates: [registration('沪械注准20202070123')] }), SURGICAL, ['certificates.0 DEVICE_REGISTRATION_CATEGORY']],
    ['a province’s class 3', surgical({ certificates: [registration('沪械注准20203140123')] }), SURGICAL, ['certificates.0 DEVICE_REGISTRATION_CLASS']],
    ['a filing, not a registration', surgical({ certificates: [registration('沪械备20200012')] }), SURGICAL, ['certificates.0 DEVICE_REGISTRATION_FORMAT']],
    ['expired', kn95({ certificates: [report('2020-03-01')] }), KN95, ['certificates.0 CERTIFICATE_EXPIRED']],
    ['the same kind twice', kn95({ certificates: [report(), report()] }), KN95, ['certificates.1 CERTIFICATE_TWICE']],
  ] as const)('%s', (_what, claim, product, expected) => expect(codes(claim, product)).toEqual(expected)); // prettier-ignore

  it('a disinfectant may not claim to treat, and its producer’s licence names the province', () => {
    const claim = {
      goodsName: '消毒液（治疗皮炎）',
      standard: 'GB/T 26373-2010',
      certificates: [
        { kind: 'HYGIENE_LICENCE', number: '卫消证字(2020)第0123号', validTo: '2024-01-31' },
        { kind: 'SAFETY_EVALUATION', number: '2020-118', validTo: '2024-01-31' },
      ],
    } as const;
    expect(codes(claim, ETHANOL)).toEqual(['goodsName TREATMENT_CLAIM', 'certificates.0 HYGIENE_LICENCE_FORMAT']);
  });

  it('the standard must be in force on the day', () => {
    const until = { ...KN95, standards: inForce('GB 2626-2006', '2021-06-30') };
    expect(codes(kn95({ certificates: [report('2022-01-01')] }), until, '2021-06-30')).toEqual([]);
    expect(codes(kn95({ certificates: [report('2022-01-01')] }), until, '2021-07-01')).toEqual(['standard STANDARD_NOT_IN_FORCE']); // prettier-ignore
  });

  it('is valid as long as all its certificates are; the year in a number says nothing', () => {
    const claim = surgical({ certificates: [report('2024-01-31'), registration('沪械注准20102140123', '2023-05-01')] });
    expect(claimValidTo(claim, SURGICAL)).toBe('2023-05-01');
    expect(codes(surgical({ certificates: [registration('沪械注准20102140123')] }), SURGICAL)).toEqual([]);
  });

  it('ends with its standard; goods to the one that follows are claimed anew', () => {
    const standards = [
      ...inForce('GB 2626-2006', '2021-06-30'),
      { standard: 'GB 2626-2019', validFrom: '2020-07-01', validTo: null },
    ];
    const product = { ...KN95, standards };
    const old = kn95({ certificates: [report('2022-01-31')] });
    const revised = { ...old, standard: 'gb2626-2019' };
    expect([claimValidTo(old, product), claimValidTo(revised, product)]).toEqual(['2021-06-30', '2022-01-31']);
    expect(codes(revised, product, '2020-06-30')).toEqual(['standard STANDARD_NOT_IN_FORCE']);
    expect(codes(revised, product, '2020-07-01')).toEqual([]);
  });

  it('names what each product needs', () => {
    expect([SURGICAL, KN95, ETHANOL, THERMOMETER].map((product) => requiredCertificates(product))).toEqual([
      ['DEVICE_REGISTRATION'],
      ['TEST_REPORT'],
      ['HYGIENE_LICENCE', 'SAFETY_EVALUATION'],
      ['DEVICE_REGISTRATION'],
    ]);
  });
});
