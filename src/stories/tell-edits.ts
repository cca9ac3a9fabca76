import type { App } from '../app.ts';
import type { LogBatch } from '../ports/editor-log.ts';
import { type Acknowledged, acknowledge, LEASE_MS } from './acknowledge.ts';
import { workOff } from './work-off.ts';

/** What telling of edits takes. */
export type TellingEdits = Pick<
	App,
	'editorLog' | 'logCards' | 'guildSettings' | 'announcer' | 'now' | 'log'
>;

const AT_ONCE = 8;
const MOST_IN_VAIN = 20;

/**
 * Tells what editors did where a guild has chosen a channel for it, each deed once. It may be interrupted anywhere and run again,
 * also by several processes at once. Nobody is pinged.
 */
export function tellEdits(tools: TellingEdits, stopping: AbortSignal): Promise<void> {
	const { editorLog, now } = tools;
	return workOff(
		{
			atOnce: AT_ONCE,
			mostInVain: MOST_IN_VAIN,
			claim: (limit) => editorLog.claim({ now: now(), leaseMs: LEASE_MS, limit }),
			work: (batch) => tellBatch(tools, batch),
		},
		stopping,
	);
}

async function tellBatch(tools: TellingEdits, batch: LogBatch): Promise<Acknowledged> {
	const { editorLog, logCards, guildSettings, announcer } = tools;
	const { guild, channel, nonce, attempt, firstTried } = batch;
	const { locale } = await guildSettings.of(guild);
	const announced = await announcer.announce({
		guild,
		channel,
		card: logCards.entries(batch, locale),
		silent: true,
		nonce,
		...(attempt > 1 && { since: firstTried }),
	});
	const notice = {
		card: (reason: string) => logCards.held(reason, locale),
		nonce: `l${channel}`,
		isKnown: async () => false,
	};
	return acknowledge(tools, editorLog, { batch, channel, announced, notice });
}
