import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { systemReader } from '../support/system-reader';
import { FileGatherer } from '../../src/exporter/gather-files';

const python = systemReader('python3');
const NOON = new Date(2022, 3, 12, 12, 30, 10);
const LONG = 'Les grues du port. Ĉiuj! 🏗️ '.repeat(30_000);

describe('files are gathered into an archive', () => {
  it('whatever the order of their parts, and however long they are', async () => {
    const gatherer = new FileGatherer();
    const parts = Array.from({ length: 40 }, (_, number) => `{"number": ${number}}\n`);
    for (const [number, text] of parts.entries()) {
      gatherer.add({ file: 'library.json', text });
      gatherer.add({ file: `notes/é ${number}.md`, text: number === 7 ? LONG : `Note ${number}\n` });
      if (number % 10 === 7) gatherer.add({ file: 'long.txt', text: LONG });
      gatherer.settle();
    }
    gatherer.add({ file: 'empty.txt', text: '' });
    const files = await unzipped(gatherer.finish(NOON));
    expect(Object.keys(files).length).toBe(43);
    expect(files['library.json']).toBe(parts.join(''));
    expect(files['notes/é 7.md']).toBe(LONG);
    expect(files['notes/é 39.md']).toBe('Note 39\n');
    expect(files['long.txt']).toBe(LONG.repeat(4));
    expect(files['empty.txt']).toBe('');
  });

  it.skipIf(!python)('that another program tests and lists, checksums, names and times included', async () => {
    const gatherer = new FileGatherer();
    gatherer.add({ file: 'a/Béchar.md', text: LONG });
    gatherer.add({ file: 'b.md', text: 'Deux' });
    const archive = await bytesOf(gatherer.finish(NOON));
    const script = [
      'import sys, zipfile',
      'archive = zipfile.ZipFile(sys.argv[1])',
      'print(archive.testzip())',
      'for one in archive.infolist(): print(one.filename, one.file_size, one.date_time)',
    ].join('\n');
    const told = python?.({ name: 'a.zip', text: archive }, (file) => ['-X', 'utf8', '-c', script, file]);
    const size = new TextEncoder().encode(LONG).length;
    expect(told).toBe(`None\na/Béchar.md ${size} (2022, 4, 12, 12, 30, 10)\nb.md 4 (2022, 4, 12, 12, 30, 10)\n`);
  });

  it.skipIf(!python)(
    'of more files than two bytes can count',
    async () => {
      const gatherer = new FileGatherer();
      const count = 66_000;
      for (let number = 0; number < count; number += 1) gatherer.add({ file: `${number}.md`, text: '' });
      const archive = await bytesOf(gatherer.finish(NOON));
      const script = 'import sys, zipfile; print(len(zipfile.ZipFile(sys.argv[1]).namelist()))';
      expect(python?.({ name: 'a.zip', text: archive }, (file) => ['-c', script, file])).toBe(`${count}\n`);
    },
    60_000,
  );

  it('also when one goes on that was at its end', async () => {
    const gatherer = new FileGatherer();
    gatherer.add({ file: 'library.json', text: LONG.repeat(2) });
    gatherer.add({ file: 'a.md', text: '' });
    gatherer.settle();
    gatherer.add({ file: 'library.json', text: '!' });
    expect(await unzipped(gatherer.finish(NOON))).toEqual({ 'library.json': `${LONG.repeat(2)}!`, 'a.md': '' });
  });

  it('as they grow, one that is alone too', async () => {
    const gatherer = new FileGatherer();
    gatherer.add({ file: 'library.json', text: LONG.repeat(2) });
    gatherer.settle();
    expect(gatherer.onlyFile('application/json')?.content.size).toBe(0);
    gatherer.add({ file: 'library.json', text: '!' });
    expect(await unzipped(gatherer.finish(NOON))).toEqual({ 'library.json': `${LONG.repeat(2)}!` });
  });

  it('but for one that is alone, which is given as it is', async () => {
    const gatherer = new FileGatherer();
    gatherer.add({ file: 'a.md', text: LONG });
    gatherer.add({ file: 'a.md', text: '!' });
    const only = gatherer.onlyFile('text/markdown');
    expect(only?.name).toBe('a.md');
    expect(only?.content.type).toBe('text/markdown');
    expect(await only?.content.text()).toBe(`${LONG}!`);
    gatherer.add({ file: 'b.md', text: '' });
    expect(gatherer.onlyFile('text/markdown')).toBeNull();
    expect(await unzipped(gatherer.finish(NOON))).toEqual({ 'a.md': `${LONG}!`, 'b.md': '' });
  });
});

async function bytesOf(archive: Blob): Promise<Uint8Array> {
  return new Uint8Array(await archive.arrayBuffer());
}

async function unzipped(archive: Blob): Promise<Record<string, string>> {
  const files = unzipSync(await bytesOf(archive));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
