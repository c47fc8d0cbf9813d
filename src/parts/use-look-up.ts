import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { LookUp, LookUpQuestion } from '../model/look-up';
import { translate } from '../platform/translate';
import { describeError } from './describe-error';

/** Who looks something up: the card and our own pages ask the background in different ways. */
export interface LookUpDesk {
  /** Whether a click is the reader's own. */
  readonly isMeant: (event: Event) => boolean;
  readonly recall: (question: LookUpQuestion) => Promise<LookUp | null>;
  readonly ask: (question: LookUpQuestion, choice: string | null) => Promise<LookUp>;
  readonly forget: (question: LookUpQuestion) => Promise<void>;
  /** Has the reader asked whether this may be sent. */
  readonly openTerms: (question: LookUpQuestion) => Promise<void>;
  /** Calls `listener` when the reader has allowed it, until the signal aborts. */
  readonly onAllowed: (listener: () => void, signal: AbortSignal) => void;
}

/** `waiting`: for the reader, who is asked whether it may be sent. */
export type LookUpPhase = 'resting' | 'asking' | 'waiting';

/** The answer to a question, recalled or asked for, how many were asked for here, and what the reader can do. The question stays the same for as long as this is used. */
export function useLookUp(question: LookUpQuestion, desk: LookUpDesk) {
  const [known, setKnown] = useState<LookUp | null>(null);
  const [phase, setPhase] = useState<LookUpPhase>('resting');
  const [failure, setFailure] = useState('');
  const [answers, countAnswer] = useReducer<number, void>((count) => count + 1, 0);
  /** What the reader waits for; nothing is asked by itself but this. */
  const wanted = useRef<{ readonly choice: string | null } | null>(null);
  const send = async (choice: string | null, refused: () => Promise<void>): Promise<void> => {
    setPhase('asking');
    setFailure('');
    try {
      wanted.current = { choice };
      setKnown(await desk.ask(question, choice));
      countAnswer();
      wanted.current = null;
      setPhase('resting');
    } catch (error) {
      if (isNotAllowed(error)) return refused();
      wanted.current = null;
      setFailure(lookUpError(error));
      setPhase('resting');
    }
  };
  const wait = async (): Promise<void> => setPhase('waiting');
  const ask = (event: Event, choice: string | null = null): void => {
    if (!desk.isMeant(event) || phase === 'asking') return;
    void send(choice, async () => {
      await wait();
      await desk.openTerms(question);
    });
  };
  const forget = (event: Event): void => {
    if (!desk.isMeant(event)) return;
    desk.forget(question).then(
      () => setKnown(null),
      (error: unknown) => setFailure(lookUpError(error)),
    );
  };
  const resume = useRef<() => void>(ignore);
  resume.current = () => wanted.current && void send(wanted.current.choice, wait);
  useEffect(() => {
    const life = new AbortController();
    // What was asked for meanwhile is newer.
    desk.recall(question).then((recalled) => setKnown((now) => now ?? recalled), ignore);
    desk.onAllowed(() => resume.current(), life.signal);
    return () => life.abort();
  }, []);
  return { known, phase, failure, answers, ask, forget };
}

export type LookingUp = ReturnType<typeof useLookUp>;

function isNotAllowed(error: unknown): boolean {
  return error instanceof Error && error.name === 'LookUpNotAllowed';
}

/** Here nothing can be lost: what helps is all there is to say. */
function lookUpError(error: unknown): string {
  return error instanceof Error && !STOPPED.has(error.name) ? describeError(error) : translate('lookUpStopped');
}

const STOPPED = new Set(['Interrupted', 'NoAnswer', 'Error']);

/** Who cannot recall shows the button, as without an answer. */
function ignore(): void {}
