import type { App } from '../../app.ts';
import { LEASE_MS } from '../acknowledge.ts';
import { workOff } from '../work-off.ts';
import { planAnniversaries } from './plan-anniversaries.ts';
import { postAnniversaries } from './post-anniversaries.ts';

/** What reminding takes. */
export type Reminding = Pick<
	App,
	| 'store'
	| 'reminderBooks'
	| 'guildSettings'
	| 'reminderSettings'
	| 'ledger'
	| 'announcer'
	| 'reminderCards'
	| 'now'
	| 'log'
>;

/** A second of what Discord takes: enough to wait for slow answers, and little to look after when the process dies. */
const AT_ONCE = 48;
/** After so many posts in a row that came to nothing, Discord or the disk is the matter: the next minute tries again. */
const MOST_IN_VAIN = 20;

/**
 * Plans and posts all that is due, each post once, until nothing is left or it is to stop. It may be interrupted
 * anywhere and run again, also by several processes at once. Answers to members come in between.
 */
export function remindGuilds(reminding: Reminding, stopping: AbortSignal): Promise<void> {
	const { ledger, now } = reminding;
	return workOff(
		{
			atOnce: AT_ONCE,
			mostInVain: MOST_IN_VAIN,
			plan: () => planAnniversaries(reminding),
			claim: (limit) => ledger.claim({ now: now(), leaseMs: LEASE_MS, limit }),
			work: (batch) => postAnniversaries(reminding, batch),
		},
		stopping,
	);
}
