import address from 'world-atlas/countries-50m.json?url';

/** Where the map of the world lies in the extension's package. */
export const WORLD_ADDRESS: string = address;
