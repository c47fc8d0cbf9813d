/** Gathers the text of a file in pieces that the browser keeps outside the memory of scripts. */
export interface TextGatherer {
  readonly add: (text: string) => void;
  /** All that was added, in UTF-8. */
  readonly finish: (mediaType: string) => Blob;
}

/** In UTF-16 code units. */
const PIECE = 1_000_000;

/** Begins a file. */
export function gatherText(): TextGatherer {
  const pieces: Blob[] = [];
  let texts: string[] = [];
  let length = 0;
  const pack = (): void => {
    pieces.push(new Blob(texts));
    texts = [];
    length = 0;
  };
  return {
    add(text) {
      texts.push(text);
      length += text.length;
      if (length >= PIECE) pack();
    },
    finish(mediaType) {
      pack();
      return new Blob(pieces, { type: mediaType });
    },
  };
}
