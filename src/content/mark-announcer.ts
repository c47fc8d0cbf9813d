import { openCardHost } from '../page/card-host';
import { uiLanguage } from '../platform/translate';
import type { MarkInWords } from './describe-mark';
import css from './mark-announcer.css?inline';

/** A screen reader tells what changes in a region that it has met before; in milliseconds. */
const UNTIL_MET = 150;
/** After so long without a word the page is as it was; in milliseconds. */
const STAY = 20_000;

/** Says to a screen reader, politely, what mark the reader was led to: in a host of ours, never in an element of the page. */
export class MarkAnnouncer {
  readonly #page: Document;
  #open: OpenRegion | null = null;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Document, signal: AbortSignal) {
    this.#page = page;
    signal.addEventListener('abort', () => this.silence());
  }

  /** @param language of the words that the page has. */
  announce(mark: MarkInWords, language: string): void {
    clearTimeout(this.#later);
    const { region } = (this.#open ??= openRegion(this.#page));
    this.#later = setTimeout(() => {
      region.replaceChildren(...sentencesOf(this.#page, mark, language));
      this.#later = setTimeout(() => this.silence(), STAY);
    }, UNTIL_MET);
  }

  /** Nothing more is said, and the page is as it was. */
  silence(): void {
    clearTimeout(this.#later);
    this.#open?.life.abort();
    this.#open = null;
  }
}

interface OpenRegion {
  readonly region: HTMLElement;
  readonly life: AbortController;
}

function openRegion(page: Document): OpenRegion {
  const life = new AbortController();
  const { mount } = openCardHost(page, css, life.signal);
  const region = page.createElement('div');
  region.setAttribute('role', 'status');
  region.lang = uiLanguage();
  mount.append(region);
  return { region, life };
}

/** Each in its own element, so that its voice is that of its language, with a stop between them. */
function sentencesOf(page: Document, { words, meaning }: MarkInWords, language: string): HTMLElement[] {
  return [words, ...meaning].map((sentence, index) => {
    const element = page.createElement('p');
    if (index === 0) element.lang = language;
    element.textContent = /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
    return element;
  });
}
