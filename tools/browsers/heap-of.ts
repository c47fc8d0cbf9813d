import type { CDPSession } from 'puppeteer-core';

/**
 * What the scripts of a page or worker of Chromium hold, in bytes: their heap with the engine's code in it, what their DOM takes, and
 * their buffers and long strings, which lie outside of it. Rubbish counts until it is collected.
 */
export async function heapOf(session: CDPSession): Promise<number> {
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** The same once rubbish is collected. */
export async function heapAfterCollection(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return heapOf(session);
}
