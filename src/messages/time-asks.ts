/** What our own pages may ask of when things happened: timeline, calendar, contradictions. */
export interface TimeAsks {}
