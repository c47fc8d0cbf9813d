import { Inflate } from 'fflate';
import type { PackedFile } from './directory';
import { MOST_FILE_BYTES } from '../imports/bounds';
import { crc32 } from './crc-32';
import { ImportFault } from '../imports/format';

/** JSON and HTML pack to a tenth, seldom to a thirtieth. A megabyte may be of anything. */
export const MOST_TIMES_LARGER = 150;
const SMALL = 1024 * 1024;

/**
 * Gives a file of an archive unpacked; `budget.left` is how many bytes all of them may still come to, and is made less. What a file says
 * of itself is not believed: unpacking stops at the size it states, and what came out must be of that size and checksum. Throws
 * `ImportFault`: `tooLarge`, `badArchive`, with the file's name.
 */
export function unpack({ name, isPacked, size, checksum, bytes }: PackedFile, budget: { left: number }): Uint8Array {
  const most = Math.min(MOST_FILE_BYTES, budget.left, Math.max(SMALL, bytes.length * MOST_TIMES_LARGER));
  if (size > most) throw new ImportFault('tooLarge', name);
  budget.left -= size;
  const unpacked = isPacked ? inflate(bytes, size) : bytes;
  if (unpacked?.length !== size || crc32(unpacked) !== checksum) throw new ImportFault('badArchive', name);
  return unpacked;
}

/** In bytes; one comes to a thousand times as much at most before it is looked at. */
const PUSHED = 16 * 1024;

/** The bytes of a DEFLATE stream; null where it is none or says more or less than `size` bytes. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const unpacked = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    // Throws where there is no room for it, and so ends the unpacking.
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PUSHED)
      stream.push(packed.subarray(at, at + PUSHED), at + PUSHED >= packed.length);
  } catch {
    // fflate throws one kind of error for all that is wrong with a stream.
    return null;
  }
  return length === size ? unpacked : null;
}
