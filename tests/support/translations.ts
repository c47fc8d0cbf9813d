import { parseSync, Visitor, type ESTree } from 'vite';
import { readSource } from './source-files';

/** A call that asks for a sentence of the message files. */
export interface TranslationCall {
  readonly path: string;
  readonly name: 'translate' | 'translateCount';
  /** The keys that stand in the call in full; both of `isOne ? 'one' : 'other'`. */
  readonly keys: readonly string[];
  /** How a key begins that is put together: `kind_` of `kind_${kind}`. */
  readonly beginnings: readonly string[];
  readonly values: number;
}

export interface SourceWords {
  readonly calls: readonly TranslationCall[];
  /** Every string that stands in the file. */
  readonly strings: readonly string[];
}

/** What a script says in strings, and which sentences it asks for. */
export function readWords(path: string): SourceWords {
  const calls: TranslationCall[] = [];
  const strings: string[] = [];
  const { program } = parseSync(path, readSource(path));
  new Visitor({
    Literal: ({ value }) => void (typeof value === 'string' && strings.push(value)),
    CallExpression({ callee, arguments: [key, ...values] }) {
      if (callee.type !== 'Identifier' || (callee.name !== 'translate' && callee.name !== 'translateCount') || !key) return;
      calls.push({ path, name: callee.name, ...keysOf(key), values: values.length });
    },
  }).visit(program);
  return { calls, strings };
}

function keysOf(node: ESTree.Argument): Pick<TranslationCall, 'keys' | 'beginnings'> {
  if (node.type === 'Literal' && typeof node.value === 'string') return { keys: [node.value], beginnings: [] };
  if (node.type === 'TemplateLiteral') return { keys: [], beginnings: [node.quasis[0]?.value.raw ?? ''] };
  if (node.type !== 'ConditionalExpression') return { keys: [], beginnings: [] };
  const [one, other] = [keysOf(node.consequent), keysOf(node.alternate)];
  return { keys: [...one.keys, ...other.keys], beginnings: [...one.beginnings, ...other.beginnings] };
}
