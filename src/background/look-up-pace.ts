import { countRequestsSince } from '../store/requests';
import { openLibrary } from './open-library';

/** In milliseconds. */
const PERIOD = 60_000;
/** No reader asks for more; what does is no reader. */
const MOST_IN_A_PERIOD = 30;

/** When it was asked from private windows, of which nothing is written down. */
let privateInstants: readonly number[] = [];

/** Fails with `LookUpTooOften` when very much was asked within a minute; a background that was killed meanwhile knows it too. */
export async function refuseMany(isPrivate: boolean): Promise<void> {
  const earliest = Date.now() - PERIOD;
  privateInstants = privateInstants.filter((instant) => instant > earliest);
  const kept = await countRequestsSince(await openLibrary(), new Date(earliest).toISOString());
  if (kept + privateInstants.length >= MOST_IN_A_PERIOD)
    throw Object.assign(new Error('Too many look-ups.'), { name: 'LookUpTooOften' });
  if (isPrivate) privateInstants = [...privateInstants, Date.now()];
}
