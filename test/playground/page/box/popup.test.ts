import { beforeEach, describe, expect, test } from 'vitest';
import { comboInput, createPopup, type Offer } from '../../../../src/playground/page/box/popup.ts';
import { happen, openPlainPage } from '../../../support/plain-page.ts';

const page = openPlainPage();
let box: HTMLElement;
let popup: ReturnType<typeof createPopup>;
let input: HTMLInputElement;
let chosen: string[];

beforeEach(() => {
	box = page.createElement('div');
	popup = createPopup(box);
	input = comboInput('words');
	chosen = [];
});

/** Offers these names, the first marked at once. */
function offer(names: readonly string[], more: Partial<Offer> = {}): void {
	const items = names.map((name) => ({ name, choose: () => chosen.push(name) }));
	popup.offer({ input, heading: 'Commands', items, marksFirst: true, ...more });
}

/** Presses a key; is it used up, and so kept from the page? */
function press(key: string, more: object = {}): boolean {
	let isPrevented = false;
	const event = { key, isComposing: false, preventDefault: () => (isPrevented = true), ...more };
	const isUsed = popup.takeKey(event as unknown as KeyboardEvent);
	expect(isPrevented).toBe(isUsed);
	return isUsed;
}

const marked = () =>
	[...box.querySelectorAll('[aria-selected="true"] .name')]
		.map(({ textContent }) => textContent)
		.join();
const offered = () => [...box.querySelectorAll('.name')].map(({ textContent }) => textContent);

describe('what is shown', () => {
	test('nothing at first', () => {
		expect(box.hidden).toBe(true);
		expect(offered()).toEqual([]);
	});
	test('what is offered, under its heading, and the input says so', () => {
		offer(['one', 'two']);
		expect(box.hidden).toBe(false);
		expect(box.querySelector('.heading')?.textContent).toBe('Commands');
		expect(offered()).toEqual(['one', 'two']);
		expect(input.getAttribute('aria-expanded')).toBe('true');
		expect(input.getAttribute('aria-activedescendant')).toBe('suggestion-0');
		expect(box.querySelector('li')?.id).toBe('suggestion-0');
	});
	test('what is detailed', () => {
		popup.offer({
			input,
			heading: '',
			marksFirst: true,
			items: [{ name: 'one', detail: 'the first', choose: () => undefined }],
		});
		expect(box.querySelector('.detail')?.textContent).toBe('the first');
		offer(['one']);
		expect(box.querySelector('.detail')).toBeNull();
	});
	test('what is marked, wherever it stands in the list', () => {
		const inSight: (string | null)[] = [];
		Object.defineProperty(HTMLElement.prototype, 'scrollIntoView', {
			configurable: true,
			value(this: Element) {
				inSight.push(this.textContent);
			},
		});
		offer(['one', 'two', 'three']);
		press('ArrowDown');
		expect(inSight).toEqual(['one', 'two']);
	});
	test('a heading alone', () => {
		offer([]);
		expect([box.hidden, input.getAttribute('aria-expanded')]).toEqual([false, 'false']);
		expect(input.hasAttribute('aria-activedescendant')).toBe(false);
	});
	test('nothing at all', () => {
		offer([], { heading: '' });
		expect(box.hidden).toBe(true);
		offer(['one'], { heading: '' });
		expect([box.hidden, input.getAttribute('aria-expanded')]).toEqual([false, 'true']);
	});
	test('nothing after it is hidden', () => {
		offer(['one']);
		popup.hide();
		expect([box.hidden, offered(), input.getAttribute('aria-expanded')]).toEqual([
			true,
			[],
			'false',
		]);
		expect(input.hasAttribute('aria-activedescendant')).toBe(false);
		expect(press('ArrowDown')).toBe(false);
	});
});

describe('arrows', () => {
	test('go down and up, and round', () => {
		offer(['one', 'two', 'three']);
		expect(marked()).toBe('one');
		const steps = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'].map((key) => {
			expect(press(key)).toBe(true);
			return marked();
		});
		expect(steps).toEqual(['two', 'three', 'one', 'three']);
		expect(input.getAttribute('aria-activedescendant')).toBe('suggestion-2');
		expect(box.querySelectorAll('[aria-selected="false"]').length).toBe(2);
	});
	test('begin at either end where nothing is marked', () => {
		offer(['one', 'two', 'three'], { marksFirst: false });
		expect(marked()).toBe('');
		press('ArrowDown');
		expect(marked()).toBe('one');
		offer(['one', 'two', 'three'], { marksFirst: false, input: comboInput('other') });
		press('ArrowUp');
		expect(marked()).toBe('three');
	});
	test('keep their mark when the list changes', () => {
		offer(['one', 'two', 'three']);
		press('ArrowDown');
		offer(['zero', 'one', 'two']);
		expect(marked()).toBe('two');
		offer(['zero', 'one']);
		expect(marked()).toBe('zero');
		// Once lost it is not taken up again.
		offer(['zero', 'one', 'two']);
		expect(marked()).toBe('zero');
	});
	test('have moved a mark also where it comes to stand first', () => {
		offer(['one', 'two']);
		press('ArrowDown');
		offer(['two', 'one'], { isComplete: true });
		expect(press('Enter')).toBe(true);
		expect(chosen).toEqual(['two']);
	});
	test('keep no mark that nobody moved, and none for another input', () => {
		offer(['one', 'two']);
		offer(['two', 'one']);
		expect(marked()).toBe('two');
		press('ArrowDown');
		offer(['one', 'two'], { input: comboInput('other') });
		expect(marked()).toBe('one');
		expect(input.getAttribute('aria-expanded')).toBe('false');
	});
	test('keep their mark where the first is not marked', () => {
		offer(['one', 'two'], { marksFirst: false });
		press('ArrowDown');
		offer(['zero', 'one'], { marksFirst: false });
		expect(marked()).toBe('one');
		offer(['two'], { marksFirst: false });
		expect(marked()).toBe('');
	});
});

describe('keys', () => {
	test.each([
		['Enter', {}, true],
		['Tab', { shiftKey: false }, true],
		['Tab', { shiftKey: true }, false],
		['a', {}, false],
		['Enter', { isComposing: true }, false],
	])('%s with %j', (key, more, isUsed) => {
		offer(['one']);
		expect(press(key, more)).toBe(isUsed);
		expect(chosen).toEqual(isUsed ? ['one'] : []);
		expect(box.hidden).toBe(isUsed);
	});
	test('Enter chooses nothing where nothing is marked', () => {
		offer(['one'], { marksFirst: false });
		expect(press('Enter')).toBe(false);
	});
	test('Enter sends what is complete, unless an arrow marked something', () => {
		offer(['one', 'two'], { isComplete: true });
		expect(press('Enter')).toBe(false);
		expect(press('Tab')).toBe(true);
		offer(['one', 'two'], { isComplete: true });
		press('ArrowDown');
		expect(press('Enter')).toBe(true);
		expect(chosen).toEqual(['one', 'two']);
	});
	test('Escape closes the list', () => {
		offer(['one']);
		expect(press('Escape')).toBe(true);
		expect(box.hidden).toBe(true);
	});
	test('no key is used where a heading stands alone', () => {
		offer([]);
		expect(press('Escape')).toBe(false);
	});
});

test('a press with the mouse chooses, and leaves the focus where it is', () => {
	offer(['one', 'two']);
	const second = box.querySelectorAll('li')[1];
	if (!second) throw new Error('two were offered');
	expect(happen(second, 'mousedown').defaultPrevented).toBe(true);
	happen(second, 'click');
	expect(chosen).toEqual(['two']);
	expect(box.hidden).toBe(true);
});
