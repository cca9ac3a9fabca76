import { beforeEach, describe, expect, test } from 'vitest';
import type { Component } from '../../../../src/local-discord/wire.ts';
import { openModal } from '../../../../src/playground/page/posts/modal.ts';
import type { Outcome } from '../../../../src/playground/wire.ts';
import { choose, happen, openPlainPage, openScene, settled } from '../../../support/plain-page.ts';

const page = openPlainPage();
beforeEach(() => {
	page.body.replaceChildren();
	page.body.focus();
});

const input = (more: Partial<Component> = {}): Component => ({
	type: 4,
	custom_id: 'words',
	label: 'Words',
	...more,
});
const row = (component: Component): Component => ({ type: 1, components: [component] });
const label = (component: Component, more: Partial<Component> = {}): Component => ({
	type: 18,
	label: 'Which?',
	component,
	...more,
});

/** The window of a form of these components, as it stands in the page. */
function open(components: readonly Component[], outcome: Outcome = {}) {
	const { scene, acts } = openScene(outcome);
	const modal = { interactionId: 'i1', custom_id: 'form', title: 'Tell us', components };
	openModal(modal, 'c1', scene);
	const find = <Kind extends HTMLElement>(selector: string): Kind => {
		const found = page.querySelector<Kind>(selector);
		if (!found) throw new Error(`the window has no ${selector}`);
		return found;
	};
	const send = async () => {
		const event = happen(find('form'), 'submit');
		await settled();
		return event;
	};
	return { acts, find, send, modal };
}

type Validated = HTMLElement & { value: string; readonly validationMessage: string };

describe('the window', () => {
	test('is opened with its title, and its first field has the focus', () => {
		const { find } = open([row(input())]);
		expect(find('dialog').hasAttribute('open')).toBe(true);
		expect(find('h2').textContent).toBe('Tell us');
		expect(page.activeElement).toBe(find('input'));
	});
	test('gives the focus back when it closes', () => {
		const before = page.createElement('button');
		page.body.append(before);
		before.focus();
		const { find } = open([row(input())]);
		find<HTMLButtonElement>('button.secondary').click();
		expect(page.querySelector('dialog')).toBeNull();
		expect(page.activeElement).toBe(before);
	});
	test('gives it to nothing that is gone meanwhile', () => {
		const before = page.createElement('button');
		page.body.append(before);
		before.focus();
		const { find } = open([row(input())]);
		before.remove();
		const field = find('input');
		find<HTMLButtonElement>('button.secondary').click();
		expect(page.activeElement).toBe(field);
	});
	test.each([
		['the same control', ['other', 'zone'], 1],
		['the one in its place', ['back', 'more'], 0],
	])('gives it to %s of the message that took its place meanwhile', (_name, fresh, expected) => {
		const message = (controls: readonly string[]) => {
			const article = page.createElement('article');
			article.dataset['message'] = '7';
			for (const name of controls) {
				const control = page.createElement('button');
				control.dataset['control'] = name;
				article.append(control);
			}
			return article;
		};
		const [old, shown] = [message(['zone']), message(fresh)];
		page.body.append(old);
		old.querySelector('button')?.focus();
		const { find } = open([row(input())]);
		old.replaceWith(shown);
		find<HTMLButtonElement>('button.secondary').click();
		expect(page.activeElement).toBe(shown.querySelectorAll('button')[expected]);
	});
	test('shows text among the questions', () => {
		const { find } = open([{ type: 10, content: 'Read *this*' }, { type: 10 }]);
		expect(find('.paragraph').textContent).toBe('Read this');
	});
	test('asks nothing of what is no question', () => {
		open([{ type: 1 }, { type: 18 }, row({ type: 2, label: 'Go' })]);
		expect(page.querySelectorAll('.question').length).toBe(0);
	});
});

describe('a question', () => {
	test('of a row has a label, and is required', () => {
		const { find } = open([row(input())]);
		expect(find('label').textContent).toBe('Words *');
		expect(find('label').getAttribute('for')).toBe(find('input').id);
		expect(find('input').hasAttribute('required')).toBe(true);
		expect(page.querySelector('p.small:not(.count)')).toBeNull();
		expect(find('input').hasAttribute('aria-describedby')).toBe(false);
	});
	test('that may be left out', () => {
		const { find } = open([row(input({ required: false }))]);
		expect(find('label').textContent).toBe('Words');
		expect(find('input').hasAttribute('required')).toBe(false);
	});
	test('with a description', () => {
		const { find } = open([label(input(), { description: 'As you like' })]);
		expect(find('label').textContent).toBe('Which? *');
		const note = find('p.small');
		expect(note.textContent).toBe('As you like');
		expect(find('input').getAttribute('aria-describedby')).toBe(note.id);
	});
	test('without a word', () => {
		const { find } = open([{ type: 18, component: input() }]);
		expect(find('label').textContent).toBe(' *');
		open([row({ type: 4 })]);
		expect(page.querySelectorAll('label')[1]?.textContent).toBe(' *');
	});
});

describe('a field', () => {
	test('of one line, or of several', () => {
		const { find } = open([row(input({ value: 'Good day', placeholder: 'Say', min_length: 2 }))]);
		const field = find<Validated>('input');
		expect([
			field.value,
			field.getAttribute('placeholder'),
			field.getAttribute('minlength'),
		]).toEqual(['Good day', 'Say', '2']);
		open([row(input({ style: 2, custom_id: 'long' }))]);
		expect(find('textarea').getAttribute('rows')).toBe('5');
	});
	test('counts, and says by how much it is too long', () => {
		const { find } = open([row(input({ max_length: 5 }))]);
		const field = find<Validated>('input');
		const type = (words: string) => {
			field.value = words;
			happen(field, 'input');
			return [
				find('.count').textContent,
				find('.count').classList.contains('problem'),
				field.validationMessage,
			];
		};
		expect(find('.count').textContent).toBe('0 / 5');
		expect(type('12345')).toEqual(['5 / 5', false, '']);
		expect(type('1234567')).toEqual(['7 / 5', true, 'This is 2 characters too long.']);
		expect(type('1')).toEqual(['1 / 5', false, '']);
	});
	test('takes 4,000 characters where nobody says', () => {
		expect(open([row(input())]).find('.count').textContent).toBe('0 / 4000');
	});
});

const OPTIONS = [
	{ label: 'One', value: '1' },
	{ label: 'Two', value: '2', default: true },
	{ label: 'Three', value: '3' },
];

describe('a menu', () => {
	const menu = (more: Partial<Component> = {}) =>
		label({ type: 3, custom_id: 'pick', options: OPTIONS, ...more });
	const html = (element: HTMLElement) =>
		[...element.querySelectorAll('option')].map(({ outerHTML }) => outerHTML);

	test('for one', () => {
		const { find } = open([menu({ placeholder: 'Pick' })]);
		expect(find('select').hasAttribute('multiple')).toBe(false);
		expect(html(find('select'))).toEqual([
			'<option value="">Pick</option>',
			'<option value="1">One</option>',
			'<option selected value="2">Two</option>',
			'<option value="3">Three</option>',
		]);
		expect(open([menu()]).find('dialog:last-child option').textContent).toBe('Choose');
	});
	test('for several', () => {
		const { find } = open([menu({ max_values: 2 })]);
		expect(find('select').hasAttribute('multiple')).toBe(true);
		expect(html(find('select')).length).toBe(3);
	});
	test.each<[Partial<Component>, readonly string[], string]>([
		[{ max_values: 2 }, ['1'], ''],
		[{ max_values: 2 }, ['1', '2'], ''],
		[{ max_values: 2 }, ['1', '2', '3'], 'Choose 1 to 2.'],
		[{ max_values: 2 }, [], 'Choose 1 to 2.'],
		[{ min_values: 0, max_values: 2 }, [], ''],
		[{ min_values: 2, max_values: 2 }, ['1'], 'Choose 2.'],
		[{}, [], ''],
	])('of %j with %j', (more, values, problem) => {
		const { find } = open([menu(more)]);
		choose(find('select'), ...values);
		expect(find<Validated>('select').validationMessage).toBe(problem);
	});
	test('is answered by what is chosen', async () => {
		const { find, send, acts } = open([menu({ max_values: 3 })]);
		choose(find('select'), '1', '3');
		await send();
		expect(acts).toMatchObject([{ answers: { pick: ['1', '3'] } }]);
	});
	test('by nothing where nothing is', async () => {
		const { find, send, acts } = open([menu()]);
		choose(find('select'), '');
		await send();
		expect(acts).toMatchObject([{ answers: { pick: [] } }]);
	});
});

describe('a file', () => {
	const upload = (more: Partial<Component> = {}) =>
		label({ type: 19, custom_id: 'paper', required: false, ...more });
	const hand = (picker: HTMLElement, ...files: readonly File[]) =>
		Object.defineProperty(picker, 'files', { value: files });

	test('is asked for by the kinds that are taken', () => {
		const { find } = open([upload({ file_types: ['.txt', 'image'], max_values: 2 })]);
		expect(find('input').getAttribute('type')).toBe('file');
		expect(find('input').getAttribute('accept')).toBe('.txt,image/*');
		expect(find<HTMLInputElement>('input').multiple).toBe(true);
		expect(find('label').getAttribute('for')).toBe(find('input').id);
	});
	test('is sent along; none is none', async () => {
		const { find, send, acts } = open([upload()]);
		hand(find('input'), new File(['tide'], 'a.txt', { type: 'text/plain' }));
		await send();
		const sent = { name: 'a.txt', contentType: 'text/plain', base64: btoa('tide') };
		expect(acts).toMatchObject([{ answers: { paper: [sent] } }]);

		const empty = open([upload()]);
		await empty.send();
		expect(empty.acts).toMatchObject([{ answers: { paper: [] } }]);
	});
	test('that is too large is said, and nothing is sent', async () => {
		const { find, send, acts } = open([upload()]);
		hand(find('input'), new File([new Uint8Array(11 * 2 ** 20)], 'big.pdf'));
		await send();
		expect(find('.problem').textContent).toBe(
			'big.pdf is larger than 10 MB. Nothing was sent; your text is still here.',
		);
		expect(acts).toEqual([]);
	});
});

describe('sending', () => {
	test('hands on all answers, and closes', async () => {
		const { find, send, acts, modal } = open([row(input({ value: 'Good day' })), { type: 10 }]);
		const event = await send();
		expect(event.defaultPrevented).toBe(true);
		expect(acts).toEqual([
			{ kind: 'submit', channelId: 'c1', modal, answers: { words: 'Good day' } },
		]);
		expect(() => find('dialog')).toThrow();
	});
	test('keeps the text where it fails, and can be sent again', async () => {
		const { find, send } = open([row(input({ value: 'Good day' }))], {
			problem: 'The bot is away',
		});
		const sent = send();
		expect(find<HTMLButtonElement>('button.primary').disabled).toBe(true);
		await sent;
		expect(find('.problem').textContent).toBe(
			'The bot is away. Nothing was sent; your text is still here.',
		);
		expect(find<Validated>('input').value).toBe('Good day');
		expect(find<HTMLButtonElement>('button.primary').disabled).toBe(false);
	});
});
