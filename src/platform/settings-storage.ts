import { DEFAULT_SETTINGS } from '../model/settings';
import { keptValue } from './kept-value';

const settings = keptValue('settings', DEFAULT_SETTINGS);

/** The reader's settings; what was never set has its default. */
export const readSettings = settings.read;

/** Changes the settings and gives them as they are then. */
export const changeSettings = settings.change;

/** Calls `listener` with the settings after each change, until the signal aborts. */
export const onSettingsChanged = settings.onChanged;
