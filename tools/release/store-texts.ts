/** What a store is told of Repères in one language. Its name and its shortest summary are those of the manifest. */
export interface StoreTexts {
  /** For Firefox's store. */
  readonly summary: string;
  /** Plain text; both stores keep its lines. */
  readonly description: string;
  /** What readers get with each version. */
  readonly whatsNew: Readonly<Record<string, string>>;
  /** Chrome's store asks what an extension is for, in one purpose. */
  readonly singlePurpose: string;
  /** Why each permission and each pattern of hosts of the manifest is asked for. */
  readonly permissions: Readonly<Record<string, string>>;
  readonly remoteCode: string;
  readonly privacy: string;
  /** What each picture shows, by its name. */
  readonly pictures: Readonly<Record<PictureName, string>>;
}

/** The pictures in the order in which stores show them; Chrome's takes five. */
export const PICTURES = ['article', 'popup', 'library', 'map', 'export'] as const;

export type PictureName = (typeof PICTURES)[number];

/** In characters, as the stores count them. */
export const LIMITS = {
  name: 50,
  chromeSummary: 132,
  summary: 250,
  description: 15_000,
  whatsNew: 3_000,
  singlePurpose: 1_000,
  permission: 1_000,
  remoteCode: 1_000,
  privacy: 10_000,
  picture: 250,
} as const;
