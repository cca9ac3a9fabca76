import type { LocalDiscord } from '../local-discord/local-discord.ts';
import type { Clock } from './clock.ts';
import type { Scene } from './scene.ts';
import type { Arrival } from './wire.ts';

/** What the bot does until an hour that comes: it sets the clock as it goes along. */
export type Live = (until: Date) => Promise<Lived>;

/** What there is to know for somebody to whom nothing happened on the way. */
export type Lived = {
	/** A sentence that says what to do. */
	readonly hint: string;
	/** An hour at which something happens. */
	readonly next?: Date;
};

/** Takes the person to another hour; without one back to this machine's. */
export type Travel = (to: number | undefined) => Promise<Arrival>;

/** Who travels, and where. */
export type Journey = {
	readonly discord: LocalDiscord;
	readonly scene: Pick<Scene, 'channel' | 'tellHour'>;
	readonly clock: Clock;
	/** Absent until a bot says how it lives. */
	readonly live: () => Live | undefined;
};

/** Journeys through time, one after the other. */
export function createTravel(journey: Journey): Travel {
	let before: Promise<unknown> = Promise.resolve();
	return (to) => {
		const arrival = before.then(() => travel(journey, to));
		before = arrival.catch(() => undefined);
		return arrival;
	};
}

async function travel(journey: Journey, to: number | undefined): Promise<Arrival> {
	const { clock, scene } = journey;
	if (to === undefined || to < clock.now()) {
		if (to === undefined) clock.reset();
		else clock.set(to);
		scene.tellHour();
		const says = 'What was posted stays, and is not posted a second time.';
		return { says, aheadMs: clock.aheadMs };
	}
	const arrived = await liveThrough(journey, to);
	scene.tellHour();
	return arrived;
}

async function liveThrough({ discord, scene, clock, live }: Journey, to: number): Promise<Arrival> {
	const posted = new Map<string, number>();
	const stop = discord.on('message', ({ channel_id, author }) => {
		if (author.id === discord.bot.id) posted.set(channel_id, (posted.get(channel_id) ?? 0) + 1);
	});
	try {
		const lived = await live()?.(new Date(to));
		clock.set(Math.max(to, clock.now()));
		const { aheadMs } = clock;
		if (posted.size > 0) return { says: arrivals(posted, scene), aheadMs };
		const { hint = 'Nothing happened on the way.', next } = lived ?? {};
		return { says: hint, aheadMs, ...(next && { next: next.getTime() }) };
	} finally {
		stop();
	}
}

/** `3 messages arrived in #news, 1 in #general.` */
function arrivals(posted: ReadonlyMap<string, number>, scene: Pick<Scene, 'channel'>): string {
	const [first = '', ...rest] = [...posted].map(([id, count], place) => {
		const name = scene.channel(id)?.name;
		const where = name ? `in #${name}` : 'in direct messages';
		if (place > 0) return `${count} ${where}`;
		return `${count} ${count === 1 ? 'message' : 'messages'} arrived ${where}`;
	});
	return `${[first, ...rest].join(', ')}.`;
}
