import { createHash } from 'node:crypto';

/** The SHA-256 of bytes in hexadecimal digits, as `sha256sum` writes it. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
