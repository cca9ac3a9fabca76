import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Choice, CommandOption } from '../../../../src/local-discord/wire.ts';
import { createTextField } from '../../../../src/playground/page/box/field.ts';
import { createPopup } from '../../../../src/playground/page/box/popup.ts';
import { happen, openPlainPage, settled } from '../../../support/plain-page.ts';

const page = openPlainPage();
beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	page.body.replaceChildren();
});
afterEach(() => {
	vi.useRealTimers();
});

const named = (...names: readonly string[]): Choice[] =>
	names.map((name) => ({ name, value: `id of ${name}` }));

/** The field of an option; what the bot is asked is answered by the test. */
function openField(more: Partial<CommandOption> = {}, pickable: readonly Choice[] = []) {
	const box = page.createElement('div');
	page.body.append(box);
	const popup = createPopup(box);
	const asked: string[] = [];
	const answers: ((choices: readonly Choice[]) => void)[] = [];
	const done = { picked: 0, changed: 0 };
	const option = { type: 3, name: 'speaker', description: 'Who', ...more };
	const field = createTextField(option, {
		popup,
		pickable,
		suggest: (typed) => {
			asked.push(typed);
			return new Promise((resolve) => answers.push(resolve));
		},
		picked: () => {
			done.picked += 1;
		},
		changed: () => {
			done.changed += 1;
		},
	});
	page.body.append(field.chip);
	const rows = () => [...box.querySelectorAll('li')];
	return {
		field,
		input: field.input,
		asked,
		done,
		popup,
		heading: () => (box.hidden ? undefined : box.querySelector('.heading')?.textContent),
		offered: () => rows().map(({ textContent }) => textContent),
		marked: () => rows().map((row) => row.getAttribute('aria-selected') === 'true'),
		pick: (name: string) =>
			rows()
				.find(({ textContent }) => textContent === name)
				?.click(),
		type: (text: string) => {
			field.input.value = text;
			happen(field.input, 'input');
		},
		/** Answers the bot's question of this number. */
		answer: async (index: number, ...names: readonly string[]) => {
			answers[index]?.(named(...names));
			await settled();
		},
	};
}
const NAMES = { choices: named('Ann Lee', 'Bo Ek', 'Joann') };
const ASKING = { autocomplete: true };

describe('a field', () => {
	test.each<[string, Partial<CommandOption>, readonly Choice[], string]>([
		['with choices', NAMES, [], 'choose'],
		['with people to pick', { type: 6 }, named('@Ann'), 'choose'],
		['for yes or no', { type: 5 }, [], 'choose'],
		['for a number', { type: 4 }, [], 'integer'],
		['for words', {}, [], 'text'],
	])('%s says what it takes', (_, option, pickable, words) => {
		expect(openField(option, pickable).input.placeholder).toBe(words);
	});

	test('asks for digits where it takes a whole number alone', () => {
		expect(openField({ type: 4 }).input.inputMode).toBe('numeric');
		expect(openField().input.inputMode).not.toBe('numeric');
	});

	test('that is required says so, another that it is not', () => {
		const [required, optional] = [openField({ required: true }), openField()];
		required.field.focus();
		expect(required.heading()).toBe('speaker · Who');
		expect(required.input.getAttribute('aria-required')).toBe('true');
		optional.field.focus();
		expect(optional.heading()).toBe('speaker · Who (optional)');
		expect(optional.input.getAttribute('aria-required')).toBeNull();
	});

	test.each([
		['', '6ch'],
		['abcd', '6ch'],
		['abcde', '7ch'],
	])('is as wide as its words: %j', (words, width) => {
		const { field, input, type } = openField();
		expect(input.style.getPropertyValue('width')).toBe('6ch');
		field.fill(words);
		expect(input.style.getPropertyValue('width')).toBe(width);
		type(`${words}123456`);
		expect(input.style.getPropertyValue('width')).toBe(`${words.length + 8}ch`);
	});

	test('of blanks is empty', () => {
		const { field } = openField();
		field.fill('  ');
		expect(field.isEmpty()).toBe(true);
		field.fill(' a');
		expect(field.isEmpty()).toBe(false);
	});

	test('that was wrong is no longer so once something is typed', () => {
		const { field, type, done } = openField();
		field.chip.setAttribute('aria-invalid', 'true');
		type('a');
		expect(field.chip.hasAttribute('aria-invalid')).toBe(false);
		expect(done.changed).toBe(1);
	});
});

describe('fixed choices', () => {
	test('are all offered at first, none of them marked', () => {
		const { field, offered, marked, asked } = openField(NAMES);
		field.focus();
		expect(offered()).toEqual(['Ann Lee', 'Bo Ek', 'Joann']);
		expect(marked()).toEqual([false, false, false]);
		vi.runAllTimers();
		expect(asked).toEqual([]);
	});

	test('are narrowed down to those with what is typed, the first marked', () => {
		const { field, type, offered, marked } = openField(NAMES);
		field.focus();
		type(' ANN ');
		expect(offered()).toEqual(['Ann Lee', 'Joann']);
		expect(marked()).toEqual([true, false]);
	});

	test.each([
		['bo ek', false],
		['bo', true],
		['n', true],
	])('typed in full leave Enter to send: %s', (words, isTaken) => {
		const { field, type, popup } = openField(NAMES);
		field.focus();
		type(words);
		const enter = { key: 'Enter', preventDefault: () => undefined } as KeyboardEvent;
		expect(popup.takeKey(enter)).toBe(isTaken);
	});

	test('are offered in this field alone', () => {
		const { type, offered, input } = openField(NAMES);
		type('Ann');
		expect(offered()).toEqual([]);
		input.focus();
		expect(offered()).toEqual(['Ann Lee', 'Joann']);
		happen(input, 'blur');
		expect(offered()).toEqual([]);
	});

	test('one that is picked stands for its value, and goes on', async () => {
		const { field, pick, done, input } = openField(NAMES);
		field.focus();
		pick('Bo Ek');
		expect([input.value, done.picked]).toEqual(['Bo Ek', 1]);
		expect(await field.read()).toEqual({ value: 'id of Bo Ek' });
	});
});

describe('what the bot suggests', () => {
	test('is asked for at once, and later when typing has stopped for a while', async () => {
		const { field, type, asked, answer } = openField(ASKING);
		field.focus();
		vi.advanceTimersByTime(0);
		await answer(0, 'Ann Lee');
		type('a');
		vi.advanceTimersByTime(100);
		type('an');
		vi.advanceTimersByTime(149);
		expect(asked).toEqual(['']);
		vi.advanceTimersByTime(1);
		expect(asked).toEqual(['', 'an']);
	});

	test('is offered as it comes, also what has not the letters', async () => {
		const { field, type, offered, answer } = openField(ASKING);
		field.focus();
		type('mayor');
		vi.runAllTimers();
		await answer(0, 'Ann Lee');
		expect(offered()).toEqual(['Ann Lee']);
	});

	test('is narrowed down while the next is awaited', async () => {
		const { field, type, offered, answer } = openField(ASKING);
		field.focus();
		vi.runAllTimers();
		await answer(0, 'Ann Lee', 'Bo Ek');
		type('bo');
		expect(offered()).toEqual(['Bo Ek']);
	});

	test('for an earlier text counts no more', async () => {
		const { field, type, offered, answer } = openField(ASKING);
		field.focus();
		vi.runAllTimers();
		type('bo');
		vi.runAllTimers();
		await answer(1, 'Bo Ek');
		await answer(0, 'Ann Lee');
		expect(offered()).toEqual(['Bo Ek']);
	});

	test('is not offered where one has gone on, nor asked for', async () => {
		const { field, type, offered, answer, input, asked } = openField(ASKING);
		field.focus();
		vi.runAllTimers();
		type('a');
		happen(input, 'blur');
		page.createElement('input').focus();
		vi.runAllTimers();
		await answer(0, 'Ann Lee');
		expect([offered(), asked]).toEqual([[], ['']]);
	});

	test('is asked for before a text that nobody picked is sent', async () => {
		const { field, asked, answer } = openField(ASKING);
		field.fill('Ann Lee');
		const reading = field.read();
		await answer(0, 'Ann Lee');
		expect(await reading).toEqual({ value: 'id of Ann Lee' });
		expect(asked).toEqual(['Ann Lee']);
		await field.read();
		expect(asked).toEqual(['Ann Lee']);
	});

	test('is not asked for what was picked, nor for nothing', async () => {
		const { field, asked, answer, pick } = openField(ASKING);
		field.fill(' ');
		await field.read();
		expect(asked).toEqual([]);
		field.fill('');
		field.focus();
		vi.runAllTimers();
		await answer(0, 'Ann Lee');
		pick('Ann Lee');
		vi.runAllTimers();
		expect(await field.read()).toEqual({ value: 'id of Ann Lee' });
		expect(asked).toEqual(['']);
	});

	test('and was picked counts no more once something else is typed', async () => {
		const { field, answer, pick } = openField(ASKING);
		field.focus();
		vi.runAllTimers();
		await answer(0, 'Ann Lee');
		pick('Ann Lee');
		field.fill('Bo');
		const reading = field.read();
		await answer(1);
		expect(await reading).toEqual({ value: 'Bo' });
	});

	test('is not asked where the bot suggests nothing', async () => {
		const { field, asked } = openField();
		field.fill('Ann');
		expect(await field.read()).toEqual({ value: 'Ann' });
		expect(asked).toEqual([]);
	});
});
