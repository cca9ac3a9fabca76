import { onTestFinished } from 'vitest';
import { startLocalDiscord } from '../../src/local-discord/local-discord.ts';
import type { Interaction } from '../../src/local-discord/wire.ts';
import { performAct } from '../../src/playground/act.ts';
import { furnish, IDS } from '../../src/playground/house.ts';
import { createScene } from '../../src/playground/scene.ts';
import type { Act, Happening } from '../../src/playground/wire.ts';

/** The playground's Discord with all who live there, without a page; the test answers as its bot. */
export async function smallPlayground(commands: readonly object[] = []) {
	const discord = await startLocalDiscord({ bot: { id: IDS.bot, name: 'Dispatch' } });
	onTestFinished(() => discord.stop());
	const residents = furnish(discord);
	const used = new Map<string, string>();
	const clock = { aheadMs: 5 };
	const around = { residents, examples: ['/help'], clock, used };
	const [you, eda, mo, sam] = residents.map((resident) => createScene(discord, resident, around));
	const [guild, other] = discord.guilds;
	if (!you || !eda || !mo || !sam || !guild || !other) throw new Error('somebody is missing');
	const call = async (method: string, path: string, body: unknown): Promise<void> => {
		const response = await fetch(`${discord.apiUrl}/v10${path}`, {
			method,
			headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
			body: JSON.stringify(body),
		});
		if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
	};
	await call('PUT', `/applications/${IDS.bot}/commands`, commands);
	const channelOf = (name: string) => {
		const found = [...guild.channels, ...guild.threads].find((channel) => channel.name === name);
		if (!found) throw new Error(`no channel ${name}`);
		return found;
	};
	return {
		discord,
		guild,
		other,
		scenes: { you, eda, mo, sam },
		used,
		channelOf,
		/** Does it in the channel #news. */
		act: (act: object, scene = you) =>
			performAct(discord, scene, { channelId: channelOf('news').id, ...act } as Act),
		/** What the next interaction is answered with. */
		answerNext: async (data: object, type = 4): Promise<Interaction> => {
			const [interaction] = await discord.next('interaction');
			const { id, token } = interaction;
			await call('POST', `/interactions/${id}/${token}/callback`, { type, data });
			return interaction;
		},
		/** What the scene tells from now on. */
		heard: (scene = you): readonly Happening[] => {
			const all: Happening[] = [];
			scene.listen((happening) => all.push(happening));
			return all;
		},
	};
}
