import { describe, expect, test, vi } from 'vitest';
import type { Embed, Message } from '../../../../src/local-discord/wire.ts';
import { showEmbed } from '../../../../src/playground/page/posts/embed.ts';
import { avatar, showPost } from '../../../../src/playground/page/posts/post.ts';
import { happen, openPlainPage, openScene } from '../../../support/plain-page.ts';

const page = openPlainPage();
const NOW = new Date('2024-03-07T12:00:00Z');
vi.setSystemTime(NOW);

const BOT = { id: '2', username: 'Dispatch', bot: true } as Message['author'];
const MESSAGE: Message = {
	id: 'm1',
	channel_id: 'c1',
	author: BOT,
	content: 'Good day',
	timestamp: NOW.toISOString(),
	edited_timestamp: null,
	embeds: [],
	components: [],
	attachments: [],
	flags: 0,
	type: 0,
	pinned: false,
	tts: false,
	mentions: [],
	mention_roles: [],
	mention_everyone: false,
};

function show(parts: Partial<Message> = {}, used?: string, parting = openScene()) {
	const shown = showPost(
		{ message: { ...MESSAGE, ...parts }, ...(used && { used }) },
		parting.scene,
	);
	const words = (selector: string) => shown.querySelector(selector)?.textContent;
	return { shown, words };
}

describe('a message', () => {
	test('of a bot', () => {
		const { shown, words } = show();
		expect([
			shown.className,
			shown.getAttribute('data-message'),
			shown.getAttribute('aria-label'),
		]).toEqual(['post', 'm1', 'Dispatch']);
		expect([words('.name'), words('.badge'), words('.avatar.bot'), words('.paragraph')]).toEqual([
			'Dispatch',
			'APP',
			'D',
			'Good day',
		]);
		expect([words('.used'), words('.only-you'), words('.thinking')]).toEqual([
			undefined,
			undefined,
			undefined,
		]);
	});
	test('of a person, by the name they go by', () => {
		const author = { id: '1', username: 'ann.lee', global_name: 'Ann' } as Message['author'];
		const { words, shown } = show({ author });
		expect([words('.name'), words('.badge'), words('.avatar')]).toEqual(['Ann', undefined, 'A']);
		expect(shown.querySelector('.avatar')?.className).toBe('avatar');
	});
	test('tells the hour, and the day where it is another', () => {
		const today = show().words('time') ?? '';
		const before = show({ timestamp: '2024-03-01T12:00:00Z' }).words('time') ?? '';
		expect(before).toContain('2024');
		expect(today).not.toContain('2024');
		expect(show({ edited_timestamp: NOW.toISOString() }).words('time')).toBe(`${today} (edited)`);
	});
	test('the answer to a command', () => {
		const metadata = (id: string) =>
			({
				interaction_metadata: { user: { id, username: 'ann.lee' } },
			}) as unknown as Partial<Message>;
		const { shown, words } = show(metadata('200000000000000001'), '/quotes');
		expect(words('.used')).toBe('↱ Ann used /quotes');
		expect(shown.getAttribute('aria-label')).toBe('Dispatch, /quotes');
		expect(show(metadata('9'), '/quotes').words('.used')).toBe('↱ ann.lee used /quotes');
		expect(show({}, '/quotes').words('.used')).toBeUndefined();
		expect(show(metadata('9')).words('.used')).toBeUndefined();
	});
	test('the answer to a button leads to its message', () => {
		const components = [
			{ type: 17, components: [{ type: 10, content: `### Tides *of* ${'of '.repeat(40)}\nHigh` }] },
		];
		const answered = { message: { ...MESSAGE, id: 'm0', content: '', components } };
		const parting = openScene({}, { post: (id) => (id === 'm0' ? answered : undefined) });
		const by = { user: { id: '9' }, interacted_message_id: 'm0' };
		const { words } = show({ interaction_metadata: by } as never, undefined, parting);
		expect(words('.used')).toMatch(/^↱ Answer to Dispatch: Tides of of .* o?f?…$/);
		const gone = { interaction_metadata: { ...by, interacted_message_id: 'm9' } } as never;
		expect(show(gone, undefined, parting).words('.used')).toBeUndefined();
	});
	test('only you can see', () => {
		const parting = openScene();
		const { shown, words } = show({ flags: 64 }, undefined, parting);
		expect([shown.className, words('.only-you')]).toEqual([
			'post private',
			'Only you can see this · Dismiss message',
		]);
		shown.querySelector<HTMLButtonElement>('.only-you button')?.click();
		expect(parting.acts).toEqual([{ kind: 'dismiss', channelId: 'c1', messageId: 'm1' }]);
	});
	test('still to come', () => {
		const { words } = show({ flags: 128 });
		expect([words('.thinking'), words('.paragraph')]).toEqual(['Dispatch is thinking…', undefined]);
	});
	const components = [{ type: 10, content: 'Parts' }];
	test('of components alone', () => {
		const { words } = show({ flags: 1 << 15, components });
		expect([words('.text'), words('.body > .paragraph')]).toEqual(['Parts', undefined]);
	});
	test('with all there can be', () => {
		const file = {
			filename: 'a.txt',
			size: 1,
			url: 'https://f.example/a.txt',
			content_type: 'text/plain',
		};
		const image = {
			...file,
			filename: 'a.png',
			url: 'https://f.example/a.png',
			content_type: 'image/png',
		};
		const attachments = [file, image] as unknown as Message['attachments'];
		const { shown, words } = show({ components, attachments, embeds: [{ title: 'Card' }] });
		expect([words('.text'), words('.embed h3'), words('.file')]).toEqual([
			'Parts',
			'Card',
			'a.txt · 1 KB',
		]);
		expect(shown.querySelectorAll('img').length).toBe(1);
	});
});

test.each([
	['ann', false, 'A', 'avatar'],
	['ärni', true, 'Ä', 'avatar bot'],
	['😀x', false, '😀', 'avatar'],
	['', false, '?', 'avatar'],
])('the picture of %s', (name, isBot, letter, look) => {
	const shown = avatar(name, isBot);
	expect([shown.textContent, shown.className]).toEqual([letter, look]);
});

describe('an embed', () => {
	const embed = (parts: Embed) => showEmbed(parts, MESSAGE, openScene().scene);
	test('nothing', () => {
		expect(embed({}).outerHTML).toBe('<div class="container embed"><dl class="fields"></dl></div>');
	});
	test('all of it', () => {
		const shown = embed({
			title: 'Card',
			url: 'https://lumen.example/',
			description: 'Words',
			author: { name: 'Ann', url: 'javascript:x' },
			color: 255,
			fields: [
				{ name: 'a', value: 'b', inline: true },
				{ name: 'c', value: 'd' },
			],
			image: { url: 'https://lumen.example/a.png' },
			thumbnail: { url: 'https://lumen.example/b.png' },
			footer: { text: 'Foot' },
			timestamp: '2024-03-01T12:00:00Z',
		} as Embed);
		expect(shown.querySelector('h3 a')?.getAttribute('href')).toBe('https://lumen.example/');
		expect(shown.querySelector('p')?.outerHTML).toBe('<p>Ann</p>');
		expect([...shown.querySelectorAll('dl > div')].map(({ className }) => className)).toEqual([
			'inline',
			'whole',
		]);
		expect(shown.querySelectorAll('.file').length).toBe(2);
		expect(shown.lastElementChild?.textContent).toMatch(/^Foot • .*2024/);
		expect(shown.getAttribute('style')).toBe('border-inline-start-color:#0000ff');
	});
	test('a foot of words alone', () => {
		expect(embed({ footer: { text: 'Foot' } } as Embed).lastElementChild?.textContent).toBe('Foot');
	});
});

describe('the menu of apps of a message', () => {
	const open = () => {
		const parting = openScene({}, { messageCommands: () => ['Summarise links'] });
		const menu = show({}, undefined, parting).shown.querySelector<HTMLDetailsElement>('.apps');
		if (!menu) throw new Error('there is no menu');
		menu.open = true;
		happen(menu, 'toggle');
		return { menu, acts: parting.acts };
	};
	test('offers the commands there are, and runs one', () => {
		const { menu, acts } = open();
		const [button, ...others] = menu.querySelectorAll('button');
		expect([button?.textContent, others.length]).toEqual(['Summarise links', 0]);
		button?.click();
		expect(menu.open).toBe(false);
		expect(acts).toEqual([
			{ kind: 'right-click', channelId: 'c1', messageId: 'm1', command: 'Summarise links' },
		]);
	});
	test('closes when the focus leaves it, not when it moves inside', () => {
		const { menu } = open();
		happen(menu, 'focusout', { relatedTarget: menu.querySelector('button') });
		expect(menu.open).toBe(true);
		happen(menu, 'focusout', { relatedTarget: page.body });
		expect(menu.open).toBe(false);
		menu.open = true;
		happen(menu, 'focusout', { relatedTarget: null });
		expect(menu.open).toBe(false);
	});
	test('closes with Escape, and is where the focus goes', () => {
		const { menu } = open();
		happen(menu, 'keydown', { key: 'a' });
		expect(menu.open).toBe(true);
		happen(menu, 'keydown', { key: 'Escape' });
		expect(menu.open).toBe(false);
		expect(page.activeElement).toBe(menu.querySelector('summary'));
	});
});
