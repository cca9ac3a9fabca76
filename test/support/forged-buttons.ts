import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';
import type { Message } from '../../src/local-discord/wire.ts';

/** Messages in the channel whose buttons have these custom ids, as somebody might forge them. */
export async function forgeButtons(
	{ apiUrl, token }: Pick<LocalDiscord, 'apiUrl' | 'token'>,
	channel: string,
	customIds: readonly string[],
): Promise<Message[]> {
	const rows = chunk(customIds, 5).map((row) => ({
		type: 1,
		components: row.map((custom_id) => ({ type: 2, style: 2, label: 'Press', custom_id })),
	}));
	const messages: Message[] = [];
	for (const components of chunk(rows, 5)) {
		const response = await fetch(`${apiUrl}/v10/channels/${channel}/messages`, {
			method: 'POST',
			headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
			body: JSON.stringify({ components, flags: 1 << 15, allowed_mentions: { parse: [] } }),
		});
		if (response.status !== 200) throw new Error(`no message: ${response.status}`);
		messages.push((await response.json()) as Message);
	}
	return messages;
}

function chunk<Thing>(things: readonly Thing[], size: number): Thing[][] {
	const starts = Array.from(
		{ length: Math.ceil(things.length / size) },
		(_, place) => place * size,
	);
	return starts.map((start) => things.slice(start, start + size));
}
