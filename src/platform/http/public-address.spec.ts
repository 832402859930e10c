/** Which addresses are refused before and after a look-up. */
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors/domain.error.js';
import { checkPublicUrl, isPublicAddress, publicAddressOf } from './public-address.js';

const codeOf = (url: string): string => {
  try {
    checkPublicUrl(url);
    return 'allowed';
  } catch (error) {
    return error instanceof DomainError ? error.code : 'another error';
  }
};

describe('an address', () => {
  it.each(['93.184.216.34', '8.8.8.8', '172.15.255.255', '172.32.0.1', '100.128.0.1', '2606:2800:220:1:248:1893:25c8:1946', '2a00:1450:4001:810::200e'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '127.0.0.1', '127.8.8.8', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255',
    '198.18.0.1', '168.63.129.16', '::', '::1', 'fe80::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1', '::ffff:10.0.0.1', '::ffff:8.8.8.8', '::10.0.0.1', '64:ff9b::a00:1',
    '2001:db8::1', '2002:a00:1::', 'not an address', '',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('a URL', () => {
  it.each([
    ['https://boards-api.greenhouse.io/v1/boards/acme/jobs', 'allowed'],
    ['https://93.184.216.34/feed.json', 'allowed'],
    ['http://boards-api.greenhouse.io/', 'url_not_https'],
    ['file:///etc/passwd', 'url_not_https'],
    ['gopher://example.org/', 'url_not_https'],
    ['not a url', 'url_invalid'],
    ['https://localhost/', 'url_not_allowed'],
    ['https://LOCALHOST./', 'url_not_allowed'],
    ['https://feeds.internal/', 'url_not_allowed'],
    ['https://metadata.google.internal/', 'url_not_allowed'],
    ['https://redis/', 'url_not_allowed'],
    ['https://127.0.0.1/', 'url_not_allowed'],
    ['https://2130706433/', 'url_not_allowed'],
    ['https://0x7f.1/', 'url_not_allowed'],
    ['https://017700000001/', 'url_not_allowed'],
    ['https://[::1]/', 'url_not_allowed'],
    ['https://[::ffff:10.0.0.1]/', 'url_not_allowed'],
    ['https://169.254.169.254/latest/meta-data/', 'url_not_allowed'],
    ['https://user:secret@example.org/', 'url_not_allowed'],
  ])('%s: %s', (url, code) => {
    expect(codeOf(url)).toBe(code);
  });
});

it('a name that leads to this machine is found out when it is looked up', async () => {
  await expect(publicAddressOf('localhost')).rejects.toMatchObject({ code: 'url_not_allowed' });
});
