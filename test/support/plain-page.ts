import { parseHTML } from 'linkedom';
import { vi } from 'vitest';
import type { Message } from '../../src/local-discord/wire.ts';
import type { Scene } from '../../src/playground/page/scene.ts';
import type { Act, Outcome, World } from '../../src/playground/wire.ts';

/**
 * A page without a browser, as the globals that the playground's page uses. What linkedom leaves out (focus, ticks,
 * windows, validity) is added as far as that page asks for it.
 */
export function openPlainPage(): Document {
	const window = parseHTML('<!doctype html><body></body>');
	const { document, HTMLElement, Node } = window;
	let focused: unknown = document.body;
	const validity = new WeakMap<object, string>();
	const ticked = new WeakMap<Element, boolean>();
	Object.defineProperty(document, 'activeElement', { configurable: true, get: () => focused });
	Object.defineProperties(HTMLElement.prototype, {
		focus: {
			configurable: true,
			value(this: Element) {
				focused = this;
				this.dispatchEvent(new window.Event('focus'));
			},
		},
		scrollIntoView: { configurable: true, value: () => undefined },
		showModal: {
			configurable: true,
			value(this: Element) {
				this.setAttribute('open', '');
			},
		},
		close: {
			configurable: true,
			value(this: Element) {
				this.removeAttribute('open');
				this.dispatchEvent(new window.Event('close'));
			},
		},
		open: {
			configurable: true,
			get(this: Element) {
				return this.hasAttribute('open');
			},
			set(this: Element, isOpen: boolean) {
				this.toggleAttribute('open', isOpen);
			},
		},
		checked: {
			configurable: true,
			get(this: Element) {
				return ticked.get(this) ?? this.hasAttribute('checked');
			},
			set(this: Element, isTicked: boolean) {
				ticked.set(this, isTicked);
			},
		},
		selectedOptions: {
			configurable: true,
			get(this: Element) {
				return [...this.querySelectorAll('option[selected]')];
			},
		},
		setCustomValidity: {
			configurable: true,
			value(this: Element, words: string) {
				validity.set(this, words);
			},
		},
		validationMessage: {
			configurable: true,
			get(this: Element) {
				return validity.get(this) ?? '';
			},
		},
	});
	vi.stubGlobal('document', document);
	vi.stubGlobal('HTMLElement', HTMLElement);
	vi.stubGlobal('Node', Node);
	return document;
}

/** What the page is told when it opens. */
export const WORLD: World = {
	guild: 'Harbour News',
	you: { id: '200000000000000001', name: 'Ann' },
	people: [
		{ id: '200000000000000001', name: 'Ann', part: 'admin' },
		{ id: '200000000000000009', name: 'Mo', part: 'member' },
	],
	locale: 'en-US',
	languages: [
		['en-US', 'English'],
		['de', 'Deutsch'],
	],
	bot: { id: '200000000000000002', name: 'Dispatch' },
	channels: [
		{ id: '200000000000000003', name: 'news', kind: 'text' },
		{ id: '200000000000000004', name: 'Dispatch', kind: 'direct' },
	],
	roles: [{ id: '200000000000000005', name: 'Readers' }],
	examples: [],
	posts: [],
	isBotOnline: true,
	aheadMs: 0,
};

/** A scene, and all that is done in it. */
export function openScene(outcome: Outcome = {}, parts: Partial<Scene> = {}) {
	const acts: Act[] = [];
	const scene: Scene = {
		world: WORLD,
		act: async (act) => {
			acts.push(act);
			return outcome;
		},
		prepare: () => undefined,
		run: () => undefined,
		messageCommands: () => [],
		post: () => undefined,
		now: () => Date.parse('2024-03-07T12:00:00Z'),
		announce: () => undefined,
		...parts,
	};
	return { scene, acts };
}

/** Has the page happen to `target` what a reader does. */
export function happen(target: EventTarget, type: string, properties: object = {}): Event {
	const { Event: PageEvent } = parseHTML('');
	const event = new PageEvent(type, { bubbles: true, cancelable: true });
	Object.assign(event, properties);
	target.dispatchEvent(event as Event);
	return event as Event;
}

/** Chooses these values of a menu. */
export function choose(menu: Element, ...values: readonly string[]): void {
	for (const option of menu.querySelectorAll('option')) {
		option.toggleAttribute('selected', values.includes(option.getAttribute('value') ?? ''));
	}
	happen(menu, 'change');
}

/** Lets what was begun come to its end. */
export function settled(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}

/** A message of the bot, in a channel. */
export function messageIn(channelId: string, id: string, parts: Partial<Message> = {}): Message {
	return {
		id,
		channel_id: channelId,
		author: { id: '2', username: 'Dispatch', bot: true },
		content: `words of ${id}`,
		timestamp: '2024-03-07T12:00:00Z',
		edited_timestamp: null,
		embeds: [],
		components: [],
		attachments: [],
		flags: 0,
		...parts,
	} as unknown as Message;
}
