import { fileName } from '../core/exports/file-name';
import type { ExportFormat, ExportPart } from '../core/exports/format';
import { FileGatherer } from './gather-files';
import { gatherText } from './gather-text';

/** Puts away what a format writes. */
export interface FileWriter {
  readonly take: (part: ExportPart) => void;
  /** To be called between articles. */
  readonly settle: () => void;
  /** `title` names a file that has no name of its own, without its ending. */
  readonly finish: (title: string, time: Date) => { readonly name: string; readonly content: Blob };
}

/** Begins the format's one file, or the ZIP archive of several. */
export function beginFile(format: ExportFormat): FileWriter {
  return format.packing === 'one' ? oneFile(format) : manyFiles(format);
}

function oneFile({ extension, mediaType }: ExportFormat): FileWriter {
  const gatherer = gatherText();
  return {
    take: ({ text }) => gatherer.add(text),
    settle: () => undefined,
    finish: (title) => ({ name: fileName(title, extension), content: gatherer.finish(typeOf(mediaType)) }),
  };
}

function manyFiles({ packing, mediaType }: ExportFormat): FileWriter {
  const gatherer = new FileGatherer();
  const isAlone = (): boolean => packing === 'each' && gatherer.count < 2;
  return {
    take: (part) => gatherer.add(part),
    settle: () => (isAlone() ? undefined : gatherer.settle()),
    finish(title, time) {
      const only = packing === 'each' ? gatherer.onlyFile(typeOf(mediaType)) : null;
      return only ?? { name: fileName(title, 'zip'), content: gatherer.finish(time) };
    },
  };
}

/** All that formats write as text is in UTF-8. */
function typeOf(mediaType: string): string {
  return `${mediaType};charset=utf-8`;
}
