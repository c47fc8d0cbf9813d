import manifest from '../../manifest.json' with { type: 'json' };
import { manifestFor, type Target } from '../build/manifest-for';
import { translatorFor } from '../doors/messages';
import { reviewNotes } from './review-notes';
import type { StoreTexts } from './store-texts';

/** The fields of the two stores' forms in one language, by the path of the file that holds each. */
export function renderTexts(texts: StoreTexts, language: string): Map<string, string> {
  const translate = translatorFor(language);
  const whatsNew = texts.whatsNew[manifest.version] ?? '';
  return new Map([
    ['name.txt', translate('extensionName')],
    ['description.txt', texts.description],
    ['privacy.txt', texts.privacy],
    [
      'pictures.txt',
      Object.entries(texts.pictures)
        .map(([name, caption]) => `${name}.png: ${caption}`)
        .join('\n'),
    ],
    ['chrome/summary.txt', translate('extensionDescription')],
    ['chrome/single-purpose.txt', texts.singlePurpose],
    ['chrome/permissions.txt', permissionsText(texts, 'chrome')],
    ['chrome/remote-code.txt', texts.remoteCode],
    ['firefox/summary.txt', texts.summary],
    ['firefox/release-notes.txt', whatsNew],
    ['firefox/permissions.txt', permissionsText(texts, 'firefox')],
    ['firefox/review-notes.txt', reviewNotes()],
  ]);
}

function permissionsText({ permissions }: StoreTexts, target: Target): string {
  return permissionsOf(target)
    .map((name) => `${name}\n${permissions[name] ?? ''}\n`)
    .join('\n');
}

/** Everything that the manifest of a browser asks for, at install or later. */
export function permissionsOf(target: Target): string[] {
  const { permissions = [], optional_permissions = [], ...hosts } = manifestFor(target, false) as Asking;
  const { host_permissions = [], optional_host_permissions = [] } = hosts;
  return [...new Set([...permissions, ...optional_permissions, ...host_permissions, ...optional_host_permissions])];
}

interface Asking {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
}
