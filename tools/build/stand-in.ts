/** What test builds ask in the place of Wikipedia. Browsers find every name that ends so on this computer, without asking anyone. */
export const STAND_IN_PORT = 41_730;
export const STAND_IN = `http://{language}.localhost:${STAND_IN_PORT}`;
/** As a security policy names it. */
export const STAND_IN_SOURCE = `http://*.localhost:${STAND_IN_PORT}`;
