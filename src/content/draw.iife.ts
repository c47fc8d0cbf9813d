import { DRAWING, type Drawing } from './drawing/drawing';
import { drawingByPreact } from './drawing/drawing-by-preact';
import { learnLastWords } from './drawing/learn-last-words';

/** Put beside the reading script once its page is at rest, or when something of ours is opened: the marks do not wait for it. */
(globalThis as { [DRAWING]?: Drawing })[DRAWING] = drawingByPreact;
learnLastWords();
