import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apiKeyMatches, generateApiKey, parseApiKey, sameSecret } from './api-key.js';
import { hashToken, randomToken } from './random-token.js';
import { SignedTokens } from './signed-tokens.js';
import { SealBrokenError, Vault } from './vault.js';

const NEW = 'new-secret-new-secret-new-secret-1';
const OLD = 'old-secret-old-secret-old-secret-1';

const flipped = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
  return copy;
};

describe('the vault', () => {
  const vault = new Vault([NEW]);

  it('opens what it sealed, in any script', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(vault.open(vault.seal(text))).toBe(text);
    }));
    for (const text of ['בת אל לוי', 'محمد العلي', 'پرستو کیانی', '']) expect(vault.open(vault.seal(text))).toBe(text);
  });

  it('refuses a sealed text with any one byte changed or cut off', () => {
    const sealed = vault.seal('batel@example.org');
    for (let at = 0; at < sealed.length; at += 1) {
      expect(() => vault.open(flipped(sealed, at))).toThrow(SealBrokenError);
      expect(() => vault.open(sealed.subarray(0, at))).toThrow(SealBrokenError);
    }
  });

  it('never seals the same text to the same bytes, nor uses a nonce twice', () => {
    const nonces = Array.from({ length: 3000 }, () => vault.seal('x').subarray(2, 14).toString('hex'));
    expect(new Set(nonces).size).toBe(3000);
  });

  it('after a rotation seals with the new key and opens and finds what the old one made', () => {
    const before = new Vault([OLD]);
    const after = new Vault([NEW, OLD]);
    expect(after.open(before.seal('+972502345678'))).toBe('+972502345678');
    expect(after.blindIndex('+972502345678')).toEqual(before.blindIndex('+972502345678'));
    expect(() => before.open(after.seal('x'))).toThrow(SealBrokenError);
    expect(() => new Vault([NEW]).open(before.seal('x'))).toThrow(SealBrokenError);
  });

  it('gives 32 bytes to look up by, which need the key', () => {
    expect(vault.blindIndex('a@example.org')).toHaveLength(32);
    expect(vault.blindIndex('a@example.org')).not.toEqual(vault.blindIndex('b@example.org'));
    expect(vault.blindIndex('A@Example.org')).toEqual(vault.blindIndex('a@example.org'));
    expect(vault.blindIndex('a@example.org')).not.toEqual(new Vault([OLD]).blindIndex('a@example.org'));
  });

  it('does not work with a short secret', () => {
    expect(() => new Vault(['short'])).toThrow('32 bytes');
  });
});

describe('signed tokens', () => {
  const tokens = new SignedTokens([NEW]);

  it('carry a UUID in few characters and give it back with what follows it', () => {
    const payload = '01a20c91-a321-71a4-a63e-1f12c02f7912:3';
    const token = tokens.sign('less', payload);
    expect(tokens.verify('less', token)).toBe(payload);
    expect(token.length).toBeLessThanOrEqual(48);
    expect(tokens.verify('less', tokens.sign('less', '01A20C91-A321-71A4-A63E-1F12C02F7912'))).toBe('01A20C91-A321-71A4-A63E-1F12C02F7912');
  });

  it('carry what only looks like a UUID as the text it is', () => {
    fc.assert(fc.property(fc.uuid(), fc.nat(35), fc.constantFrom('-', 'g', 'A', 'é', '0', ' '), fc.string(), (uuid, at, other, rest) => {
      const payload = uuid.slice(0, at) + other + uuid.slice(at + 1) + rest;
      expect(tokens.verify('less', tokens.sign('less', payload))).toBe(payload);
    }));
  });

  it('are spelled as they were in letters that people still have', () => {
    expect(tokens.sign('less', '01a20c91-a321-71a4-a63e-1f12c02f7912:3')).toBe('As7UNBdzHzdPyKIO-ciEyk8eAaIMkaMhcaSmPh8SwC95Ejoz');
    expect(tokens.sign('unsubscribe', 'c-1:jobs')).toBe('Ac4tnmiTSKmE2Ne272KyNGhPYy0xOmpvYnM');
  });

  it('give back the payload to the scope they were signed for, and to no other', () => {
    fc.assert(fc.property(fc.string({ maxLength: 40 }), fc.string(), (scope, payload) => {
      const token = tokens.sign(scope, payload);
      expect(tokens.verify(scope, token)).toBe(payload);
      expect(tokens.verify(`${scope}x`, token)).toBeNull();
    }));
  });

  it('do not confuse the end of the scope with the start of the payload', () => {
    expect(tokens.sign('ab', 'c').slice(3, 46)).not.toBe(tokens.sign('a', 'bc').slice(3, 46));
  });

  it('refuse every changed or shortened byte and every other spelling', () => {
    const token = tokens.sign('unsubscribe', 'c-1:jobs');
    const bytes = Buffer.from(token, 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      expect(tokens.verify('unsubscribe', flipped(bytes, at).toString('base64url'))).toBeNull();
      expect(tokens.verify('unsubscribe', bytes.subarray(0, at).toString('base64url'))).toBeNull();
    }
    for (const other of [`${token}=`, ` ${token}`, `${token}\n`, '', 'a', 'x'.repeat(5000)]) {
      expect(tokens.verify('unsubscribe', other)).toBeNull();
    }
  });

  it('of an old key survive its rotation, and end when it leaves the ring', () => {
    const token = new SignedTokens([OLD]).sign('unsubscribe', 'c-1');
    expect(new SignedTokens([NEW, OLD]).verify('unsubscribe', token)).toBe('c-1');
    expect(new SignedTokens([NEW]).verify('unsubscribe', token)).toBeNull();
  });
});

describe('random tokens and API keys', () => {
  it('hold 256 bits, never twice the same', () => {
    const made = new Set(Array.from({ length: 1000 }, randomToken));
    expect(made.size).toBe(1000);
    for (const token of made) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(hashToken('a')).toHaveLength(32);
  });

  it('a key is known by its own hash and by no other', () => {
    const [mine, other] = [generateApiKey(), generateApiKey()];
    const parsed = parseApiKey(mine.text);
    expect(parsed?.id).toBe(mine.id);
    expect(parsed && apiKeyMatches(parsed, mine.hash)).toBe(true);
    expect(parsed && apiKeyMatches(parsed, other.hash)).toBe(false);
    expect(mine.text).not.toContain(mine.hash.toString('hex'));
  });

  it('what does not look like a key is none', () => {
    const { text } = generateApiKey();
    for (const bad of ['', 'ksh_', text.slice(0, -1), `${text}x`, text.replace('ksh_', 'KSH_'), text.replace('.', ':')]) {
      expect(parseApiKey(bad)).toBeNull();
    }
  });

  it('compares secrets of any length', () => {
    expect(sameSecret('one-key', 'one-key')).toBe(true);
    expect(sameSecret('one-key', 'one-key-longer')).toBe(false);
  });
});
