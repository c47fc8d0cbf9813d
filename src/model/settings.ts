/** What the reader has switched off or said about sites. Hosts are lower case, without port. */
export interface Settings {
  /** Hosts on which Repères stays quiet although it may read them. */
  readonly quietSites: readonly string[];
  /** Addresses (without fragment) on which it stays quiet. */
  readonly quietPages: readonly string[];
  /** Hosts that the reader called news. */
  readonly newsSites: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = { quietSites: [], quietPages: [], newsSites: [] };
