// Makes exceptions for officials to decide, over the public interface, as the people make them whose exceptions they are.
import { randomUUID } from 'node:crypto';
import { composeUscc } from '../../../dist/libs/domain/src/index.js';

const PASSWORD = 'supplydock-demo-2020';
const DISTRICT = '310101';
const OURS = { 'x-supplydock': 'portal', 'sec-fetch-site': 'same-origin' };

/** How many of each are wanted; the supplier of the demo city can apply for a few products only. */
export const WANTED = { quarantine: 55, firms: 60, headcounts: 45, prices: 35, qualifications: 5 };

/** Somebody of the demo city who speaks to the api. */
async function person(base, login) {
  const send = async (method, path, body, headers = {}) => {
    const isFile = typeof body === 'string';
    const answer = await fetch(new URL(path, base), {
      method,
      headers: {
        ...OURS,
        ...(body === undefined ? {} : { 'content-type': isFile ? 'text/csv' : 'application/json' }),
        ...(method === 'POST' && !isFile ? { 'idempotency-key': randomUUID() } : {}),
        ...headers,
      },
      body: body === undefined || isFile ? body : JSON.stringify(body),
    });
    return { status: answer.status, headers: answer.headers, body: await answer.json() };
  };
  const { headers } = await send('POST', '/api/sessions', { login, password: PASSWORD });
  const cookie = headers.getSetCookie()[0].split(';')[0];
  return (method, path, body, more = {}) => send(method, path, body, { cookie, ...more });
}

const LISTS = {
  quarantine: '/api/quarantine?limit=1',
  firms: '/api/enterprises?state=UNDER_REVIEW&limit=1',
  headcounts: '/api/headcount-filings?limit=1',
  prices: '/api/price-reviews?limit=1',
  qualifications: '/api/qualifications?state=DOCUMENT_CHECK&limit=1',
};

/** What waits at each desk. */
export async function waiting(base) {
  const officer = await person(base, 'officer');
  const totals = {};
  for (const [desk, path] of Object.entries(LISTS)) totals[desk] = (await officer('GET', path)).body.total;
  return totals;
}

/** Lets the people of the city cause as many exceptions as are wanted. */
export async function makeExceptions(base) {
  const [officer, hotline, supplier] = await Promise.all(
    ['officer', 'hotline', 'supplier'].map((login) => person(base, login)),
  );
  const { items } = (await hotline('GET', '/api/enterprises?state=VERIFIED&limit=200')).body;
  await fileTooMuch(hotline, items.slice(0, WANTED.quarantine));
  await handInList(officer, items.slice(-WANTED.headcounts));
  for (let n = 0; n < WANTED.prices; n += 1) await supplier('POST', '/api/lots', dearLot(n));
  for (const body of APPLICATIONS) await supplier('POST', '/api/qualifications', body);
}

async function fileTooMuch(hotline, firms) {
  const tooMuch = {
    category: 'goggles',
    askedPieces: 900_000,
    accepts: ['goggles'],
    maxPriceFen: null,
    neededBy: null,
  };
  for (const { id } of firms) await hotline('POST', `/api/requisitions?enterpriseId=${id}`, tooMuch);
}

/** A district's list: firms that are new, and others that have more staff than before. */
async function handInList(officer, known) {
  const rows = [['统一社会信用代码', '企业名称', '所在区', '地址', '行业', '联系人', '手机号码', '在岗人数']];
  const stamp = String(Date.now() % 10_000).padStart(4, '0');
  for (let n = 0; n < WANTED.firms; n += 1) {
    const code = composeUscc('91', DISTRICT, `MA${stamp}${String(n).padStart(2, '0')}`);
    const phone = `138${stamp}${String(n).padStart(4, '0')}`;
    rows.push([code, `上海快办${stamp}第${n}有限公司`, '黄浦区', `人民路 ${n} 号`, '印刷', `李${n}`, phone, '43']);
  }
  for (const { uscc, name, headcount } of known) rows.push([uscc, name, '', '', '', '', '', String(headcount + 1)]);
  const csv = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n');
  const { body } = await officer('POST', '/api/firm-imports', csv);
  const mode = body.counts.bad > 0 ? 'valid' : 'all';
  await officer('POST', `/api/firm-imports/${body.id}/posting`, { mode }, { 'if-match': `"${body.version}"` });
}

const dearLot = (n) => ({
  productId: 'surgical',
  districtId: DISTRICT,
  serves: null,
  batch: `PACE${n}`,
  producedOn: '2020-02-20',
  expiresOn: '2022-02-18',
  pieces: 1_000,
  packPieces: 10,
  priceFen: 9_000,
  costFen: 8_000,
  costSource: 'Invoice 04518233',
});

const report = (number) => ({ kind: 'TEST_REPORT', number, validTo: '2021-01-31' });
const APPLICATIONS = [
  ['goggles', '防护眼罩', 'GB 14866-2006', [report('检2020G0118')]],
  ['daily', '日常防护型口罩', 'GB/T 32610-2016', [report('检2020D0118')]],
  ['kn95', 'KN95 防护口罩', 'GB 2626-2006', [report('检2020K0118')]],
  [
    'forehead-thermometer',
    '红外额温计',
    'GB/T 21417.1-2008',
    [{ kind: 'DEVICE_REGISTRATION', number: '沪械注准20202070123', validTo: '2025-02-10' }],
  ],
].map(([productId, goodsName, standard, certificates]) => ({ productId, goodsName, standard, certificates }));
