import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase, UPGRADES, type Database, type Upgrade } from '../../src/store/database';
import { findLookUp, putLookUp } from '../../src/store/look-ups';
import { listRequests } from '../../src/store/requests';
import { describeSchema } from '../support/describe-schema';
import { makeLookUp, MOSCOW } from '../support/make-look-up';

const VERSION = 11;

describe('look-ups in the database', () => {
  beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
  afterEach(() => vi.unstubAllGlobals());

  it('have in version 11 a store besides, and the requests another', async () => {
    const before = describeSchema(await open(UPGRADES.slice(0, VERSION - 1)));
    const database = await open(UPGRADES.slice(0, VERSION));
    expect(describeSchema(database)).toEqual({
      ...before,
      lookUps: { keyPath: ['language', 'kind', 'name'], indexes: {} },
      requests: { keyPath: 'id', indexes: { bySentAt: ['sentAt', false] } },
    });
  });

  it.each(UPGRADES.slice(0, VERSION - 1).map((_, index) => index + 1))(
    'are taken once version %d is upgraded',
    async (version) => {
      (await open(UPGRADES.slice(0, version))).close();
      const last = await open(UPGRADES);
      await putLookUp(last, makeLookUp());
      expect(await findLookUp(last, MOSCOW)).toEqual(makeLookUp());
      expect(await listRequests(last, 0, 1)).toEqual({ total: 0, requests: [] });
    },
  );
});

function open(upgrades: readonly Upgrade[]): Promise<Database> {
  return openDatabase(() => undefined, 'reperes', upgrades);
}
