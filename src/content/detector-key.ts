/**
 * Under this name the detector tells in the world of its page whether an article was found by now, once it has looked: to the background, and
 * to a reading script that comes before.
 */
export const DETECTOR = Symbol.for('reperes-detector');

export type Detector = () => Promise<boolean>;
