/**
 * Names that are as often a word, a first name or a surname. They count as places only after a preposition of place.
 * Written by hand from the list of cities; folded.
 */
export const AMBIGUOUS_NAMES = [
  'alexandria angers aurora austin bari batman bath best brest charlotte chad cordoba colon corona die florence georgia grace grenade cap caire',
  'hall ham hamilton houston independence irving jackson jersey jordan kingston la laval lawrence le lens lincoln lourdes madison',
  'male mali man mary mobile mons most nancy naples nice nova of oran orange orlando ordu paris pau pearl phoenix reading',
  'regina salem santa santiago sens sofia split surprise toledo tours troyes tyler union van vannes victoria vienne washington',
  'wellington worth york',
]
  .join(' ')
  .split(' ');
