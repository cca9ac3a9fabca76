import { faultScenarios } from '../support/fault-scenarios.ts';

/** `npm run test:faults` does the same at length. */
faultScenarios({ kills: 2, posts: 60, fewer: 16, isEachAlone: false, timeoutMs: 120_000 });
