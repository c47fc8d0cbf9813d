/** How long a browser may take to fetch a file that was handed to it, in milliseconds. */
const LONGEST_FETCH = 10 * 60_000;

/** Hands the reader a file: a link's download needs no permission; its address is given back once the browser must have taken it. */
export function handOver({ name, content }: { readonly name: string; readonly content: Blob }): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), LONGEST_FETCH);
}
