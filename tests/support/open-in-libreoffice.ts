import { readCsv } from './read-csv';
import { systemReader } from './system-reader';

const libreOffice = systemReader('soffice');

/** Opens a CSV file as a spreadsheet, with accents, and gives what its cells show; null where LibreOffice is not installed. */
export const openInLibreOffice: ((text: string) => Record<string, string>[]) | null = libreOffice && openAndSave;

/** Fields parted by commas, quoted with ", in UTF-8, from the first row, in US English. */
const FORM = '44,34,76,1,,1033,false,false';
/** The same, each cell as it is shown. */
const SAVED = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,true';

function openAndSave(text: string): Record<string, string>[] {
  const saved = libreOffice?.(
    { name: 'table.csv', text },
    (path, folder) => [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      `--infilter=CSV:${FORM}`,
      '--convert-to',
      SAVED,
      '--outdir',
      `${folder}/saved`,
      path,
    ],
    'saved/table.csv',
  );
  return readCsv(saved ?? '');
}
