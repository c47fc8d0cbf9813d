/** A template (see `languages/date-language.ts`) as a tree. */
export type TemplateNode =
  | { readonly type: 'letters' | 'mark'; readonly text: string }
  | { readonly type: 'space' | 'maybe-space' }
  /** A stated part, or words that belong to the date and state nothing (`kept`). */
  | { readonly type: 'slot'; readonly name: string; readonly isEnd: boolean; readonly kept?: string }
  | { readonly type: 'choice'; readonly branches: readonly (readonly TemplateNode[])[]; readonly isOptional: boolean };

/** Parses a template, with its phrases put in. Throws when a phrase is not known or a bracket is not closed. */
export function parseTemplate(template: string, phrases: Readonly<Record<string, string>>): TemplateNode[] {
  const tokens = Array.from(template.matchAll(TOKEN), ({ groups = {} }) => groups);
  const parser = new Parser(tokens, phrases, template);
  const [nodes, ...others] = parser.readBranches();
  if (others.length > 0 || !nodes || !parser.isAtEnd) throw new Error(`This template does not hold together: ${template}`);
  return nodes;
}

const TOKEN =
  /\{=(?<kept>[^}]+)\}|\{(?<slot>\w+)(?<end>:2)?\}|<(?<phrase>\w+)>|(?<open>[[(])|(?<close>[\])])|(?<or>\|)|(?<space> )|(?<maybe>_)|(?<letters>[a-z]+)|(?<mark>.)/giu;

type Token = Readonly<Record<string, string | undefined>>;

/** Recursive descent: a branch is a row of nodes, brackets hold branches. */
class Parser {
  readonly #tokens: readonly Token[];
  readonly #phrases: Readonly<Record<string, string>>;
  readonly #template: string;
  #at = 0;

  constructor(tokens: readonly Token[], phrases: Readonly<Record<string, string>>, template: string) {
    this.#tokens = tokens;
    this.#phrases = phrases;
    this.#template = template;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  readBranches(): TemplateNode[][] {
    const branches: TemplateNode[][] = [[]];
    for (let token = this.#tokens[this.#at]; token && !token['close']; token = this.#tokens[this.#at]) {
      this.#at += 1;
      if (token['or']) branches.push([]);
      else branches.at(-1)?.push(this.#readNode(token));
    }
    return branches;
  }

  #readNode({ kept, slot, end, phrase, open, space, maybe, letters, mark }: Token): TemplateNode {
    if (kept) return { type: 'slot', name: 'kept', isEnd: false, kept };
    if (slot) return { type: 'slot', name: slot, isEnd: end !== undefined };
    if (phrase) return { type: 'choice', isOptional: false, branches: [this.#phrase(phrase)] };
    if (open) return this.#readBracket(open === '[');
    if (space) return { type: 'space' };
    if (maybe) return { type: 'maybe-space' };
    return letters ? { type: 'letters', text: letters } : { type: 'mark', text: mark ?? '' };
  }

  #readBracket(isOptional: boolean): TemplateNode {
    const branches = this.readBranches();
    const isClosed = this.#tokens[this.#at]?.['close'] === (isOptional ? ']' : ')');
    if (!isClosed) throw new Error(`A bracket is not closed: ${this.#template}`);
    this.#at += 1;
    return { type: 'choice', isOptional, branches };
  }

  #phrase(name: string): TemplateNode[] {
    const phrase = this.#phrases[name];
    if (phrase === undefined) throw new Error(`There is no phrase ${name}: ${this.#template}`);
    return parseTemplate(`(${phrase})`, this.#phrases);
  }
}
