import { faultScenarios } from '../support/fault-scenarios.ts';

/** `npm run test:faults` does the same at length. */
faultScenarios({ kills: 3, posts: 100, fewer: 24, isEachAlone: false, timeoutMs: 120_000 });
