import { anchors } from './anchors';
import { background } from './background';
import { readBenchOptions } from './bench-options';
import { dates } from './dates';
import { entities } from './entities';
import { exports } from './exports';
import { library } from './library';
import { describeMachine } from './machine';
import { marks } from './marks';
import { pages } from './pages';
import { tableAsText } from './print-tables';
import type { Section, Table } from './section';

/** `npm run bench`: how fast and how large we are, with our peers beside us on the same texts. */
const SECTIONS: readonly Section[] = [dates, entities, anchors, background, marks, pages, library, exports];

const options = readBenchOptions(
  process.argv.slice(2),
  SECTIONS.map(({ name }) => name),
);
const chosen = SECTIONS.filter(({ name }) => options.sections.length === 0 || options.sections.includes(name));
const machine = describeMachine();
const { processor, cores, node, system, load } = machine;
if (!options.isJson) console.log(`${processor}, ${cores} cores, Node ${node}, ${system}, load ${load} at the start\n`);

const measured: Record<string, readonly Table[]> = {};
for (const { name, measure } of chosen) {
  const tables = await measure(options);
  measured[name] = tables;
  if (!options.isJson) for (const table of tables) console.log(tableAsText(table));
}
if (options.isJson) console.log(JSON.stringify({ machine, sections: measured }, null, 2));
