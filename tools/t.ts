import { readFileSync } from 'node:fs';
import { findDates } from '../src/core/dates/find-dates';
for (const [f, lang] of [
  ['winer-fr', 'fr'],
  ['news-en', 'en'],
] as const) {
  const docs = readFileSync(`/work/shared/data/${f}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l))
    .slice(0, 400);
  const t0 = performance.now();
  findDates(docs[0].text, lang, docs[0].published?.slice(0, 10));
  console.log('first', performance.now() - t0);
  for (const d of docs) findDates(d.text, lang, d.published?.slice(0, 10));
  let words = 0;
  const t = performance.now();
  for (let i = 0; i < (lang === 'en' ? 100 : 6); i++)
    for (const d of docs) {
      findDates(d.text, lang, d.published?.slice(0, 10));
      words += d.text.split(/\s+/).length;
    }
  console.log(f, (((performance.now() - t) / words) * 1000).toFixed(2), 'ms/1000 words');
}
for (const piece of ['1 ', '1.', '12:', '1/', 'mardi ', 'le ', '3.14159.', 'du ', '20 ', 'lundi 5 ']) {
  const t = performance.now();
  findDates(piece.repeat(1_000_000 / piece.length), 'fr', '2022-04-05');
  console.log(JSON.stringify(piece), Math.round(performance.now() - t));
}
