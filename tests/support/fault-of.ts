import { ImportFault } from '../../src/core/imports/format';

/** What is wrong with a file, as `code where`; anything but an `ImportFault` is thrown on. */
export function faultOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof ImportFault) return error.message;
    throw error;
  }
  return 'none';
}
