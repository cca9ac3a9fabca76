import { describe, expect, test } from 'vitest';
import type { Message } from '../../../src/local-discord/wire.ts';
import type { Post, Room } from '../../../src/playground/wire.ts';
import { happen, messageIn, settled, WORLD } from '../../support/plain-page.ts';
import { command, keepHourStill, openWholePage, ROOMS } from '../../support/whole-page.ts';

const [NEWS, _HARBOUR, DIRECT] = ROOMS;

keepHourStill();

const post = (id: string, channel: Room = NEWS, parts: Partial<Message> = {}): Post => ({
	message: messageIn(channel.id, id, parts),
});
const WORDS = '#log [data-message] .paragraph';

describe('the page opens', () => {
	test('in the first channel, with what was said there', async () => {
		const world = { ...WORLD, posts: [post('a'), post('b', DIRECT), post('c')] };
		const { words, all, addresses, find, page, box } = await openWholePage({ world });

		expect(words('#channel-name')).toBe('#news');
		expect(find('#log').getAttribute('aria-label')).toBe('Messages in #news');
		expect(page.title).toBe('#news · Harbour News');
		expect(all(WORDS)).toEqual(['words of a', 'words of c']);
		expect(all('#log .welcome h2')).toEqual(['Welcome to #news']);
		expect(all('[aria-current=page]')).toEqual(['#news']);
		expect(addresses).toEqual(['?as=7#news']);
		expect(box().getAttribute('aria-label')).toBe('Message or command in #news');
		expect(page.activeElement).toBe(box());
		expect(page.body.classList.contains('has-apps')).toBe(false);
		expect(find('#log').getAttribute('tabindex')).toBe('0');
		expect(all('#self label')).toEqual(['I am', 'Language']);
		expect(all('#self .hood-opener')).toEqual(['{ }']);
	});

	test('in the channel that its address names', async () => {
		const world = { ...WORLD, channels: ROOMS };
		const { words, addresses } = await openWholePage({ world, hash: 'harbour%20%232' });

		expect(words('#channel-name')).toBe('#harbour #2');
		expect(addresses).toEqual(['?as=7#harbour%20%232']);
	});

	test('in the first one where its address names none there is', async () => {
		expect((await openWholePage({ hash: 'gone' })).words('#channel-name')).toBe('#news');
	});

	test('and says so where there is no channel', async () => {
		const { all } = await openWholePage({ world: { ...WORLD, channels: [] } });
		expect(all('#log .problem')).toEqual(['There is no channel.']);
	});

	test.each([
		[true, 'Dispatch is online'],
		[false, 'Dispatch is not connected'],
	])('and says whether the bot is there: %s', async (isBotOnline, words) => {
		const { find } = await openWholePage({ world: { ...WORLD, isBotOnline } });
		expect(find('#bot-state').textContent).toBe(words);
		expect(find('#bot-state').classList.contains('online')).toBe(isBotOnline);
	});

	test('with those examples that can be typed here, and all while the bot has no commands', async () => {
		const world = { ...WORLD, examples: ['/help', '/helpless', '/quotes speaker:Ann'] };
		const shownOf = async (...names: readonly string[]) => {
			const commands = () => names.map((name) => command(name));
			const { page } = await openWholePage({ world, commands });
			return [...page.querySelectorAll<HTMLElement>('.examples > li')]
				.filter(({ hidden }) => !hidden)
				.map(({ textContent }) => textContent);
		};

		expect(await shownOf('help', 'other')).toEqual(['/help']);
		expect(await shownOf('quotes')).toEqual(['/quotes speaker:Ann']);
		expect(await shownOf()).toEqual(world.examples);
	});
});

describe('another channel', () => {
	const world = { ...WORLD, channels: ROOMS, posts: [post('a'), post('b', DIRECT)] };

	test('is shown instead when it is chosen', async () => {
		const { press, words, all, page, box } = await openWholePage({ world });

		press('Dispatch');

		expect(words('#channel-name')).toBe('@Dispatch');
		expect(page.title).toBe('@Dispatch · Harbour News');
		expect(all(WORDS)).toEqual(['words of b']);
		expect(all('[aria-current=page]')).toEqual(['@Dispatch']);
		expect(box().getAttribute('placeholder')).toContain('@Dispatch');
	});

	test('is marked while something new waits there', async () => {
		const { tell, all, press } = await openWholePage({ world });

		tell({ kind: 'posted', post: post('c', DIRECT) });

		expect(all(WORDS)).toEqual(['words of a']);
		expect(all('.unread')).toEqual(['@Dispatch (new messages)']);
		press('Dispatch');
		expect(all('.unread')).toEqual([]);
		expect(all(WORDS)).toEqual(['words of b', 'words of c']);
	});

	test('has its own commands, however late those of the one before come', async () => {
		const first = Promise.withResolvers<ReturnType<typeof command>[]>();
		const commands = (id: string) =>
			id === NEWS.id ? first.promise : [command('Count letters', 3), command('help')];
		const { press, page, all } = await openWholePage({ world, commands });
		expect(page.body.classList.contains('has-apps')).toBe(false);

		press('Dispatch');
		await settled();
		first.resolve([command('help')]);
		await settled();
		await settled();

		expect(page.body.classList.contains('has-apps')).toBe(true);
		const menu = page.querySelector('.apps');
		if (menu) happen(menu, 'toggle');
		expect(all('.apps li')).toEqual(['Count letters']);
	});
});

describe('what happens', () => {
	const world = { ...WORLD, posts: [post('a'), post('b')] };

	test('is shown in its place', async () => {
		const { tell, all } = await openWholePage({ world });

		tell({ kind: 'posted', post: post('c') });
		tell({ kind: 'edited', post: post('a', NEWS, { content: 'changed' }) });
		tell({ kind: 'deleted', messageId: 'b' });

		expect(all(WORDS)).toEqual(['changed', 'words of c']);
		expect(all('.unread')).toEqual([]);
	});

	test('is still so when one comes back', async () => {
		const { tell, all, press } = await openWholePage({ world });
		tell({ kind: 'edited', post: post('a', NEWS, { content: 'changed' }) });
		tell({ kind: 'deleted', messageId: 'b' });

		press('Dispatch');
		press('news');

		expect(all(WORDS)).toEqual(['changed']);
	});

	test('to the channels is seen beside them', async () => {
		const { tell, all } = await openWholePage({ world });
		tell({ kind: 'rooms', channels: ROOMS });
		expect(all('#sidebar button')).toEqual(['#news', '↳harbour #2 (thread)', '@Dispatch']);
	});

	test('to the bot is said at the top', async () => {
		const { tell, words } = await openWholePage({ world });
		tell({ kind: 'bot', isOnline: false });
		expect(words('#bot-state')).toBe('Dispatch is not connected');
		tell({ kind: 'bot', isOnline: true });
		expect(words('#bot-state')).toBe('Dispatch is online');
	});

	test('to the commands is known at once', async () => {
		let known = [command('help')];
		const { tell, page } = await openWholePage({ world, commands: () => known });
		known = [command('Count letters', 3)];

		tell({ kind: 'commands' });
		await settled();
		await settled();

		expect(page.body.classList.contains('has-apps')).toBe(true);
	});

	test('to the clock is shown', async () => {
		const { tell, words } = await openWholePage({ world });
		tell({ kind: 'clock', aheadMs: 86_400_000 });
		expect(words('#journey')).toContain('Everything here goes by that time.');
	});

	test('is told no more when the playground stops, and the page is loaded again when it is back', async () => {
		const { breakStream, openStream, find, reloads } = await openWholePage({ world });
		openStream();
		breakStream();
		expect(find('#bot-state').textContent).toContain('has stopped');
		expect(find('#bot-state').classList.contains('online')).toBe(false);
		expect(reloads()).toBe(0);

		openStream();

		expect(reloads()).toBe(1);
	});
});
