import { killScenarios } from '../support/kill-scenarios.ts';

/** `npm run test:faults` does the same at more moments. */
killScenarios({ add: [0.4], edit: [] });
