/** Who is calling, for limits: an IPv4 address, or the IPv6 network one customer has to himself. */

import { isIPv6 } from 'node:net';
import { type FastifyRequest } from 'fastify';

/** What a caller writes into X-Forwarded-For counts only when a proxy named in TRUST_PROXY passed it on: `request.ip` knows. */
export const clientAddress = ({ ip }: Pick<FastifyRequest, 'ip'>): string => networkOf(ip);

/** A customer can use any address of their /64, so it counts as one. */
export function networkOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(ip)) return ip;
  const [head = '', tail] = (ip.split('%')[0] ?? '').toLowerCase().split('::');
  const start = head === '' ? [] : head.split(':');
  const rest = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = tail === undefined ? start : [...start, ...Array.from({ length: Math.max(0, 8 - start.length - rest.length) }, () => '0'), ...rest];
  return `${groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
