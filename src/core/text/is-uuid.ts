/** Whether something is a UUID (RFC 9562), of whatever version and in whatever letters. */
export function isUuid(words: string): boolean {
  return UUID.test(words);
}

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
