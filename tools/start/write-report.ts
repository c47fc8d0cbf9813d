import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findingsAsText } from './findings';
import type { DemoReading } from './read-demo';

/** Writes what was seen into a folder; gives the paths. */
export async function writeReport(folder: string, { findings, page, popup }: DemoReading): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'demo-page.png': page,
    'demo-popup.png': popup,
    'findings.txt': `${findingsAsText(findings)}\n`,
    'findings.json': `${JSON.stringify(findings, null, 2)}\n`,
  };
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));
  return Object.keys(files).map((name) => join(folder, name));
}
