import { parseMobile, parseUscc, type UsccRefused } from '@supplydock/domain';
import type { FieldError } from '@supplydock/platform';
import type { RegisterEnterpriseBody } from '../dto/registration.dto.js';

/** A registration as it is stored: code and telephone in their one written form. */
export type ReadRegistration = Omit<RegisterEnterpriseBody, 'password'>;

/**
 * Reads what a firm typed. Pure. A code whose nested organisation code fails its own check is taken: some real ones do,
 * and the officer sees a warning.
 * @param districtIds of the city
 * @returns the registration with code, telephone and login normalised, and every field that is wrong: USCC_LENGTH,
 *   USCC_CHARACTER, USCC_CHECK, MOBILE_FORMAT, UNKNOWN_DISTRICT
 */
export function readRegistration(
  { password: _, ...body }: RegisterEnterpriseBody,
  districtIds: readonly string[],
): { registration: ReadRegistration; errors: FieldError[] } {
  const uscc = parseUscc(body.uscc);
  const phone = parseMobile(body.contactPhone);
  const errors: FieldError[] = [];
  if (!uscc.ok) errors.push(usccError(uscc.error));
  if (!phone.ok) errors.push(error('contactPhone', phone.error.code, 'must be a mobile number of 11 digits, such as 13800000000', '须为 11 位手机号码')); // prettier-ignore
  if (!districtIds.includes(body.districtId)) errors.push(error('districtId', 'UNKNOWN_DISTRICT', 'is not a district of this city', '不是本市的行政区')); // prettier-ignore
  const registration = {
    ...body,
    login: body.login.toLowerCase(),
    uscc: uscc.ok ? uscc.value.uscc : body.uscc,
    contactPhone: phone.ok ? phone.value : body.contactPhone,
  };
  return { registration, errors };
}

/** What is wrong with a code, as the error of a field. */
export function usccError({ code, read, position }: UsccRefused): FieldError {
  switch (code) {
    case 'USCC_LENGTH':
      return error('uscc', code, `must have 18 characters; ${read.length} were read`, `须为 18 位，目前为 ${read.length} 位`); // prettier-ignore
    case 'USCC_CHARACTER':
      return error('uscc', code, `character ${position} cannot stand there; the letters I, O, S, V and Z never occur`, `第 ${position} 位字符有误；代码中不会出现字母 I、O、S、V、Z`); // prettier-ignore
    case 'USCC_CHECK':
      return error('uscc', code, 'does not match its check character; compare it with the licence', '与校验码不符，请对照营业执照核对'); // prettier-ignore
  }
}

function error(field: string, code: string, message: string, messageZh: string): FieldError {
  return { field, code, message, messageZh };
}
