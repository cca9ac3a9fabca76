import { linearReading } from '../support/linear-reading.ts';

/** `npm run test:faults` does the same at length. */
linearReading(200_000);
