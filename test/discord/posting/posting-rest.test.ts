import { Routes } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { openPostingRest } from '../../../src/discord/posting/posting-rest.ts';
import { startAnnouncing } from '../../support/announcing.ts';

test('what Discord answers is counted by its status', async () => {
	const { discord, connection, channel } = await startAnnouncing();
	const counted: number[] = [];
	const measures = { sent: (status: number) => void counted.push(status) };
	const rest = openPostingRest({ ...connection, measures });

	await rest.get(Routes.channel(channel.id));
	discord.fail({ path: /channels/, with: 500 });
	await expect(rest.get(Routes.channel(channel.id))).rejects.toThrow();

	expect(counted).toEqual([200, 500]);
});
