const MOST_TRIES = 4;
/** In milliseconds; the browser starts a killed background in less. */
const PAUSE = 150;

/** Asks again when nobody answered, as when the background is killed over a question. An answer that is an error has a name of its own and is one. */
export async function again<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === MOST_TRIES || !isUnanswered(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE * tries));
    }
  }
}

function isUnanswered(error: unknown): boolean {
  return error instanceof Error && UNANSWERED.has(error.name);
}

/** What the background could not do for a tab that went on meanwhile is a plain error. */
const UNANSWERED = new Set(['NoAnswer', 'Interrupted', 'Error']);
