import type { App } from '../../app.ts';
import { USUAL_GUILD_SETTINGS } from '../../domain/guilds/guild-settings.ts';
import type { Addressed } from '../../ports/announcer.ts';

/** Whoever goes on talking to the bot is answered no more often than this. */
const REST_MS = 10_000;

/** Answers those who speak to the bot with what it can do; each person once in a while. */
export function createGreeter({
	announcer,
	guildCards,
	guildSettings,
	now,
}: Pick<App, 'announcer' | 'guildCards' | 'guildSettings' | 'now'>): (
	to: Addressed,
	by: string,
) => Promise<void> {
	/** The last answers, oldest first. */
	const answered = new Map<string, number>();

	function isResting(by: string): boolean {
		const since = now().getTime() - REST_MS;
		for (const [person, at] of answered) {
			if (at <= since) answered.delete(person);
		}
		return answered.has(by);
	}

	return async (to, by) => {
		if (isResting(by)) return;
		answered.set(by, now().getTime());
		const { guild } = to;
		const { locale } = guild === undefined ? USUAL_GUILD_SETTINGS : await guildSettings.of(guild);
		const spoken = guild === undefined ? 'directly' : 'in a server';
		await announcer.reply(to, guildCards.hello(spoken, locale));
	};
}
