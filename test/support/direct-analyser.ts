import { analyse } from '../../src/analysis/stages.ts';
import type { Analyser, Analysers } from '../../src/ports/articles/analyser.ts';
import { models } from './models.ts';

/** Analyses in the thread of the test. */
export const DIRECT_ANALYSER: Analyser = { analyse: async (text) => analyse(text, models) };

export const DIRECT_ANALYSERS: Analysers = { of: () => DIRECT_ANALYSER };

/** What an article is filed with in `library`. */
export const filing = <Library>(library: Library) => ({ library, analyser: DIRECT_ANALYSER });
