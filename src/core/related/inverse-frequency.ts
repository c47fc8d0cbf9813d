/** How much a key tells that `articlesWith` of `articles` have: the logarithm of their inverse share (Spärck Jones 1972), above 0. */
export function inverseFrequency(articles: number, articlesWith: number): number {
  return Math.log(1 + articles / (1 + articlesWith));
}
