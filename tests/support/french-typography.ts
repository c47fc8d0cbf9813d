/** What French sets with a no-break space where this has an ordinary one or none, and with typographic marks where this has straight ones. */
export function frenchFaultsOf(text: string): string[] {
  return [...text.matchAll(FAULT)].map(([fault]) => fault);
}

const FAULT = /.?(?<![\u00A0\u202F])[:;?!»]|«(?![\u00A0\u202F]).?|['"]/g;
