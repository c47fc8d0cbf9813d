import type { MessageFile } from './message-files';

/** Accented and longer, or from right to left. */
export type PseudoStyle = 'accented' | 'mirrored';

/** What every sentence of a pseudo-locale begins and ends with: what stands outside was never translated. */
export const [OPENING, CLOSING] = ['⟦', '⟧'];

/** The sentences of a file as a language would have them that takes more room and other letters, or runs from right to left. */
export function pseudoLocale(file: MessageFile, style: PseudoStyle): MessageFile {
  const sentences = Object.entries(file).map(([key, { message }]) => [
    key,
    {
      message: AS_IT_IS.has(key)
        ? message
        : message
            .split('\n')
            .map((line) => DRESS[style](line))
            .join('\n'),
    },
  ]);
  return Object.fromEntries(sentences) as MessageFile;
}

/** A tag is not read by people, and browsers refuse long names in the manifest. */
const AS_IT_IS: ReadonlySet<string> = new Set(['languageTag', 'extensionDescription']);

const DRESS: Readonly<Record<PseudoStyle, (message: string) => string>> = {
  accented: (message) => `${OPENING}${accented(message)}${padding(message)}${CLOSING}`,
  // Overridden: every letter runs from right to left; the values among them keep their own direction.
  mirrored: (message) => `\u2067\u202E${message.replaceAll(/\$[1-9]/g, '\u2068$&\u2069')}\u202C\u2069`,
};

const LETTERS = new Map(
  [...'aàbƀcçdđeéfƒgĝhĥiïjĵkķlłmɱnñoöpþrŕsštţuûvṽwŵxẋyýzžAÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLŁMṀNÑOÖPÞRŔSŠTŢUÛVṼWŴXẊYÝZŽ']
    .join('')
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]),
);

function accented(message: string): string {
  return [...message].map((letter) => LETTERS.get(letter) ?? letter).join('');
}

/** In words of a usual length, so that lines can break as they do in any language. */
function padding(message: string): string {
  return ` ${FILLING.repeat(1 + Math.floor(message.length / FILLING.length)).slice(0, Math.ceil(message.length * LONGER))}`;
}

const LONGER = 0.4;
const FILLING = 'ļōřėm ïpšûm ďölör ';
