/**
 * A file that is read, and one in an archive, unpacked. Its text is then no longer than any browser can hold as one (V8: 2 ** 29 - 24
 * code units), and a lossless library of many thousand articles is taken. In bytes.
 */
export const MOST_FILE_BYTES = 500 * 1024 * 1024;
/** All files of an archive together, unpacked. */
export const MOST_UNPACKED = 2 * MOST_FILE_BYTES;
