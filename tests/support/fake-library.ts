import { vi } from 'vitest';
import type { Question } from '../../src/messages/envelope';
import type { UiAsks } from '../../src/messages/protocol';
import type { Facet, FoundArticle, LibraryQuery, Selection } from '../../src/model/library';
import { browser, send } from './fake-browser';
import { makeArticle } from './make-article';

type Answers = { readonly [Ask in keyof UiAsks]?: (...values: Parameters<UiAsks[Ask]>) => Promise<unknown> };

/** A background with a library of so many articles, named `Article 1` and so on; what is asked of it is remembered. */
export class FakeLibrary {
  readonly asked: Question[] = [];
  articles: FoundArticle[];
  facets: readonly Facet[] = [];
  /** What is answered otherwise than by the library above. */
  answers: Answers = {};

  constructor(count: number) {
    this.articles = Array.from({ length: count }, (_, index) => makeFound(`a${index + 1}`, `Article ${index + 1}`));
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message) => {
      const question = message as Question;
      this.asked.push(question);
      try {
        return { ok: true, value: await this.answer(question) };
      } catch (error) {
        return { ok: false, name: error instanceof Error ? error.name : 'Error', message: String(error) };
      }
    });
  }

  /** The values of each time that something was asked. */
  valuesOf(ask: keyof UiAsks): readonly (readonly unknown[])[] {
    return this.asked.filter((question) => question.ask === ask).map(({ values }) => values);
  }

  /** Tells the pages under test that the library changed. */
  async change(): Promise<void> {
    await send({ news: 'articlesChanged' }, {});
  }

  select({ words, filters }: Selection): FoundArticle[] {
    return this.articles.filter(
      ({ article, tags }) =>
        article.title.includes(words) && filters.every((filter) => tags.some((tag) => filter === `tag:${tag}`)),
    );
  }

  private answer({ ask, values }: Question): unknown {
    const own = this.answers[ask as keyof UiAsks] as ((...all: readonly unknown[]) => Promise<unknown>) | undefined;
    if (own) return own(...values);
    const answers: Readonly<Record<string, () => unknown>> = {
      searchLibrary: () => {
        const { from, count, ...selection } = values[0] as LibraryQuery;
        const found = this.select(selection);
        return { total: found.length, articles: found.slice(from, from + count) };
      },
      findIds: () => this.select(values[0] as Selection).map(({ article }) => article.id),
      listFacets: () => this.facets,
      listTags: () => [],
      findEntities: () => [],
    };
    return answers[ask]?.();
  }
}

/** An article as the library lists it, in which only what a test is about need be written. */
export function makeFound(id: string, title: string, written: Partial<FoundArticle> = {}): FoundArticle {
  const { text: _text, mentions: _mentions, updatedAt: _updatedAt, ...head } = makeArticle({ id, title });
  return { article: head, snippet: null, marks: 0, notes: 0, tags: [], warnings: 0, ...written };
}
