/** Fragments that are addresses of single-page sites: "#!/article/12", "#!article", "#/article/12". */
const ROUTE = /^!?\/[^/]|^![^/]/;

/** The fragment of an address where it leads to an article of its own (`#!/article/12`); empty where it leads to a place in the page. */
export function routeOf(address: string): string {
  const at = address.indexOf('#');
  return at >= 0 && ROUTE.test(address.slice(at + 1)) ? address.slice(at) : '';
}

/** An address without the place in its page that it leads to. */
export function withoutAnchor(address: string): string {
  const at = address.indexOf('#');
  return at < 0 ? address : address.slice(0, at) + routeOf(address);
}
