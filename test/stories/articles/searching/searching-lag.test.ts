import { searchingLag } from '../../../support/searching-lag.ts';

/** `npm run test:faults` does the same with 100,000 articles. */
searchingLag(300, { p99: 20, answer: 50 });
