import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** As much of a package's `package.json` as a notice says. */
interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
}

const LICENCE_FILE = /^(?:licen[cs]e|notice|copying)/i;
const RULE = '-'.repeat(80);
/** Some packages name the MIT licence and do not repeat it. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/**
 * What the licences of npm packages ask to be passed on with them, by name: version, source and full text.
 * Throws `NoLicence` for a package that does not say under which terms it may be passed on.
 */
export function licenceNotices(folders: Iterable<string>): string {
  const notices = [...new Set(folders)].map(noticeOf).toSorted((one, other) => (one.title < other.title ? -1 : 1));
  // A package may lie in several folders.
  return [...new Set(notices.map(({ text }) => text))].join('\n');
}

function noticeOf(folder: string): { title: string; text: string } {
  const described = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;
  const title = `${described.name} ${described.version}`;
  const lines = [
    RULE,
    `${title}: ${described.license ?? 'see below'}`,
    sourceOf(described),
    '',
    licenceOf(folder, described),
    '',
  ];
  return { title, text: lines.filter((line) => line !== null).join('\n') };
}

/** The MPL asks that readers are told where the source is; it costs nothing to tell it of all. */
function sourceOf({ repository }: PackageFile): string | null {
  const url = typeof repository === 'string' ? repository : repository?.url;
  if (url === undefined) return null;
  const path = url
    .replace(/^git\+/, '')
    .replace(/^git:/, 'https:')
    .replace(/\.git$/, '')
    .replace(/^github:/, '');
  return `Source: ${path.includes(':') ? path : `https://github.com/${path}`}`;
}

function licenceOf(folder: string, { name, license, author }: PackageFile): string {
  const files = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .toSorted();
  if (files.length > 0) return files.map((file) => plainText(readFileSync(join(folder, file), 'utf8'))).join('\n\n');
  const holder = typeof author === 'string' ? author : author?.name;
  if (license === 'MIT' && holder !== undefined) return `Copyright (c) ${holder}\n\n${MIT}`;
  throw Object.assign(new Error(`${name} has no licence that could be passed on.`), { name: 'NoLicence' });
}

function plainText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/^\uFEFF/, '')
    .trim();
}
