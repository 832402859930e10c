/** Whether a number must be treated as one of the United States, where WhatsApp carries no marketing (rules §2). */

import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** True for US numbers and for +1 numbers whose country the plan does not tell. `to` in E.164. */
export function isUnitedStates(to: string): boolean {
  if (!to.startsWith('+1')) return false;
  const country = parsePhoneNumberFromString(to)?.country;
  return country === undefined || country === 'US';
}
