import { ImportDesk } from './import-desk';
import type { DeskAnswer, DeskQuestion } from './desk-messages';

/** The worker that reads files, so that the page stays quick however large and however bad they are. */
const desk = new ImportDesk();
const { postMessage } = globalThis as unknown as { readonly postMessage: (answer: DeskAnswer) => void };

addEventListener('message', ({ data }: MessageEvent<DeskQuestion>) => {
  answer(data).then(
    (value) => postMessage({ number: data.number, value }),
    (error: unknown) => postMessage({ number: data.number, failure: String(error) }),
  );
});

async function answer(question: DeskQuestion): Promise<unknown> {
  if (question.ask === 'slice') return desk.slice(question.key, question.from);
  if (question.ask === 'besides') return desk.besides(question.key);
  const { key, file, importedAt } = question;
  return desk.read(key, file.name, new Uint8Array(await file.arrayBuffer()), importedAt);
}
