import type { CitySeed } from './city-parameters.js';
import { shanghaiTime, type DemoCity, type DemoEnterprise, type DemoLot, type DemoUser } from './city.js';
import { generateEnterprises, generateHeadcounts } from './generate-enterprises.js';
import { generateLots } from './generate-lots.js';
import { generateQuarantined, generateReceipts, generateRequisitions } from './generate-requisitions.js';
import { Random } from './random.js';

/** The password of every demo account; they exist in a rehearsal only. */
export const DEMO_PASSWORD = 'supplydock-demo-2020';

/**
 * One day of the demo city. Pure: the same seed gives the same city, id by id. Each part has its own chance, so that
 * more lots do not change the firms.
 */
export function generateCity(seed: CitySeed): DemoCity {
  const { day } = seed.parameters;
  const chance = (part: number) => new Random(seed.parameters.seed + part);
  const enterprises = generateEnterprises(seed, chance(1));
  const lots = generateLots(seed, enterprises, chance(2));
  return {
    day,
    enterprises,
    headcounts: generateHeadcounts(seed, enterprises, chance(3)),
    lots,
    receipts: generateReceipts(seed, enterprises, chance(4)),
    requisitions: [
      ...generateRequisitions(seed, enterprises, chance(5)),
      ...generateQuarantined(seed, enterprises, chance(30)),
    ],
    users: demoUsers(day, enterprises[0], ownerOfLargestLot(lots, 'kn95'), chance(6)),
  };
}

function demoUsers(day: string, requester: DemoEnterprise, supplierId: string, random: Random): DemoUser[] {
  const created = shanghaiTime(day, 0);
  const user = (login: string, displayName: string, role: string, of: Partial<DemoUser> = {}): DemoUser => ({
    id: random.uuidv7(created),
    login,
    displayName,
    role,
    enterpriseId: null,
    districtId: null,
    ...of,
  });
  return [
    user('channel', '对接渠道 Channel', 'system'),
    user('requester', '李敏 Li Min', 'requester', { enterpriseId: requester.id }),
    user('supplier', '陈志强 Chen Zhiqiang', 'supplier', { enterpriseId: supplierId }),
    user('district', '周静 Zhou Jing', 'district_officer', { districtId: requester.districtId }),
    user('officer', '王海燕 Wang Haiyan', 'city_officer'),
    user('approver', '赵国庆 Zhao Guoqing', 'approver'),
    user('hotline', '孙佳怡 Sun Jiayi', 'hotline_operator'),
    user('auditor', '吴文华 Wu Wenhua', 'auditor'),
  ];
}

function ownerOfLargestLot(lots: readonly DemoLot[], productId: string): string {
  const pieces = (lot: DemoLot) => (lot.productId === productId && lot.state === 'AVAILABLE' ? lot.pieces : -1);
  return lots.reduce((largest, lot) => (pieces(lot) > pieces(largest) ? lot : largest)).supplierId;
}
