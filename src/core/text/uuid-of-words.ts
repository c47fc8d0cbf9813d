import { hashText } from './hash-text';

/**
 * A UUID of version 8 (RFC 9562, section 5.8: as its maker wishes) that is always the same for the same words. Made of three hashes of 48
 * bits each, which nobody guards against those who look for two texts with one name: not for secrets.
 */
export function uuidOfWords(words: string): string {
  const digits = SALTS.map((salt) => hashText(salt + words).slice(-HASH_DIGITS)).join('');
  const variant = VARIANTS.charAt(Number.parseInt(digits.charAt(16), 16) % VARIANTS.length);
  const groups = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, variant + digits.slice(17, 20)];
  return [...groups, digits.slice(20, 32)].join('-');
}

/** Whether something is a UUID, in whatever letters. */
export function isUuid(words: string): boolean {
  return UUID.test(words);
}

const SALTS = ['1\n', '2\n', '3\n'];
const HASH_DIGITS = 12;
const VARIANTS = '89ab';
const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
