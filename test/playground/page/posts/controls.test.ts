import { describe, expect, test } from 'vitest';
import type { Component, Message } from '../../../../src/local-discord/wire.ts';
import {
	selectOptions,
	showButton,
	showSelect,
	webAddress,
} from '../../../../src/playground/page/posts/controls.ts';
import { choose, happen, openPlainPage, openScene, settled } from '../../../support/plain-page.ts';

openPlainPage();
const MESSAGE = { id: 'm1', channel_id: 'c1' } as Message;

describe('a button', () => {
	/** How it looks and what it says. */
	function check(name: string, component: Partial<Component>, look: string, words: string) {
		test(name, () => {
			const shown = showButton({ type: 2, ...component }, MESSAGE, openScene().scene);
			expect([shown.tagName, shown.className, shown.textContent]).toEqual([
				component.style === 5 ? 'A' : 'BUTTON',
				`button ${look}`,
				words,
			]);
		});
	}
	check('without a style', { label: 'Go' }, 'secondary', 'Go');
	check('of the first style', { label: 'Go', style: 1 }, 'primary', 'Go');
	check('of the second', { label: 'Go', style: 2 }, 'secondary', 'Go');
	check('of the third', { label: 'Go', style: 3 }, 'success', 'Go');
	check('of the fourth', { label: 'Go', style: 4 }, 'danger', 'Go');
	check('for money', { label: 'Go', style: 6 }, 'primary', 'Go');
	check('of a style to come', { label: 'Go', style: 7 }, 'secondary', 'Go');
	check(
		'that leads away',
		{ label: 'Go', style: 5, url: 'https://lumen.example/' },
		'link',
		'Go ↗',
	);
	check('with a sign', { label: 'Go', emoji: { name: '👍' } }, 'secondary', '👍 Go');
	check('with a sign of its server', { emoji: { name: 'bell', id: '7' } }, 'secondary', ':bell:');
	check('without a word', {}, 'secondary', '…');

	test('that leads away, and only to the web', () => {
		const shown = (url: string) =>
			showButton({ type: 2, style: 5, url }, MESSAGE, openScene().scene).getAttribute('href');
		expect(shown('https://lumen.example/')).toBe('https://lumen.example/');
		expect(shown('javascript:alert(1)')).toBeNull();
	});
	test('is pressed once at a time', async () => {
		const { scene, acts } = openScene();
		const button = showButton({ type: 2, custom_id: 'go' }, MESSAGE, scene);
		expect(button.getAttribute('data-control')).toBe('go');
		button.click();
		expect(button.getAttribute('aria-busy')).toBe('true');
		button.click();
		await settled();
		expect(acts).toEqual([{ kind: 'press', channelId: 'c1', messageId: 'm1', customId: 'go' }]);
		expect(button.hasAttribute('aria-busy')).toBe(false);
		button.click();
		expect(acts.length).toBe(2);
	});
	test('may be off', () => {
		const isOff = (disabled?: boolean) =>
			showButton(
				{ type: 2, ...(disabled !== undefined && { disabled }) },
				MESSAGE,
				openScene().scene,
			).hasAttribute('disabled');
		expect([isOff(), isOff(false), isOff(true)]).toEqual([false, false, true]);
	});
});

const OPTIONS = [
	{ label: 'One', value: '1', description: 'the first' },
	{ label: 'Two', value: '2', default: true },
	{ label: 'Three', value: '3' },
];

describe('a menu for one', () => {
	const menuOf = (component: Partial<Component>, scene = openScene().scene) =>
		showSelect({ type: 3, custom_id: 'pick', options: OPTIONS, ...component }, MESSAGE, scene);

	test('shows what it asks and what is chosen', () => {
		const menu = menuOf({ placeholder: 'Which?' });
		expect([
			menu.tagName,
			menu.getAttribute('aria-label'),
			menu.getAttribute('data-control'),
		]).toEqual(['SELECT', 'Which?', 'pick']);
		expect([...menu.querySelectorAll('option')].map(({ outerHTML }) => outerHTML)).toEqual([
			'<option disabled value="">Which?</option>',
			'<option value="1">One — the first</option>',
			'<option selected value="2">Two</option>',
			'<option value="3">Three</option>',
		]);
	});
	test('asks where nothing is chosen', () => {
		const menu = menuOf({ options: OPTIONS.slice(0, 1) });
		expect(menu.querySelector('option')?.outerHTML).toBe(
			'<option selected disabled value="">Choose</option>',
		);
	});
	test('may be left empty where that is allowed', async () => {
		const { scene, acts } = openScene();
		const menu = menuOf({ min_values: 0 }, scene);
		expect(menu.querySelector('option')?.hasAttribute('disabled')).toBe(false);
		choose(menu, '');
		await settled();
		expect(acts).toMatchObject([{ values: [] }]);
	});
	test('sends what is chosen', async () => {
		const { scene, acts } = openScene();
		const menu = menuOf({}, scene);
		choose(menu, '3');
		expect(menu.getAttribute('aria-busy')).toBe('true');
		await settled();
		expect(menu.hasAttribute('aria-busy')).toBe(false);
		expect(acts).toEqual([
			{ kind: 'select', channelId: 'c1', messageId: 'm1', customId: 'pick', values: ['3'] },
		]);
	});
	test('may be off', () => {
		expect(menuOf({ disabled: true }).hasAttribute('disabled')).toBe(true);
		expect(menuOf({}).hasAttribute('disabled')).toBe(false);
	});
});

describe('a menu for several', () => {
	const menuOf = (component: Partial<Component>, scene = openScene().scene) => {
		const menu = showSelect(
			{ type: 3, custom_id: 'pick', options: OPTIONS, max_values: 2, ...component },
			MESSAGE,
			scene,
		);
		const boxes = [...menu.querySelectorAll('input')] as HTMLInputElement[];
		const go = menu.querySelector('button');
		const head = menu.querySelector('summary');
		if (!go || !head) throw new Error('the menu is incomplete');
		const tick = (index: number, isTicked: boolean): void => {
			const box = boxes[index];
			if (!box) throw new Error('there is no such line');
			box.checked = isTicked;
			happen(box, 'change');
		};
		return { menu, go, head, tick, boxes };
	};

	test('shows what is ticked, and says it', () => {
		const { menu, head, tick } = menuOf({ placeholder: 'Which?' });
		expect(menu.tagName).toBe('DETAILS');
		expect([head.textContent, head.getAttribute('aria-label')]).toEqual(['Two', 'Which?, Two']);
		tick(0, true);
		expect([head.textContent, head.getAttribute('aria-label')]).toEqual([
			'One, Two',
			'Which?, One, Two',
		]);
		tick(0, false);
		tick(1, false);
		expect([head.textContent, head.getAttribute('aria-label')]).toEqual(['Which?', 'Which?']);
		expect([...menu.querySelectorAll('label')].map(({ textContent }) => textContent)).toEqual([
			'Onethe first',
			'Two',
			'Three',
		]);
	});
	test('can be sent with as many as are asked for', () => {
		const { go, tick } = menuOf({});
		expect(go.disabled).toBe(false);
		tick(0, true);
		expect(go.disabled).toBe(false);
		tick(2, true);
		expect(go.disabled).toBe(true);
		for (const index of [0, 1, 2]) tick(index, false);
		expect(go.disabled).toBe(true);
	});
	test('can be sent empty where that is allowed', () => {
		const { go, tick } = menuOf({ min_values: 0 });
		tick(1, false);
		expect(go.disabled).toBe(false);
	});
	test('sends what is ticked', async () => {
		const { scene, acts } = openScene();
		const { go, tick } = menuOf({}, scene);
		tick(2, true);
		go.click();
		await settled();
		expect(acts).toMatchObject([{ kind: 'select', customId: 'pick', values: ['2', '3'] }]);
	});
	test('may be off', () => {
		const { go, boxes } = menuOf({ disabled: true });
		expect([go.disabled, boxes[0]?.hasAttribute('disabled')]).toEqual([true, true]);
	});
});

describe('what a menu offers', () => {
	const { world } = openScene().scene;
	const namesOf = (component: Component) =>
		selectOptions(component, openScene().scene).map(({ label, default: chosen }) =>
			chosen ? `*${label}` : label,
		);

	test.each([
		[3, []],
		[5, ['@Ann', '@Dispatch']],
		[6, ['@Readers']],
		[7, ['@Ann', '@Dispatch', '@Readers']],
		[8, ['#news']],
	])('of type %i', (type, expected) => {
		expect(namesOf({ type })).toEqual(expected);
	});
	test('with what is chosen already', () => {
		const chosen = [{ id: world.bot.id, type: 'user' }];
		expect(namesOf({ type: 5, default_values: chosen })).toEqual(['@Ann', '*@Dispatch']);
	});
	test('its own choices', () => {
		expect(selectOptions({ type: 3, options: OPTIONS }, openScene().scene)).toEqual(OPTIONS);
	});
});

test.each([
	['https://lumen.example', 'https://lumen.example/'],
	['http://lumen.example/a', 'http://lumen.example/a'],
	['javascript:alert(1)', undefined],
	['lumen.example', undefined],
	['', undefined],
	[undefined, undefined],
])('the address %s', (url, expected) => {
	expect(webAddress(url)).toBe(expected);
});
