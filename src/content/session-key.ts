/** Under this name a reading script stands in the world of its page that it shares with the detector. */
export const SESSION = Symbol.for('reperes-session');
