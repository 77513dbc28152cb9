import { addDays, claimValidTo, requiredCertificates, type Certificate, type CertificateKind, type QualificationState } from '@supplydock/domain'; // prettier-ignore
import { namedStandards, standardOn, type CitySeed, type Product } from './city-parameters.js';
import { shanghaiTime, type DemoCity } from './city.js';
import { Random } from './random.js';

export interface DemoQualification {
  readonly id: string;
  readonly supplierId: string;
  readonly productId: string;
  readonly state: QualificationState;
  readonly goodsName: string;
  readonly standard: string;
  readonly certificates: readonly Certificate[];
  readonly validTo: string;
  readonly dailyCapPieces: number | null;
  readonly appliedAt: Date;
  readonly decidedAt: Date;
  /** null while nobody has decided. */
  readonly reason: string | null;
}

/** Part of the seed's chance that is theirs alone, so that they change nothing else of the city. */
const CHANCE = 20;
const PROVISIONAL_DAYS = 45;
const PROVISIONAL_CAP = 20_000;
const DEVICE_CATEGORY: Readonly<Record<string, string>> = { masks: '14', thermometers: '07' };

/** States of applications for goods that their supplier does not offer yet; none touches a lot of the day. */
const APPLICATIONS: readonly { readonly state: QualificationState; readonly reason: string | null }[] = [
  { state: 'DOCUMENT_CHECK', reason: null },
  { state: 'DOCUMENT_CHECK', reason: null },
  { state: 'DOCUMENT_CHECK', reason: null },
  { state: 'PROVISIONAL', reason: '转产企业，先行生产，限期补齐材料' },
  { state: 'REFUSED', reason: '注册证与产品不符' },
  { state: 'SUSPENDED', reason: '抽检不合格，暂停供应' },
  { state: 'LAPSED', reason: '材料齐全' },
];

/** Every supplier is qualified for what it offers; a few have applied for something else, in all states. */
export function generateQualifications(city: DemoCity, seed: CitySeed): DemoQualification[] {
  const random = new Random(seed.parameters.seed + CHANCE);
  const products = new Map(seed.reference.products.map((product) => [product.id, product]));
  const offered = new Map<string, { supplierId: string; productId: string }>();
  for (const { supplierId, productId } of city.lots)
    offered.set(`${supplierId} ${productId}`, { supplierId, productId });
  const make = (supplierId: string, product: Product, state: QualificationState, reason: string | null, at: Date) =>
    qualification(random, city, { supplierId, product, state, reason, at });
  const granted = [...offered.values()].map(
    ({ supplierId, productId }) =>
    make(supplierId, products.get(productId)!, 'QUALIFIED', '材料齐全', shanghaiTime(addDays(city.day, -10), random.int(480, 1080))), // prettier-ignore
  );
  const suppliers = city.enterprises.filter(({ isSupplier }) => isSupplier);
  const applied = APPLICATIONS.flatMap(({ state, reason }, index) => {
    const supplier = suppliers[(index * 7) % suppliers.length];
    const product = seed.reference.products.find(({ id }) => !offered.has(`${supplier.id} ${id}`));
    return product ? [make(supplier.id, product, state, reason, shanghaiTime(addDays(city.day, -2), 600 + index * 120))] : []; // prettier-ignore
  });
  return [...granted, ...applied];
}

interface Wanted {
  readonly supplierId: string;
  readonly product: Product;
  readonly state: QualificationState;
  readonly reason: string | null;
  readonly at: Date;
}

function qualification(random: Random, { day }: DemoCity, wanted: Wanted): DemoQualification {
  const { supplierId, product, state, reason, at } = wanted;
  const isLapsed = state === 'LAPSED';
  const certificates = requiredCertificates(product).map((kind) => ({
    kind,
    number: numberOf(random, kind, product),
    validTo: addDays(day, isLapsed ? -1 : random.int(180, 1_400)),
  }));
  const isProvisional = state === 'PROVISIONAL';
  const claim = { standard: standardOn(product, day).code, certificates };
  return {
    id: random.uuidv7(at),
    supplierId,
    productId: product.id,
    state,
    goodsName: product.nameZh,
    ...claim,
    validTo: isProvisional
      ? addDays(day, PROVISIONAL_DAYS)
      : claimValidTo(claim, { standards: namedStandards(product) }),
    dailyCapPieces: isProvisional ? PROVISIONAL_CAP : null,
    appliedAt: at,
    decidedAt: shanghaiTime(addDays(day, -1), 600),
    reason,
  };
}

function numberOf(random: Random, kind: CertificateKind, { category }: Product): string {
  const serial = String(random.int(1, 9_999)).padStart(4, '0');
  const year = random.int(2015, 2020);
  if (kind === 'DEVICE_REGISTRATION') return `沪械注准${year}2${DEVICE_CATEGORY[category] ?? '14'}${serial}`;
  if (kind === 'HYGIENE_LICENCE') return `沪卫消证字(${year})第${serial}号`;
  return kind === 'SAFETY_EVALUATION' ? `安评${year}-${serial}` : `检${year}A${serial}`;
}
