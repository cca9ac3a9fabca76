/** The thread that analyses articles. What the analysis is given beside a text is loaded here, once for each thread. */
import { analyse } from '../analysis/stages.ts';
import { answerJobs } from './answer-jobs.ts';
import type { AnalysisJobs } from './open-analyser.ts';

answerJobs<AnalysisJobs>({ analyse });
