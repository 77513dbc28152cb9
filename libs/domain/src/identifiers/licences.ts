import { ok, refused, type Result } from '../result.js';
import { normaliseCode } from '../text.js';

/** Short names of the provinces, and 兵 for the production corps, as they begin a licence number. */
const PROVINCES = '京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新兵';
const STATE = '国';
/** Two-digit categories of the medical device catalogue that the channel's goods belong to. */
export const DEVICE_CATEGORY = { masks: '14', thermometers: '07' } as const;

export interface DeviceRegistration {
  readonly number: string;
  readonly place: string;
  readonly origin: 'domestic' | 'imported' | 'hong_kong_macau_taiwan';
  /** Year of the FIRST registration; it survives renewal, so it says nothing about expiry. */
  readonly firstYear: number;
  readonly deviceClass: 2 | 3;
  readonly category: string;
}

export type DeviceRegistrationRefused = {
  readonly code: 'DEVICE_REGISTRATION_FORMAT' | 'DEVICE_REGISTRATION_CLASS';
};

const ORIGINS = { 准: 'domestic', 进: 'imported', 许: 'hong_kong_macau_taiwan' } as const;
const DEVICE = new RegExp(`^([${STATE}${PROVINCES}])械注(准|进|许)((?:19|20)[0-9]{2})([23])([0-9]{2})([0-9]{4})$`);

/**
 * Reads a medical device registration number: place 械注 origin, first year, class, category, serial.
 * A province issues class 2 domestic ones only; the state issues class 3, and class 2 for goods from abroad.
 * @returns its parts; DEVICE_REGISTRATION_FORMAT, or DEVICE_REGISTRATION_CLASS when issuer and class do not fit
 */
export function parseDeviceRegistration(text: string): Result<DeviceRegistration, DeviceRegistrationRefused> {
  const number = normaliseCode(text);
  const parts = DEVICE.exec(number);
  if (!parts) return refused({ code: 'DEVICE_REGISTRATION_FORMAT' });
  const [, place, sign, year, deviceClass, category] = parts;
  const isDomestic = sign === '准';
  const fits = place === STATE ? !isDomestic || deviceClass === '3' : isDomestic && deviceClass === '2';
  if (!fits) return refused({ code: 'DEVICE_REGISTRATION_CLASS' });
  return ok({
    number,
    place,
    origin: ORIGINS[sign as keyof typeof ORIGINS],
    firstYear: Number(year),
    deviceClass: Number(deviceClass) as 2 | 3,
    category,
  });
}

export interface HygieneLicence {
  /** Normalised: province 卫消证字(year)[-part-]第serial号. */
  readonly number: string;
  readonly province: string;
  readonly year: number;
}

const OPEN = '[(\\[〔【]';
const CLOSE = '[)\\]〕】]';
const HYGIENE = new RegExp(
  `^${OPEN}?([${PROVINCES}])${CLOSE}?卫消证字${OPEN}((?:19|20)[0-9]{2})${CLOSE}(-[0-9]{2}-)?第([0-9]{4})号$`,
);

/**
 * Reads a disinfectant producer's hygiene licence, e.g. 沪卫消证字(2020)第0123号; square, full-width and round brackets
 * are the same, Guangdong's '-01-' before 第 is kept. It licenses the producer; the product needs its own report.
 * @returns the normalised number, or HYGIENE_LICENCE_FORMAT (a number without a province is invalid)
 */
export function parseHygieneLicence(text: string): Result<HygieneLicence, { readonly code: 'HYGIENE_LICENCE_FORMAT' }> {
  const parts = HYGIENE.exec(normaliseCode(text));
  if (!parts) return refused({ code: 'HYGIENE_LICENCE_FORMAT' });
  const [, province, year, part = '', serial] = parts;
  return ok({ number: `${province}卫消证字(${year})${part}第${serial}号`, province, year: Number(year) });
}
