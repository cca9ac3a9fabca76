import { afterEach, expect, test } from 'vitest';
import { defineCommand } from '../../../src/discord/interactions/command.ts';
import type { Card } from '../../../src/domain/card.ts';
import type { Picture, QuotePicture } from '../../../src/domain/picture.ts';
import type { Component } from '../../../src/local-discord/wire.ts';
import { startBot, testApp } from '../../support/bot.ts';
import { buttonsOf, messageOf, read } from '../../support/read-message.ts';

const turn = { command: 'sample', action: 'turn', values: [] };

function card(words: string): Card {
	const picture = {
		kind: 'quote',
		theme: 'dark',
		words,
		name: 'Ann',
		role: '',
		source: 'T',
	} as const;
	return {
		tone: 'quote',
		blocks: [
			{
				kind: 'picture',
				picture: { ...picture, day: '2024-03-07' },
				description: [`${words} — Ann, `, { day: '2024-03-07' }],
				instead: [{ kind: 'quotation', words }],
			},
		],
		buttons: [[{ label: 'Turn', state: turn }]],
	};
}

const sample = defineCommand({
	audience: 'members',
	description: 'Shows a picture',
	options: { words: { kind: 'text', description: 'What it says' } },
	run: async ({ words = 'We stay.' }) => card(words),
	actions: { turn: { shows: 'in place', run: async () => card('We go.') } },
});
const app = {
	...testApp(),
	painter: {
		paint: async (picture: Picture) => {
			const { words } = picture as QuotePicture;
			return words === 'ⵣ' ? undefined : Buffer.from(words);
		},
	},
};

let bot: Awaited<ReturnType<typeof startBot>>;
afterEach(async () => {
	await bot.stop();
	expect(bot.discord.faults).toEqual([]);
	expect(bot.discord.requests.filter(({ status }) => status === 400)).toEqual([]);
});

function galleryOf(components: readonly Component[]): Component | undefined {
	return components
		.flatMap(({ components: inside = [] }) => inside)
		.find(({ type }) => type === 12);
}

async function bytesOf(url = '') {
	return (await fetch(url)).text();
}

test('a picture goes along in the one answer, described in words, and another takes its place', async () => {
	bot = await startBot({ sample }, app);
	const shown = messageOf(await bot.member.run('sample', {}));
	const [item, ...others] = galleryOf(shown.components)?.items ?? [];
	expect(others).toEqual([]);
	expect(item?.description).toBe('We stay. — Ann, March 7, 2024');
	expect(await bytesOf(item?.media.url)).toBe('We stay.');

	const [button] = buttonsOf(shown);
	const turned = messageOf(await bot.member.press(shown, button?.custom_id ?? ''));
	const [next] = galleryOf(turned.components)?.items ?? [];
	expect(next?.description).toBe('We go. — Ann, March 7, 2024');
	expect(await bytesOf(next?.media.url)).toBe('We go.');
	expect(turned.attachments).toHaveLength(1);
});

test('what cannot be drawn is said in words', async () => {
	bot = await startBot({ sample }, app);
	const shown = await bot.member.run('sample', { words: 'ⵣ' });
	expect(read(shown)).toContain('> ⵣ');
	expect(messageOf(shown).attachments).toEqual([]);
	expect(galleryOf(messageOf(shown).components)).toBeUndefined();
});
