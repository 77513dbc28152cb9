import { standardsOn, type CertificateKind, type ClaimError, type ClaimErrorCode, type Day, type ProductToClaim } from '@supplydock/domain'; // prettier-ignore
import type { FieldError } from '@supplydock/platform';

type Sentence = (
  kind: readonly [string, string],
  product: ProductToClaim,
  inForce: readonly string[],
) => readonly [en: string, zh: string];

const KINDS: Readonly<Record<CertificateKind, readonly [string, string]>> = {
  DEVICE_REGISTRATION: ['medical device registration', '医疗器械注册证'],
  HYGIENE_LICENCE: ['producer’s hygiene licence', '消毒产品生产企业卫生许可证'],
  SAFETY_EVALUATION: ['hygiene safety evaluation', '卫生安全评价报告'],
  TEST_REPORT: ['test report', '检验报告'],
};

/** What is wrong with a claim, and how to mend it. */
const SENTENCES: Readonly<Record<ClaimErrorCode, Sentence>> = {
  STANDARD_OTHER: (_, __, standards) => [`goods of this product meet ${standards.join(' or ')}; choose the product that fits yours`, `该产品须符合 ${standards.join(' 或 ')}，请选择与货物相符的产品`],
  STANDARD_NOT_IN_FORCE: (_, __, standards) => [`is not in force today; in force: ${standards.join(', ') || 'none'}`, `目前未生效；现行标准：${standards.join('、') || '无'}`],
  MEDICAL_CLAIM: () => ['may say “medical” only under GB 19083, YY 0469 or YY/T 0969 and with a registration', '仅在符合 GB 19083、YY 0469 或 YY/T 0969 并有注册证时方可称“医用”'],
  KN95_CLAIM: () => ['may say “KN95” only under GB 2626', '仅在符合 GB 2626 时方可称“KN95”'],
  TREATMENT_CLAIM: () => ['a disinfectant may not claim to treat or cure', '消毒产品不得宣称治疗作用'],
  CERTIFICATE_MISSING: ([en, zh]) => [`needs a ${en}`, `缺少${zh}`],
  CERTIFICATE_TWICE: ([en, zh]) => [`only one ${en} is needed`, `${zh}只需一份`],
  CERTIFICATE_EXPIRED: ([en, zh]) => [`the ${en} has expired; renew it first`, `${zh}已过有效期，请先延续`],
  DEVICE_REGISTRATION_FORMAT: () => ['write it as on the certificate, such as 沪械注准20202140123: place, 械注, origin, year, class, category, serial', '请按注册证填写，例如 沪械注准20202140123'],
  DEVICE_REGISTRATION_CLASS: () => ['a province registers class 2 made at home only; the state class 3, and goods from abroad', '省级仅注册境内第二类；第三类及进口、港澳台产品由国家注册'],
  DEVICE_REGISTRATION_CATEGORY: (_, { category }) => category === 'masks' ? ['is not of category 14, which masks belong to', '不属于口罩所在的 14 类'] : ['is not of category 07, which thermometers belong to', '不属于体温计所在的 07 类'],
  HYGIENE_LICENCE_FORMAT: () => ['write it as on the licence, with the province, such as 沪卫消证字(2020)第0123号', '请按许可证填写并注明省份，例如 沪卫消证字(2020)第0123号'],
}; // prettier-ignore

const NO_KIND = ['', ''] as const;

/** An error of a claim as the api tells it, in both languages. */
export function claimFieldError({ field, code, kind }: ClaimError, product: ProductToClaim, today: Day): FieldError {
  const inForce = standardsOn(product.standards, today).map(({ standard }) => standard);
  const [message, messageZh] = SENTENCES[code](kind ? KINDS[kind] : NO_KIND, product, inForce);
  return { field, code, message, messageZh };
}
