import { crashScenario } from '../support/crash-scenario.ts';

/** `npm run test:faults` does the same at length. */
crashScenario(6);
