import { followKills } from '../support/follow-kills.ts';

/** `npm run test:faults` does the same at length. */
followKills({ kills: 3, members: 12 });
