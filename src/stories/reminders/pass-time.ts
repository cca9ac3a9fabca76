import { type Reminding, remindGuilds } from './remind-guilds.ts';

/** The clock by which `now` goes. */
export type SettableClock = { set(at: Date): void };

/** Lives through the time until then without waiting for it: everything is posted at its own hour. */
export async function passTime(
	reminding: Reminding,
	{ clock, until }: { readonly clock: SettableClock; readonly until: Date },
): Promise<void> {
	const { reminderSettings, now } = reminding;
	const endless = new AbortController().signal;
	await remindGuilds(reminding, endless);
	for (;;) {
		const [guild] = await reminderSettings.due(until, 1);
		if (!guild) break;
		if (guild.schedule.next > now()) clock.set(guild.schedule.next);
		await remindGuilds(reminding, endless);
	}
	if (until > now()) clock.set(until);
	await remindGuilds(reminding, endless);
}
