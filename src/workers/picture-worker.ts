/** The thread that draws pictures. The renderer and its fonts are loaded here alone, when the first picture is asked for. */
import { openPainting } from '../pictures/paint.ts';
import { answerJobs } from './answer-jobs.ts';
import type { PictureJobs } from './open-painter.ts';

answerJobs<PictureJobs>({ paint: openPainting() });
