import { nightLag } from '../support/night-lag.ts';

nightLag(200);
