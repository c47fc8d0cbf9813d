import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import jsonld, { type Options } from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec';

const FOLDER = new URL('../fixtures/w3c/', import.meta.url);
const CONTEXT_ADDRESS = 'http://www.w3.org/ns/anno.jsonld';

/** A node of expanded JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

/** What a JSON-LD processor makes of a file with the published context, which is read from here; nothing is fetched. */
export async function expandJsonLd(file: string): Promise<Node[]> {
  // Safe: what would be dropped is an error.
  const options: Options.Expand & { readonly safe: true } = { documentLoader, safe: true };
  return (await jsonld.expand(JSON.parse(file), options)) as unknown as Node[];
}

function documentLoader(address: string): Promise<RemoteDocument> {
  if (address !== CONTEXT_ADDRESS) return Promise.reject(new Error(`Asked for ${address}.`));
  return Promise.resolve({ document: readJson('anno.jsonld') as RemoteDocument['document'], documentUrl: address });
}

/** What the published context knows. */
export function publishedTerms(): Set<string> {
  const { '@context': terms } = readJson('anno.jsonld') as { '@context': object };
  return new Set(Object.keys(terms));
}

/** Every rule that the W3C's own tests hold an annotation, a collection or a page to and that this one breaks, by its name. */
export function brokenMusts(kind: 'annotation' | 'collection' | 'page', value: unknown): string[] {
  return rulesFor(kind).flatMap(([name, check]) => (check(value) ? [] : [name]));
}

const rules = new Map<string, (readonly [string, ValidateFunction])[]>();

function rulesFor(kind: string): (readonly [string, ValidateFunction])[] {
  const known = rules.get(kind) ?? makeRules(kind);
  rules.set(kind, known);
  return known;
}

function makeRules(kind: string): (readonly [string, ValidateFunction])[] {
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  for (const name of readdirSync(new URL('definitions/', FOLDER))) ajv.addSchema(readSchema(`definitions/${name}`));
  return readdirSync(new URL(`musts/${kind}/`, FOLDER)).map((name) => {
    const schema = readSchema(`musts/${kind}/${name}`);
    const check = ajv.compile(schema);
    const isExpected = schema['expectedResult'] === 'valid';
    return [name, ((value: unknown) => check(value) === isExpected) as ValidateFunction] as const;
  });
}

/** A schema of draft 4, which they are written in, in the words of draft 7. */
function readSchema(path: string): Record<string, unknown> {
  const { id, ...schema } = readJson(path) as Record<string, unknown>;
  const text = JSON.stringify(schema)
    .replaceAll(/"\$schema":"[^"]*",?/g, '')
    .replaceAll('"minimum":0,"exclusiveMinimum":true', '"exclusiveMinimum":0');
  return { $id: id, ...(JSON.parse(text) as object) };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8'));
}
