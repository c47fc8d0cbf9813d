/** Where decisions on names hold, the nearest first. A nearer one wins over a wider one. */
export const NAME_SCOPES = ['article', 'site', 'everywhere'] as const;
export type NameScope = (typeof NAME_SCOPES)[number];
