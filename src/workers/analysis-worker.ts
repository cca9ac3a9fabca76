/** The thread that analyses articles. What the analysis is given beside a text is loaded here, once for each thread. */
import { loadModels } from '../analysis/load-models.ts';
import { analyse } from '../analysis/stages.ts';
import { answerJobs } from './answer-jobs.ts';
import type { AnalysisJobs } from './open-analysers.ts';

const models = loadModels();

answerJobs<AnalysisJobs>({ analyse: (text) => analyse(text, models) });
