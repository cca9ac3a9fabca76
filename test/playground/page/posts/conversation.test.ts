import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Component, Message } from '../../../../src/local-discord/wire.ts';
import { createConversation } from '../../../../src/playground/page/posts/conversation.ts';
import type { Post } from '../../../../src/playground/wire.ts';
import { happen, messageIn, openPlainPage, openScene } from '../../../support/plain-page.ts';

const page = openPlainPage();
let resized: () => void;
vi.stubGlobal('CSS', { escape: (id: string) => id });
vi.stubGlobal(
	'ResizeObserver',
	class {
		constructor(tell: () => void) {
			resized = tell;
		}
		observe(): void {}
	},
);

const post = (id: string, parts: Partial<Message> = {}, used?: string): Post => ({
	message: messageIn('c1', id, parts),
	...(used && { used }),
});
const answer = (id: string, parts: Partial<Message> = {}) =>
	post(
		id,
		{ interaction_metadata: { user: { id: '1', username: 'ann' } }, ...parts } as never,
		'/quotes',
	);

/** A log of 1,000 points of which 400 are in sight, scrolled down to `scrollTop`. */
function openLog(scrollTop = 600) {
	const log = page.createElement('div');
	const scrolls: number[] = [];
	page.body.append(log);
	Object.defineProperties(log, {
		scrollHeight: { value: 1000 },
		clientHeight: { value: 400 },
		scrollTop: { value: scrollTop, writable: true },
		scrollTo: { value: ({ top }: { top: number }) => scrolls.push(top) },
		getBoundingClientRect: { value: () => ({ top: 50 }) },
	});
	Object.defineProperty(
		Object.getPrototypeOf(page.createElement('article')),
		'getBoundingClientRect',
		{
			configurable: true,
			value: () => ({ top: 80 }),
		},
	);
	const conversation = createConversation(log, openScene().scene);
	const shown = () =>
		[...log.children].map(
			(row) => row.getAttribute('data-message') ?? row.querySelector('p:not(.used)')?.textContent,
		);
	return { log, conversation, scrolls, shown };
}

const END = 1000;
/** Where the top of what is shown stands: 30 points below the top of what is in sight. */
const topFrom = (scrollTop: number) => scrollTop + 30;

beforeEach(() => page.body.replaceChildren());

describe('messages', () => {
	test('stand below the opening, the last in sight', () => {
		const { conversation, shown, scrolls, log } = openLog();
		const opening = page.createElement('section');
		conversation.open([post('a'), post('b')], opening);
		expect(shown()).toEqual([undefined, 'a', 'b']);
		expect([log.firstElementChild, scrolls]).toEqual([opening, [END]]);
	});
	test('come behind the others, each once', () => {
		const { conversation, shown } = openLog();
		conversation.add(post('a'));
		conversation.add(post('b'));
		conversation.add(post('a'));
		expect(shown()).toEqual(['a', 'b']);
	});
	test('go', () => {
		const { conversation, shown } = openLog();
		conversation.add(post('a'));
		conversation.remove('a');
		conversation.remove('b');
		expect(shown()).toEqual([]);
	});
	test('change where they stand', () => {
		const { conversation, shown, log } = openLog();
		conversation.add(post('a'));
		conversation.add(post('b'));
		conversation.replace(post('a', { content: 'other words' }));
		expect(shown()).toEqual(['a', 'b']);
		expect(log.firstElementChild?.textContent).toContain('other words');
		conversation.replace(post('c'));
		expect(shown()).toEqual(['a', 'b', 'c']);
	});
});

describe('the end stays in sight', () => {
	test.each([
		[600, [END]],
		[481, [END]],
		[480, []],
		[0, []],
	])('of a reader at %i', (scrollTop, expected) => {
		const { conversation, scrolls } = openLog(scrollTop);
		conversation.add(post('a'));
		expect(scrolls).toEqual(expected);
		conversation.replace(post('a', { content: 'other words' }));
		expect(scrolls).toEqual([...expected, ...expected]);
	});
	test('when the box grows, where the reader was there last', () => {
		const { log, scrolls } = openLog();
		resized();
		expect(scrolls).toEqual([END]);
		log.scrollTop = 100;
		happen(log, 'scroll');
		resized();
		expect(scrolls).toEqual([END]);
		log.scrollTop = 600;
		happen(log, 'scroll');
		resized();
		expect(scrolls).toEqual([END, END]);
	});
	test('but an answer is read from its top', () => {
		const { conversation, scrolls } = openLog();
		conversation.add(answer('a'));
		expect(scrolls).toEqual([END, topFrom(600)]);
		const further = openLog(100);
		further.conversation.add(answer('a'));
		expect(further.scrolls).toEqual([topFrom(100)]);
	});
	test('so is one that was thought over', () => {
		const { conversation, scrolls } = openLog(100);
		conversation.add(post('a', { flags: 128 }));
		conversation.replace(post('a'));
		expect(scrolls).toEqual([topFrom(100)]);
	});
});

describe('a command on its way', () => {
	test('has a row until it is settled', () => {
		const { conversation, shown, scrolls, log } = openLog(0);
		const settle = conversation.pending('/quotes');
		expect(shown()).toEqual(['Sending…']);
		expect(log.querySelector('.used')?.textContent).toBe('↱ Ann used /quotes');
		expect(scrolls).toEqual([END]);
		settle();
		expect(shown()).toEqual([]);
	});
	test('or until an answer comes', () => {
		const { conversation, shown } = openLog();
		conversation.pending('/quotes');
		conversation.add(post('a'));
		expect(shown()).toEqual(['Sending…', 'a']);
		conversation.add(answer('b'));
		expect(shown()).toEqual(['a', 'b']);
	});
});

test('what went wrong stands there until it is dismissed', () => {
	const { conversation, shown, log, scrolls } = openLog(0);
	conversation.notice(undefined, 'The bot is away.');
	expect([shown(), scrolls]).toEqual([['The bot is away.'], [END]]);
	expect(log.querySelector('.used')).toBeNull();
	log.querySelector('button')?.click();
	expect(shown()).toEqual([]);
});

describe('the focus', () => {
	test('goes on to the answer of the button it is on', () => {
		const { log, conversation } = openLog();
		const row = { type: 1, components: [{ type: 2, label: 'Source', custom_id: 's', style: 2 }] };
		conversation.add(post('1', { components: [row as Component] }));
		log.querySelector('button')?.focus();
		const by = { user: { id: '1', username: 'ann' }, interacted_message_id: '1' };
		conversation.add(post('2', { interaction_metadata: by } as never));
		expect((page.activeElement as HTMLElement).getAttribute('data-message')).toBe('2');
	});
	test('stays where it is while others get answers', () => {
		const { log, conversation } = openLog();
		const row = { type: 1, components: [{ type: 2, label: 'Source', custom_id: 's', style: 2 }] };
		conversation.add(post('1', { components: [row as Component] }));
		const button = log.querySelector('button');
		button?.focus();
		conversation.add(answer('2'));
		expect(page.activeElement).toBe(button);
	});
	const button = (name: string, more: Partial<Component> = {}): Component => ({
		type: 2,
		label: name,
		custom_id: name,
		...more,
	});
	const withButtons = (...components: readonly Component[]) =>
		post('a', { components: [{ type: 1, components }] });

	/** Where the focus is after a message whose second button had it was replaced by this one. */
	function after(...components: readonly Component[]) {
		const { conversation, log } = openLog();
		conversation.add(withButtons(button('one'), button('two'), button('three')));
		log.querySelector<HTMLElement>('[data-control="two"]')?.focus();
		conversation.replace(withButtons(...components));
		const focused = page.activeElement as HTMLElement;
		return log.contains(focused)
			? (focused.getAttribute('data-control') ?? focused.tagName)
			: 'elsewhere';
	}

	test('stays on the same button', () => {
		expect(after(button('two'), button('one'))).toBe('two');
	});
	test('goes to the one in its place', () => {
		expect(after(button('a'), button('b'), button('c'))).toBe('b');
	});
	test('goes to a neighbour where that is off', () => {
		const off = button('two', { disabled: true });
		expect(after(button('a'), off, button('c'))).toBe('a');
		expect(after(button('a', { disabled: true }), off, button('c'))).toBe('c');
		expect(
			after(button('a', { disabled: true }), off, button('c', { disabled: true }), button('d')),
		).toBe('d');
	});
	test('goes to the message where no button is left', () => {
		expect(after()).toBe('ARTICLE');
	});
	test('is left alone where it is elsewhere', () => {
		const { conversation } = openLog();
		const elsewhere = page.createElement('button');
		page.body.append(elsewhere);
		conversation.add(withButtons(button('one')));
		elsewhere.focus();
		conversation.replace(withButtons(button('one')));
		expect(page.activeElement).toBe(elsewhere);
	});
});
