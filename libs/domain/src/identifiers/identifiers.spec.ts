import { describe, expect, it } from '@jest/globals';
import {
  base31Check,
  composeUscc,
  parseDeviceRegistration,
  parseHygieneLicence,
  parseMobile,
  parseReference,
  parseUscc,
  referenceKey,
  requisitionReference,
} from '../index.js';

const VALID = [
  '91110000600037341L', '914403001922038216', '9144030071526726XG', '91330100799655058B', '91110000802100433B',
  '91350100M000100Y43', '91440300708461136T',
]; // prettier-ignore

describe('parseUscc', () => {
  it.each(VALID)('accepts %s', (code) => {
    expect(parseUscc(code)).toMatchObject({ ok: true, value: { uscc: code, division: code.slice(2, 8) } });
  });

  it('mends lower case, full-width characters and spaces', () => {
    expect(parseUscc(' ９1110000 6000 37341ｌ\u200b')).toMatchObject({ ok: true, value: { uscc: VALID[0] } });
  });

  it('refuses a wrong check, a wrong length, and letters that the alphabet leaves out', () => {
    expect(parseUscc('91310115MA1H8R7C6D')).toMatchObject({ ok: false, error: { code: 'USCC_CHECK' } });
    expect(parseUscc('')).toMatchObject({ ok: false, error: { code: 'USCC_LENGTH' } });
    expect(parseUscc('91110000600037341LL')).toMatchObject({ ok: false, error: { code: 'USCC_LENGTH' } });
    expect(parseUscc('9111000060O037341L')).toMatchObject({
      ok: false,
      error: { code: 'USCC_CHARACTER', position: 11 },
    });
    expect(parseUscc('91A10000600037341L')).toMatchObject({
      ok: false,
      error: { code: 'USCC_CHARACTER', position: 3 },
    });
  });

  it('only warns when the nested organisation code fails its own check', () => {
    const right = composeUscc('91', '310101', 'MA1K00AA');
    const body = right.slice(0, 16) + (right[16] === '5' ? '6' : '5');
    expect(parseUscc(right)).toMatchObject({ ok: true, value: { warnings: [] } });
    expect(parseUscc(body + base31Check(body))).toMatchObject({
      ok: true,
      value: { warnings: ['ORGANISATION_CODE_CHECK'] },
    });
  });
});

describe('parseMobile', () => {
  it.each(['13800138000', '+86 138-0013-8000', '１３８００１３８０００', '0086 13800138000'])('accepts %s', (text) => {
    expect(parseMobile(text)).toEqual({ ok: true, value: '13800138000' });
  });
  it.each(['12800138000', '1380013800', '138001380000', 'x', ''])('refuses %s', (text) => {
    expect(parseMobile(text).ok).toBe(false);
  });
});

describe('parseDeviceRegistration', () => {
  it('reads a province’s class 2 mask', () => {
    expect(parseDeviceRegistration('沪械注准 20202140123')).toEqual({
      ok: true,
      value: {
        number: '沪械注准20202140123',
        place: '沪',
        origin: 'domestic',
        firstYear: 2020,
        deviceClass: 2,
        category: '14',
      },
    });
  });
  it.each([
    ['国械注进20182070456', true],
    ['国械注准20153140001', true],
    ['国械注准20152140001', false], // a domestic class 2 is the province's
    ['沪械注准20203140123', false], // class 3 is the state's
    ['沪械注进20202140123', false],
    ['海械注准20202140123', false],
    ['沪械注准2020214012', false],
    ['沪械备20200012', false],
  ])('%s: %s', (text, isRight) => expect(parseDeviceRegistration(text).ok).toBe(isRight));
});

describe('parseHygieneLicence', () => {
  it.each([
    ['沪卫消证字（2020）第0123号', '沪卫消证字(2020)第0123号'],
    ['（沪）卫消证字〔2020〕第0123号', '沪卫消证字(2020)第0123号'],
    ['粤卫消证字[2019]-01-第0045号', '粤卫消证字(2019)-01-第0045号'],
  ])('reads %s', (text, number) => expect(parseHygieneLicence(text)).toMatchObject({ ok: true, value: { number } }));
  it.each(['卫消证字(2020)第0123号', '沪卫消证字2020第0123号', '沪卫消证字(2020)第123号'])('refuses %s', (text) => {
    expect(parseHygieneLicence(text).ok).toBe(false);
  });
});

describe('requisitionReference', () => {
  const reference = requisitionReference('masks', '2020-03-02', '0170a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b');

  it('is short, says category and day, and is read back as typed', () => {
    expect(reference).toMatch(/^M0302-[0-9A-Y]{4}-[0-9A-Y]{5}$/);
    expect(parseReference(` ${reference.toLowerCase().replaceAll('-', ' ')} `)).toEqual({ ok: true, value: reference });
  });

  it('leads back to the rest that the id leaves', () => {
    const { code, modulus, ...day } = referenceKey(reference);
    expect(day).toEqual({ category: 'masks', monthDay: '0302' });
    expect(0x0c1d2e3f4a5b % modulus).toBe(code);
  });

  it('shows every single wrong character and every swap of neighbours', () => {
    const plain = reference.replaceAll('-', '');
    for (let at = 1; at < plain.length; at++) {
      const wrong = plain.slice(0, at) + (plain[at] === '7' ? '8' : '7') + plain.slice(at + 1);
      expect(parseReference(wrong).ok).toBe(false);
      if (at + 1 < plain.length && plain[at] !== plain[at + 1]) {
        const swapped = plain.slice(0, at) + plain[at + 1] + plain[at] + plain.slice(at + 2);
        expect(parseReference(swapped).ok).toBe(false);
      }
    }
  });
});
