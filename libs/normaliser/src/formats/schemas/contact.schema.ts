/** E-mail addresses and telephone numbers: exactly one, as they will be used, or refused; nothing is repaired. */

import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { z } from 'zod';

import { textCheck } from './words.schema.js';

const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/**
 * One address in ASCII dot-atom form with its domain in lower case, or null.
 * Quoted local parts, comments, lists, white space, line breaks and what looks like an encoded word (RFC 2047) are refused: mail software disagrees on whom they reach (rules E11).
 */
export const normaliseEmail = (text: string): string | null => {
  const at = text.indexOf('@');
  if (text.length > 254 || at < 1 || at > 64 || text.includes('@', at + 1)) return null;
  const local = text.slice(0, at);
  const domain = text.slice(at + 1).toLowerCase();
  return LOCAL.test(local) && !local.includes('=?') && DOMAIN.test(domain) ? `${local}@${domain}` : null;
};

/** E.164, or null. Digits may be Western, Arabic or Persian; without `defaultCountry` the number must start with its country (+972 …). */
export const normalisePhone = (text: string, defaultCountry?: CountryCode): string | null => {
  if (text.length > 40) return null;
  const phone = parsePhoneNumberFromString(text, { defaultCountry, extract: false });
  return phone !== undefined && phone.ext === undefined && phone.isValid() ? phone.number : null;
};

/** ISO 3166 country of a number in international form; null when the number is not valid or its plan does not tell. */
export const countryOfPhone = (text: string): string | null => {
  const phone = text.length > 40 ? undefined : parsePhoneNumberFromString(text, { extract: false });
  return phone?.isValid() === true ? (phone.country ?? null) : null;
};

export const email = z.string().check(textCheck('invalid_email', 'Expected exactly one e-mail address, e.g. name@example.org.', normaliseEmail));

export const phone = (defaultCountry?: CountryCode): z.ZodString =>
  z.string().check(textCheck('invalid_phone', 'Expected a valid telephone number with its country, e.g. +972502345678.', (text) => normalisePhone(text, defaultCountry)));
