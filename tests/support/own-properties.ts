/** Names that every object answers to: a table looked into without care takes them for its own. */
export const INHERITED_NAMES = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'] as const;
