/**
 * Under this name the detector tells in the world of its page whether an article was found by now: at once if it has looked, else when it
 * has. It tells the background, and a reading script that comes before.
 */
export const DETECTOR = Symbol.for('reperes-detector');

export type Detector = () => boolean | Promise<boolean>;
