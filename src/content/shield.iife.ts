import { shieldTyping } from '../page/typing-shield';

/** Runs before any script of the page, on the sites that the reader allowed: who listens first hears first. */
shieldTyping();
