import type { BrowserName } from '../browsers/find-browser';
import { startBrowser } from '../browsers/start-browser';
import { buildExtension } from '../build/build-extension';
import { openAsker, type Asker } from './background/open-asker';
import { medianOf } from './median-time';
import { rounded } from './rounded';
import type { Section, Table } from './section';
import { asOneText, loadTexts } from './texts';

const WORDS = 1_000;
const COLD_STARTS = 5;
const WARM_UP_MILLISECONDS = 2_000;
const WARM_RUNS = 30;
const MOST_WARM_MILLISECONDS = 8;
const MOST_COLD_MILLISECONDS = 120;

/** How long the background of the extension takes to analyse a text, in both browsers. */
export const background: Section = {
  name: 'background',
  measure: async ({ browsers }) => {
    const rows: Table['rows'][number][] = [];
    for (const browser of browsers) rows.push(...(await measureBrowser(browser)));
    return [tableOf(rows)];
  },
};

async function measureBrowser(name: BrowserName): Promise<Table['rows']> {
  buildExtension(name === 'firefox' ? 'test-firefox' : 'test-chrome');
  const driver = await startBrowser(name, { language: 'en' });
  const asker = await openAsker(driver);
  try {
    const rows: Table['rows'][number][] = [];
    for (const { language, articles } of loadTexts())
      rows.push({ browser: name, language, ...(await measureText(asker, asOneText(articles, WORDS), language)) });
    return rows;
  } finally {
    await asker.close();
    await driver.close();
  }
}

async function measureText(asker: Asker, text: string, language: string): Promise<Record<string, number>> {
  const fromSleep: number[] = [];
  const first: number[] = [];
  const afterReading: number[] = [];
  for (let start = 0; start < COLD_STARTS; start += 1) {
    await asker.killBackground();
    fromSleep.push(await asker.timeAnalysis(text, language));
    await asker.killBackground();
    await asker.wakeBackground();
    first.push(await asker.timeAnalysis(text, language));
    await asker.killBackground();
    await asker.readPage();
    afterReading.push(await asker.timeAnalysis(text, language));
  }
  await warmUp(() => asker.timeAnalysis(text, language));
  const warm: number[] = [];
  const empty: number[] = [];
  for (let run = 0; run < WARM_RUNS; run += 1) {
    warm.push(await asker.timeAnalysis(text, language));
    empty.push(await asker.timeAnalysis('', language));
  }
  return {
    'from sleep ms': rounded(medianOf(fromSleep)),
    'first ms': rounded(medianOf(first)),
    'first after reading ms': rounded(medianOf(afterReading)),
    'warm ms': rounded(medianOf(warm)),
    'empty text ms': rounded(medianOf(empty)),
    'analysis alone ms': rounded(medianOf(warm) - medianOf(empty)),
  };
}

async function warmUp(run: () => Promise<number>): Promise<void> {
  let left = WARM_UP_MILLISECONDS;
  while (left > 0) left -= await run();
}

function tableOf(rows: Table['rows']): Table {
  return {
    title: `Background: milliseconds to analyse ${WORDS.toLocaleString('en')} words`,
    rows,
    notes: [
      'The round trip of the message `analyse`, asked in the world of our content scripts in a tab and timed there: message, look-up of corrections in the database, analysis, answer. An empty text costs all of that but the analysis.',
      `From sleep: the background was killed, so its start is in the time. First: it was woken by another question, so only what it loads for analyses is. After reading: it was woken to read the page in a tab, as it is for readers, and got ready to analyse meanwhile. Medians of ${COLD_STARTS}.`,
      `Warm: median of ${WARM_RUNS} after two seconds that are not counted; alone: without what an empty text costs. The analysis may take ${MOST_WARM_MILLISECONDS} warm, the first ${MOST_COLD_MILLISECONDS}.`,
      'Firefox tells time in whole milliseconds. The test build, of the sources as they are.',
    ],
  };
}
