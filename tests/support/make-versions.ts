/** An article of so many different sentences; another `topic` shares no words in a row with it. */
export function makeReport(topic: string, sentences = 30): string {
  return Array.from({ length: sentences }, (_, number) => sentence(topic, number)).join(' ');
}

/** The same with sentences of others after every third: what advertisements do to a page. */
export function withAdvertisements(text: string): string {
  return sentencesOf(text)
    .flatMap((one, number) => (number % 3 === 2 ? [one, sentence('publicité', number)] : [one]))
    .join(' ');
}

/** The beginning of a text: so many sentences of it. */
export function beginningOf(text: string, sentences: number): string {
  return sentencesOf(text).slice(0, sentences).join(' ');
}

/** Where a text's every tenth sentence reads otherwise. */
export function corrected(text: string): string {
  return sentencesOf(text)
    .map((one, number) => (number % 10 === 4 ? sentence('correction', number) : one))
    .join(' ');
}

/** Reports of one template differ in a few words of each sentence, here in the last of every second. */
export function fromTemplate(text: string, word: string): string {
  return sentencesOf(text)
    .map((one, number) => (number % 2 === 0 ? one.replace(/\S+\.$/, `${word}.`).replace(/^\S+/, word) : one))
    .join(' ');
}

const SUBJECTS = ['Le ministre', 'La maire', 'Un témoin', 'Une équipe', 'Le tribunal', 'La foule', 'Un expert'];
const VERBS = ['annonce', 'refuse', 'prépare', 'découvre', 'critique', 'défend', 'raconte', 'cherche', 'demande'];
const OBJECTS = ['un accord', 'la réforme', 'ce projet', 'une enquête', 'les travaux', 'la grève', 'un retour'];
const PLACES = ['à Lyon', 'à Oran', 'dans le port', 'devant la gare', 'au sénat', 'sur la place', 'près du lac', 'en montagne'];

function sentence(topic: string, number: number): string {
  const pick = (list: readonly string[], factor: number): string => list[(number * factor + topic.length) % list.length] ?? '';
  const [subject, verb, object, place] = [pick(SUBJECTS, 3), pick(VERBS, 5), pick(OBJECTS, 4), pick(PLACES, 7)];
  // No five words in a row are without the topic.
  return `${subject} ${verb} ${topic} numéro ${number} ${topic} avec ${object} ${topic} ${place} selon ${topic}.`;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=\.) /);
}
