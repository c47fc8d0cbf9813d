/**
 * Under this name the detector tells in the world of its page whether an article was found by now, once it has looked: to the background,
 * and to a reading script that was asked for ahead.
 */
export const DETECTOR = Symbol.for('reperes-detector');

export type Detector = () => Promise<boolean>;

/** Under this name it stands there that the reading script was asked for ahead and has yet to come. */
export const ASKED_AHEAD = Symbol.for('reperes-asked-ahead');
