import { feedLag } from '../../support/feed-lag.ts';

/** `npm run test:faults` does the same with 900 articles and with 1,000 servers. */
feedLag(3, 20);
