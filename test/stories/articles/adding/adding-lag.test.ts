import { addingLag } from '../../../support/adding-lag.ts';

addingLag(100_000, { p99: 20, answer: 50 });
