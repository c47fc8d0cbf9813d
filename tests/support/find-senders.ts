import { parseSync, Visitor } from 'vite';

/** What can send something to another computer. */
const SENDERS = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'sendBeacon',
  'RTCPeerConnection',
  'importScripts',
  'Image',
]);

/** Something that can send, and what it is given first; null where it is not called. */
export interface Sender {
  readonly name: string;
  readonly to: string | null;
}

/** Everything in a source file that can send something to another computer, by whatever way it is reached. */
export function findSenders(path: string, text: string): Sender[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join(', ')}`);
  const found: Sender[] = [];
  const called = new Set<number>();
  const add = (name: string, to: string | null): void => void found.push({ name, to });
  new Visitor({
    CallExpression: ({ callee, arguments: [first] }) => {
      const name = callee.type === 'Identifier' ? callee.name : '';
      if (!SENDERS.has(name)) return;
      called.add(callee.start);
      add(name, first ? text.slice(first.start, first.end) : null);
    },
    Identifier: ({ name, start }) => {
      if (SENDERS.has(name) && !called.has(start)) add(name, null);
    },
    Literal: ({ value }) => {
      if (typeof value === 'string' && SENDERS.has(value)) add(value, null);
    },
  }).visit(program);
  return found;
}
