import manifest from '../../manifest.json' with { type: 'json' };

/** What Firefox's reviewers are told beside the source archive; they read English. */
export function reviewNotes(): string {
  return `To build: unpack the source archive and run "npm ci && npm run zip" with Node 20.19 or later. dist/firefox and the zip of it have the
same bytes as what was uploaded; SOURCE.md at the top of the archive has the exact versions and the SHA-256. "npm test" runs every test.

The code is TypeScript, bundled and minified by vite with @crxjs/vite-plugin. No code is loaded from elsewhere, nothing is evaluated.

tagger.bin (about 6 MB) is no code: it holds the weights of a linear-chain CRF that finds names in French and English, read by
src/core/entities. tagger.card.md, beside it, says of what it is made. It may be passed on under CC BY-NC-SA 4.0 (the extension is free of
charge); the code is MIT. gazetteer.tsv is a table of places from GeoNames and the Unicode CLDR.

innerHTML: Preact and DOMPurify set it; tools/build/tidy-package.ts replaces it by DOMParser on inert documents, in the bundles only.
Readability sets a property of that name on plain objects of ours (src/page/plain-dom), never on a page's; there it is set by reflection.
Our own code never sets it; HTML of kept articles is cleaned and shown without scripts.

To try it: open any news article and click the button. A French one that shows a doubtful date is in the source archive:
"npm start -- --browser firefox" opens it with the add-on. The add-on's id is ${manifest.browser_specific_settings.gecko.id}.

Host permissions are optional and asked for in a click (popup: "Always read ..."; welcome page: "Read every news page"). downloads is asked
for when automatic backup is switched on in the settings. No data is collected or sent; the look-up in Wikipedia is a click of the
reader, with a permission for that host.`;
}
