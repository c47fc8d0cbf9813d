import { DRAWING, type Drawing } from './drawing/drawing';
import { drawingByPreact } from './drawing/drawing-by-preact';
import { learnLastWords } from './drawing/learn-last-words';

/** Put beside the reading script when something of ours is opened for the first time: most pages are read without it. */
(globalThis as { [DRAWING]?: Drawing })[DRAWING] = drawingByPreact;
learnLastWords();
