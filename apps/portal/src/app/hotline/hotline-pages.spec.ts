import { FakeApi } from '../../testing/fake-api.js';
import { openPage, type OpenPage } from '../../testing/open-page.js';
import { entitlement, firm, pageOf, requisition, someone, standing } from '../../testing/samples.js';

const operator = { ...someone('hotline_operator'), memberships: [{ ...someone('hotline_operator').memberships[0], enterpriseId: null, enterpriseName: null }] }; // prettier-ignore
const firmApi = (): FakeApi =>
  new FakeApi()
    .answer('GET /api/enterprises', pageOf(firm))
    .answer('GET /api/entitlement', entitlement)
    .answer('GET /api/standing-requisitions', { items: [standing] })
    .answer('GET /api/requisitions', pageOf());
const open = (url: string, api: FakeApi): Promise<OpenPage> => openPage(url, { as: operator, api });

describe('the hotline', () => {
  it('asks who is on the phone', async () => {
    const page = await open('/hotline', firmApi());
    await page.type('caller', '91110000600037341L');
    await page.press('Find');
    expect(page.api.last('GET /api/enterprises')?.params.get('q')).toBe('91110000600037341L');
    expect(page.text()).toContain('上海申禾印务有限公司');
  });

  it('confirms for the firm', async () => {
    const api = firmApi().answer('POST /api/standing-requisitions/s1/confirmation', requisition);
    const page = await open('/hotline/e1', api);
    expect(api.last('GET /api/standing-requisitions')?.params.get('enterpriseId')).toBe('e1');
    await page.press('Confirm for today');
    expect(page.text()).toContain('Confirmed. Your reference');
  });

  it('files for it, with the receipt to read out, and keeps nothing of it on the device', async () => {
    const api = firmApi().answer('POST /api/requisitions?enterpriseId=e1', { ...requisition, assistedBy: '孙佳怡' });
    const form = await open('/hotline/e1/requisition?category=masks', api);
    expect(api.last('GET /api/entitlement')?.params.get('enterpriseId')).toBe('e1');
    await form.type('pieces', '40');
    await form.press('Continue');
    await form.press('File it');
    expect(api.last('POST /api/requisitions?enterpriseId=e1')?.body).toMatchObject({ askedPieces: 40 });
    expect(form.text()).toContain('Read the reference to the caller.');
    expect(Object.keys(localStorage).filter((name) => name.includes('draft'))).toEqual([]);
  });
});
