import { describe, expect, test } from 'vitest';
import { showChannels } from '../../../src/playground/page/channels.ts';
import { byId, element } from '../../../src/playground/page/element.ts';
import { welcome } from '../../../src/playground/page/welcome.ts';
import type { Room } from '../../../src/playground/wire.ts';
import { openPlainPage, openScene } from '../../support/plain-page.ts';

const page = openPlainPage();
const { world } = openScene().scene;
const [NEWS, DIRECT] = world.channels;
if (!NEWS || !DIRECT) throw new Error('the world has two channels');

describe('the list of channels', () => {
	function show(place: Room, unread: readonly string[] = []) {
		const sidebar = page.createElement('nav');
		page.body.replaceChildren(sidebar);
		const opened: Room[] = [];
		const list = { world, place, unread: new Set(unread), open: (room: Room) => opened.push(room) };
		showChannels(sidebar, list);
		const again = () => showChannels(sidebar, { ...list, place: DIRECT as Room });
		return { sidebar, opened, again, buttons: [...sidebar.querySelectorAll('button')] };
	}
	test('names the guild, its channels and the direct messages', () => {
		const { sidebar, buttons } = show(NEWS);
		expect(sidebar.querySelector('.guild')?.textContent).toBe('Harbour News');
		expect(buttons.map(({ textContent }) => textContent)).toEqual(['#news', '@Dispatch']);
		expect(buttons.map((button) => button.getAttribute('aria-current'))).toEqual(['page', null]);
		expect(buttons.map(({ className }) => className)).toEqual(['channel text', 'channel direct']);
	});
	test('marks those with news', () => {
		const { buttons } = show(NEWS, [DIRECT.id]);
		expect(buttons.map(({ className }) => className)).toEqual([
			'channel text',
			'channel direct unread',
		]);
		expect(buttons[1]?.textContent).toBe('@Dispatch (new messages)');
	});
	test('opens one', () => {
		const { buttons, opened } = show(NEWS);
		buttons[1]?.click();
		expect(opened).toEqual([DIRECT]);
	});
	test('keeps the focus where it had it', () => {
		const { buttons, again, sidebar } = show(NEWS);
		again();
		expect(sidebar.contains(page.activeElement)).toBe(false);
		sidebar.querySelector('button')?.focus();
		again();
		expect(page.activeElement).toBe(sidebar.querySelector('[aria-current]'));
		expect(buttons.length).toBe(2);
	});
});

describe('the welcome', () => {
	const show = (room: Room, examples: readonly string[] = []) => {
		const run: string[] = [];
		const parts = { world: { ...world, examples }, run: (line: string) => void run.push(line) };
		return { shown: welcome(room, openScene({}, parts).scene), run };
	};
	test('to a channel, without examples', () => {
		const { shown } = show(NEWS);
		expect(shown.querySelector('h2')?.textContent).toBe('Welcome to #news');
		expect(shown.querySelector('p')?.textContent).toMatch(/for all commands\.$/);
		expect(shown.querySelector('ul')).toBeNull();
	});
	test('to direct messages, with examples to run', () => {
		const { shown, run } = show(DIRECT, ['/quotes']);
		expect(shown.querySelector('h2')?.textContent).toBe('You and Dispatch');
		expect(shown.querySelector('p')?.textContent).toMatch(/one of these:$/);
		shown.querySelector('button')?.click();
		expect(run).toEqual(['/quotes']);
	});
});

describe('an element', () => {
	test('with all it may have', () => {
		let clicks = 0;
		const made = element(
			'button',
			{
				type: 'button',
				title: 7,
				disabled: true,
				hidden: false,
				class: undefined,
				onclick: () => (clicks += 1),
			},
			'<b>',
			undefined,
			element('i'),
		);
		expect(made.outerHTML).toBe(
			'<button disabled title="7" type="button">&lt;b&gt;<i></i></button>',
		);
		made.dispatchEvent(new (page.defaultView as unknown as { Event: typeof Event }).Event('click'));
		expect(clicks).toBe(1);
	});
	test('of the page, by its id and kind', () => {
		page.body.replaceChildren(element('p', { id: 'log' }));
		expect(byId('log', HTMLElement).tagName).toBe('P');
		expect(() => byId('box', HTMLElement)).toThrow('the page has no box');
	});
});
