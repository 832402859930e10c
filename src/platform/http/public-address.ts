/** Which addresses of the network belong to the public: everything that is not ours, a neighbour's, or a cloud's own. */

import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { DomainError } from '../errors/domain.error.js';

/** IANA special-purpose registries (RFC 6890 and later), with what clouds answer metadata on. */
const V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24],
  ['192.31.196.0', 24], ['192.52.193.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['192.175.48.0', 24], ['198.18.0.0', 15], ['198.51.100.0', 24],
  ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4], ['168.63.129.16', 32],
];
/** IPv6 is public in 2000::/3 only; these are the parts of it that are not, or that carry an IPv4 address inside. */
const V6: readonly (readonly [string, number])[] = [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]];

const blockedV4 = new BlockList();
for (const [net, prefix] of V4) blockedV4.addSubnet(net, prefix, 'ipv4');
const publicV6 = new BlockList();
publicV6.addSubnet('2000::', 3, 'ipv6');
const blockedV6 = new BlockList();
for (const [net, prefix] of V6) blockedV6.addSubnet(net, prefix, 'ipv6');

/** Whether a literal address may be connected to. An IPv4 address written as IPv6 (`::ffff:10.0.0.1`) is never public: it is only used to hide. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !blockedV4.check(address, 'ipv4');
  if (family === 6) return publicV6.check(address, 'ipv6') && !blockedV6.check(address, 'ipv6');
  return false;
}

/** The host of a URL as an address or name, without the brackets of IPv6 and the final dot. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '').toLowerCase();

const LOCAL_NAME = /(^|\.)(localhost|local|internal|lan|home|corp|intranet|home\.arpa|onion)$/;

/**
 * What can be said of an address without asking the network. @throws DomainError `url_invalid`, `url_not_https`, `url_not_allowed`.
 * Names that resolve to private addresses are found out when the file is fetched.
 */
export function checkPublicUrl(text: string): URL {
  if (!URL.canParse(text)) throw refused('url_invalid', 'This is not a URL; expected an https address.');
  const url = new URL(text);
  if (url.protocol !== 'https:') throw refused('url_not_https', 'This address is not https; expected an https address.');
  if (url.username !== '' || url.password !== '') throw refused('url_not_allowed', 'This address carries a name or password; expected one without.');
  const host = hostOf(url);
  const isForbidden = isIP(host) > 0 ? !isPublicAddress(host) : LOCAL_NAME.test(host) || !host.includes('.');
  if (isForbidden) throw refused('url_not_allowed', 'This address is inside a private network; expected a public https address.');
  return url;
}

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** The address to connect to. One private answer among public ones is enough to refuse: the next look-up might use it. */
export async function publicAddressOf(host: string): Promise<ResolvedAddress> {
  const family = isIP(host);
  const found: ResolvedAddress[] = family > 0 ? [{ address: host, family }] : await resolved(host);
  const [first] = found;
  if (!first) throw refused('host_not_found', 'The host of this address cannot be found.');
  if (found.some(({ address }) => !isPublicAddress(address))) {
    throw refused('url_not_allowed', 'This address leads into a private network; expected a public https address.');
  }
  return first;
}

async function resolved(host: string): Promise<ResolvedAddress[]> {
  try {
    return await lookup(host, { all: true, verbatim: true });
  } catch {
    throw refused('host_not_found', 'The host of this address cannot be found.');
  }
}

const refused = (code: string, message: string): DomainError =>
  new DomainError({ kind: 'invalid', code, message, details: [{ field: 'url', code, message }] });
