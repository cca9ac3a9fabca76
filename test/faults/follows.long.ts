import { followKills } from '../support/follow-kills.ts';

followKills({ kills: 40, members: 150 });
