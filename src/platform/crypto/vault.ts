/** Contact data at rest: sealed with AES-256-GCM, found again by a keyed hash. */
import { createCipheriv, createDecipheriv, createHmac, type KeyObject, randomFillSync } from 'node:crypto';
import { type DerivedKey, keyRing, type KeyRing } from './key-ring.js';

const VERSION = 1;
const NONCE = 12;
const TAG = 16;
const HEADER = 2; // version, key id
const SHORTEST = HEADER + NONCE + TAG;
const POOL = NONCE * 1024;

/** Sealed bytes that are not ours, were changed, or belong to a key no longer in the ring. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError';
  constructor() {
    super('Sealed data cannot be opened: it was changed, or its key is not among SECRET_KEY and SECRET_KEYS_OLD.');
  }
}

export class Vault {
  readonly #ring: KeyRing;
  readonly #indexKey: KeyObject;
  // Random bytes are fetched in bulk: one system call for 1024 nonces.
  readonly #pool = Buffer.alloc(POOL);
  #used = POOL;

  /** `secrets`: SECRET_KEY, then older ones. The blind index follows the LAST (oldest), so that look-ups survive rotation. */
  constructor(secrets: readonly [string, ...string[]]) {
    this.#ring = keyRing(secrets, 'seal');
    const oldest = secrets[secrets.length - 1] ?? secrets[0];
    this.#indexKey = keyRing([oldest], 'blind-index').current.key;
  }

  /** version(1) · key id(1) · nonce(12) · tag(16) · ciphertext. Another version is refused, another key id fails the tag. */
  seal(text: string): Buffer {
    return this.sealBytes(Buffer.from(text, 'utf8'));
  }

  /** As `seal`, for bytes that are not text. */
  sealBytes(bytes: Buffer): Buffer {
    const { current } = this.#ring;
    const nonce = this.#nonce();
    const cipher = createCipheriv('aes-256-gcm', current.key, nonce);
    const body = cipher.update(bytes);
    cipher.final();
    const sealed = Buffer.allocUnsafe(SHORTEST + body.length);
    sealed[0] = VERSION;
    sealed[1] = current.id;
    sealed.set(nonce, HEADER);
    sealed.set(cipher.getAuthTag(), HEADER + NONCE);
    sealed.set(body, SHORTEST);
    return sealed;
  }

  /** Throws SealBrokenError. */
  open(sealed: Buffer): string {
    return this.openBytes(sealed).toString('utf8');
  }

  /** As `open`, for bytes that are not text. Throws SealBrokenError. */
  openBytes(sealed: Buffer): Buffer {
    if (sealed.length < SHORTEST || sealed[0] !== VERSION) throw new SealBrokenError();
    for (const key of this.#ring.withId(sealed.readUInt8(1))) {
      const bytes = this.#tryOpen(sealed, key);
      if (bytes !== null) return bytes;
    }
    throw new SealBrokenError();
  }

  /**
   * 32 bytes, the same for the same address: for `where email_index = $1`. Normalise it first. Case does not count: to mail
   * servers Bat@ and bat@ are one mailbox, so they are one person, and a refusal holds for both.
   */
  blindIndex(address: string): Buffer {
    return createHmac('sha256', this.#indexKey).update(address.toLowerCase(), 'utf8').digest();
  }

  #tryOpen(sealed: Buffer, key: DerivedKey): Buffer | null {
    const nonce = sealed.subarray(HEADER, HEADER + NONCE);
    const decipher = createDecipheriv('aes-256-gcm', key.key, nonce, { authTagLength: TAG });
    decipher.setAuthTag(sealed.subarray(HEADER + NONCE, SHORTEST));
    const body = decipher.update(sealed.subarray(SHORTEST));
    try {
      decipher.final();
    } catch {
      return null;
    }
    return body;
  }

  /** Handed out once each; GCM breaks when a nonce is used twice. */
  #nonce(): Buffer {
    if (this.#used >= POOL) {
      randomFillSync(this.#pool);
      this.#used = 0;
    }
    const nonce = this.#pool.subarray(this.#used, this.#used + NONCE);
    this.#used += NONCE;
    return nonce;
  }
}
