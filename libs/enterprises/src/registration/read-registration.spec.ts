import { describe, expect, it } from '@jest/globals';
import type { RegisterEnterpriseBody } from '../dto/registration.dto.js';
import { readRegistration } from './read-registration.js';

const BODY: RegisterEnterpriseBody = {
  login: 'Li.Min',
  password: 'a phrase for the tests only',
  locale: 'zh',
  uscc: ' ９１１１００００ 600037341l ',
  name: '上海申禾印务有限公司',
  districtId: '310101',
  industry: '印刷',
  size: 'small',
  address: '人民路 1 号',
  contactName: '李敏',
  contactPhone: '+86 138-0000-0000',
  headcount: 43,
};
const codesOf = (change: Partial<RegisterEnterpriseBody>) =>
  readRegistration({ ...BODY, ...change }, ['310101']).errors.map(({ field, code }) => `${field} ${code}`);

describe('readRegistration', () => {
  it('mends code, telephone and login, and drops the password', () => {
    const { registration, errors } = readRegistration(BODY, ['310101']);
    expect(errors).toEqual([]);
    expect(registration).toMatchObject({ login: 'li.min', uscc: '91110000600037341L', contactPhone: '13800000000' });
    expect(registration).not.toHaveProperty('password');
  });

  it.each([
    [{ uscc: '91310115MA1H8R7C6D' }, ['uscc USCC_CHECK']],
    [{ uscc: '9111000060003734' }, ['uscc USCC_LENGTH']],
    [{ uscc: '9111000060003734OL' }, ['uscc USCC_CHARACTER']],
    [{ contactPhone: '021-5555' }, ['contactPhone MOBILE_FORMAT']],
    [{ districtId: '999999' }, ['districtId UNKNOWN_DISTRICT']],
  ])('%j is refused by %j', (change, codes) => {
    expect(codesOf(change)).toEqual(codes);
  });
});
