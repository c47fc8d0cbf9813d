import { parseSync, Visitor, type ESTree } from 'vite';

/** Words that a reader sees or hears though no message file has them: where they stand, and what they say. */
export function hardCodedWords(path: string, text: string): string[] {
  const found: string[] = [];
  const add = (node: ESTree.Node | null | undefined): void => {
    for (const words of node ? wordsOf(node) : []) found.push(`${path}: ${words}`);
  };
  const addChildren = ({ children }: { readonly children: readonly ESTree.JSXChild[] }): void => {
    for (const child of children) add(child.type === 'JSXExpressionContainer' ? child.expression : child);
  };
  new Visitor({
    JSXElement: addChildren,
    JSXFragment: addChildren,
    JSXAttribute({ name, value }) {
      if (name.type !== 'JSXIdentifier' || !READ_ATTRIBUTES.has(name.name)) return;
      add(value?.type === 'JSXExpressionContainer' ? value.expression : value);
    },
    AssignmentExpression({ left, right }) {
      if (left.type === 'MemberExpression' && left.property.type === 'Identifier' && READ_PROPERTIES.has(left.property.name))
        add(right);
    },
    CallExpression({ callee, arguments: [first, second] }) {
      const isNaming =
        callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name === 'setAttribute';
      if (isNaming && first?.type === 'Literal' && READ_ATTRIBUTES.has(String(first.value))) add(second);
    },
  }).visit(parseSync(path, text).program);
  return found;
}

/** `label` and the like are what our own components call what they show. */
const READ_ATTRIBUTES = new Set(
  'aria-label aria-description aria-roledescription aria-valuetext title placeholder alt label legend hint heading'.split(' '),
);
const READ_PROPERTIES = new Set(['textContent', 'innerText', 'title', 'ariaLabel', 'ariaDescription', 'placeholder', 'alt']);

/** What an expression may put before the reader: the arms of a choice, the pieces of a template; not what is given to a call. */
function wordsOf(node: ESTree.Node): string[] {
  switch (node.type) {
    case 'JSXText':
    case 'Literal':
      return typeof node.value === 'string' && HAS_WORDS.test(node.value) ? [node.value.trim()] : [];
    case 'TemplateLiteral': {
      const pieces = node.quasis.map(({ value }) => value.raw).filter((piece) => HAS_WORDS.test(piece));
      return [...pieces, ...node.expressions.flatMap((one) => wordsOf(one))];
    }
    case 'ConditionalExpression':
      return [...wordsOf(node.consequent), ...wordsOf(node.alternate)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return node.type === 'BinaryExpression' && node.operator !== '+' ? [] : [...wordsOf(node.left), ...wordsOf(node.right)];
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
      return wordsOf(node.expression);
    default:
      return [];
  }
}

/** A letter, or a mark before which some languages set a space and others none. */
const HAS_WORDS = /[\p{L}:;?!]/u;
