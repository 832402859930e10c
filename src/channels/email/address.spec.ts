/** What goes on the wire for a domain is what IDNA makes of it, whichever way it was found. */

import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wireAddress } from './address.js';

const labels = fc.array(fc.constantFrom('a', 'x', 'f', '0', '7', '-', '--', 'xn--', '4dbrk0ce', 'A', 'K', 'é', 'ß', 'א', 'b'.repeat(31)), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
const domains = fc.array(labels, { minLength: 1, maxLength: 4 }).map((all) => all.join('.'));

it('is the domain in its ASCII form, or nothing', () => {
  fc.assert(fc.property(domains, (domain) => {
    const wire = wireAddress(`a@${domain}`);
    if (wire !== null) expect(wire).toBe(`a@${domainToASCII(domain)}`);
  }), { numRuns: 3000 });
  // A host that ends in a number is an address of four bytes, however it is written.
  for (const domain of ['1.0x7f', 'example.0x7f', '1.2.3.4', 'xn--a.org', 'a.xn--a']) expect(wireAddress(`a@${domain}`)).toBeNull();
});
