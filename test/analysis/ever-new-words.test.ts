import { everNewWords } from '../support/ever-new-words.ts';

/** `npm run test:faults` does the same at length. */
everNewWords(50_000);
