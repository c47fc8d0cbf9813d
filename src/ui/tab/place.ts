/** Where what is known of a tab is shown: the popup is there for a moment and for one page, the panel stays and has room. */
export type Place = 'popup' | 'panel';
