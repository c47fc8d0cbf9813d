import { settingsFrom } from '../model/settings-from';
import { keptValue } from './kept-value';

const settings = keptValue('settings', settingsFrom);

/** The reader's settings; what was never set has its default. */
export const readSettings = settings.read;

/** Changes the settings and gives them as they are then. */
export const changeSettings = settings.change;

/** Calls `listener` with the settings after and before each change, until the signal aborts. */
export const onSettingsChanged = settings.onChanged;
