import { expect, test } from 'vitest';
import { writtenComponents, writtenEmbed } from '../../../src/local-discord/messages/written.ts';
import type { Component } from '../../../src/local-discord/wire.ts';

const sent = {
	id: '8',
	filename: 'timeline.png',
	content_type: 'image/png',
	size: 3,
	url: 'http://127.0.0.1:1234/8/timeline.png',
	proxy_url: 'http://127.0.0.1:1234/8/timeline.png',
};
const shows = { attachments: [sent], newId: () => '99' };
const picture = { url: 'attachment://timeline.png' };
const written = { id: '99', url: sent.url, proxy_url: sent.url };

const cases: readonly (readonly [string, Component, object])[] = [
	[
		'a select',
		{ type: 3, custom_id: 'a' },
		{ type: 3, custom_id: 'a', id: 1, min_values: 1, max_values: 1 },
	],
	['a separator', { type: 14 }, { type: 14, id: 1, spacing: 1, divider: true }],
	[
		'a number of the bot’s own',
		{ type: 10, id: 7, content: 'a' },
		{ type: 10, id: 7, content: 'a' },
	],
	['nothing given as null', { type: 18, description: null }, { type: 18, id: 1 }],
	[
		'a picture that was sent along',
		{ type: 12, items: [{ media: picture }] },
		{ type: 12, id: 1, items: [{ media: written, description: null, spoiler: false }] },
	],
	[
		'a file that was sent along',
		{ type: 13, file: picture },
		{ type: 13, id: 1, file: written, name: 'timeline.png', size: 3, spoiler: false },
	],
	[
		'a container with text',
		{ type: 17, components: [{ type: 10, content: 'a' }] },
		{
			type: 17,
			id: 1,
			accent_color: null,
			spoiler: false,
			components: [{ type: 10, id: 2, content: 'a' }],
		},
	],
];

test.each(cases)('%s', (_name, component, expected) => {
	expect(writtenComponents([component], shows)).toEqual([expected]);
});

test('an embed is rich, its fields stand below each other, its picture has an address', () => {
	const embed = { title: 'a', fields: [{ name: 'b', value: 'c' }], image: picture };

	expect(writtenEmbed(embed, shows)).toEqual({
		type: 'rich',
		title: 'a',
		fields: [{ name: 'b', value: 'c', inline: false }],
		image: { url: sent.url },
	});
});
