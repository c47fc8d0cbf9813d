/** What our own pages may ask of people, places, organisations and events across the library. */
export interface EntityAsks {}
