import { feedLag } from '../../support/feed-lag.ts';
import { longFeedLag } from '../../support/long-feed-lag.ts';

/** `npm run test:faults` does the same with 900 articles, with 1,000 servers and with 50,000 items. */
feedLag(3, 20);
longFeedLag(1000, 3);
