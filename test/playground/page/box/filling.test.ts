import { beforeEach, describe, expect, test } from 'vitest';
import {
	ABOUT,
	FILE,
	fillIn,
	MOST,
	option,
	page,
	SPEAKER,
} from '../../../support/filled-command.ts';
import { settled } from '../../../support/plain-page.ts';

beforeEach(() => page.body.replaceChildren());

describe('a command being filled in', () => {
	test('begins with its name and what it requires', () => {
		const { line, chips, input } = fillIn(SPEAKER, ABOUT, MOST);
		expect(line.querySelector('.verb')?.textContent).toBe('/voices');
		expect(chips()).toEqual(['speaker:']);
		expect(line.lastElementChild).toBe(input);
		expect(input.placeholder).toBe('+ 2 more');
		expect(fillIn(SPEAKER).input.placeholder).toBe('');
	});
	test('takes texts for its options, and none for others', () => {
		const { filling, chips, input } = fillIn(SPEAKER, ABOUT, FILE);
		filling.fill({ about: 'the tide', speaker: 'Ann', other: 'x', file: 'y' });
		expect(chips()).toEqual(['speaker:Ann', 'about:the tide', 'file:']);
		expect(input.placeholder).toBe('');
		expect(filling.text()).toBe('/voices speaker:Ann about:the tide');
	});
	test('goes to the first that is required and empty, else behind all', () => {
		const { filling, input, fieldOf } = fillIn(SPEAKER, option('to', { required: true }), ABOUT);
		filling.focusNext();
		expect(page.activeElement).toBe(fieldOf('speaker'));
		filling.fill({ speaker: 'Ann', about: '' });
		filling.focusNext();
		expect(page.activeElement).toBe(fieldOf('to'));
		filling.fill({ to: 'Bo' });
		filling.focusNext();
		expect(page.activeElement).toBe(input);
	});
});

describe('typed behind the chips', () => {
	test('nothing: all that is missing is offered', () => {
		const { type, offered, box, marked } = fillIn(SPEAKER, ABOUT, MOST);
		type('');
		expect(offered()).toEqual(['about', 'most']);
		expect(marked()).toBeUndefined();
		expect(box.querySelector('.heading')?.textContent).toBe('Options · Enter sends');
	});
	test('the beginning of a name', () => {
		const { type, offered, marked } = fillIn(ABOUT, MOST);
		type('MO');
		expect(offered()).toEqual(['most']);
		expect(marked()).toBe('most');
	});
	test('a name that is chosen opens it', () => {
		const { type, box, chips, input, fieldOf } = fillIn(ABOUT, MOST);
		type('mo');
		box.querySelector('li')?.click();
		expect(chips()).toEqual(['most:']);
		expect(input.value).toBe('');
		expect(page.activeElement).toBe(fieldOf('most'));
	});
	test('a name with a colon opens it with what follows', () => {
		const { type, chips, input } = fillIn(SPEAKER, ABOUT);
		type(' ABOUT: the tide');
		expect(chips()).toEqual(['speaker:', 'about:the tide']);
		expect(input.value).toBe('');
	});
	test('words that name nothing are meant for the first option', () => {
		const { type, chips } = fillIn(ABOUT, MOST);
		type('the tide');
		expect(chips()).toEqual(['about:the tide']);
	});
	test('unless it is there already', () => {
		const { type, chips, box, input } = fillIn(SPEAKER, ABOUT);
		type('the tide');
		expect(chips()).toEqual(['speaker:']);
		expect(input.value).toBe('the tide');
		expect(box.querySelector('.heading')?.textContent).toBe('');
	});
	test('a name that stands there already opens nothing', () => {
		const { type, chips } = fillIn(SPEAKER, ABOUT);
		type('speaker:x');
		expect(chips()).toEqual(['speaker:']);
	});
});

describe('typed into a chip', () => {
	test('the name of another option with a colon goes there', () => {
		const { typeInto, chips, fieldOf } = fillIn(SPEAKER, ABOUT);
		typeInto('speaker', 'Ann about:');
		expect(chips()).toEqual(['speaker:Ann', 'about:']);
		expect(page.activeElement).toBe(fieldOf('about'));
	});
	test('its own name is taken away', () => {
		const { typeInto, chips } = fillIn(SPEAKER, ABOUT);
		typeInto('speaker', 'Speaker:');
		expect(chips()).toEqual(['speaker:']);
	});
	test('other words with a colon stay', () => {
		const { typeInto, chips } = fillIn(SPEAKER, ABOUT);
		typeInto('speaker', 'Ann said:');
		expect(chips()).toEqual(['speaker:Ann said:']);
		typeInto('speaker', 'Ann speaker:');
		expect(chips()).toEqual(['speaker:Ann speaker:']);
		typeInto('speaker', 'about');
		expect(chips()).toEqual(['speaker:about']);
	});
	test('is told', () => {
		const { typeInto, done } = fillIn(SPEAKER);
		typeInto('speaker', 'A');
		expect(done.changed).toBe(1);
	});
});

describe('suggestions', () => {
	test('are asked for with what the other options hold', async () => {
		const { filling, asked } = fillIn(option('speaker', { autocomplete: true }), ABOUT, MOST, FILE);
		filling.fill({ speaker: 'ann', about: 'the tide', most: '99', file: '' });
		await filling.read();
		expect(asked).toEqual([
			{
				line: { path: ['voices'], values: { about: 'the tide', speaker: 'ann' } },
				focused: 'speaker',
			},
		]);
	});
});

describe('keys', () => {
	test('Backspace in nothing goes back into the last chip', () => {
		const { press, filling, fieldOf, chips } = fillIn(SPEAKER, ABOUT);
		filling.fill({ about: 'x' });
		expect(press('Backspace')).toBe(true);
		expect(page.activeElement).toBe(fieldOf('about'));
		expect(chips().length).toBe(2);
	});
	test('Backspace in words takes a letter', () => {
		const { press, input } = fillIn(SPEAKER);
		input.value = 'x';
		expect(press('Backspace')).toBe(false);
	});
	test('Backspace in an empty chip takes it out, unless it has words', () => {
		const { press, filling, fieldOf, chips, input, done } = fillIn(SPEAKER, ABOUT);
		filling.fill({ about: 'x' });
		expect(press('Backspace', fieldOf('about'))).toBe(false);
		filling.fill({ about: '' });
		expect(press('Backspace', fieldOf('about'))).toBe(true);
		expect(chips()).toEqual(['speaker:']);
		expect([page.activeElement, done.back]).toEqual([input, 0]);
		expect(input.placeholder).toBe('+ 1 more');
	});
	test('Backspace in an empty one that is required goes back to the commands', () => {
		const { press, fieldOf, done } = fillIn(SPEAKER);
		press('Backspace', fieldOf('speaker'));
		expect(done.back).toBe(1);
	});
	test('Backspace and nothing to go back into', () => {
		const { press, done } = fillIn(ABOUT);
		expect(press('Backspace')).toBe(true);
		expect(done.back).toBe(1);
	});
	test('Escape takes out the chip it is pressed in, whatever it holds', () => {
		const { press, filling, fieldOf, chips } = fillIn(ABOUT, MOST);
		filling.fill({ about: 'x', most: '3' });
		expect(press('Escape', fieldOf('about'))).toBe(true);
		expect(chips()).toEqual(['most:3']);
	});
	test('Escape behind them takes out the last', () => {
		const { press, filling, chips } = fillIn(ABOUT, MOST);
		filling.fill({ about: 'x', most: '3' });
		expect(press('Escape')).toBe(true);
		expect(chips()).toEqual(['about:x']);
	});
	test.each([
		['a', {}, true],
		[' ', {}, false],
		['Enter', {}, false],
		['v', { ctrlKey: true }, false],
		['v', { metaKey: true }, false],
	])('%j on a file goes behind it: %j %s', (key, more, goesOn) => {
		const { press, filling, fieldOf, input } = fillIn(FILE);
		filling.fill({ file: '' });
		const field = fieldOf('file');
		field.focus();
		expect(press(key, field, more)).toBe(false);
		expect(page.activeElement === input).toBe(goesOn);
	});
	test('a letter in a text stays there', () => {
		const { press, fieldOf } = fillIn(SPEAKER);
		const field = fieldOf('speaker');
		field.focus();
		press('a', field);
		expect(page.activeElement).toBe(field);
	});
});

describe('reading', () => {
	test('all that is filled in', async () => {
		const { filling } = fillIn(SPEAKER, ABOUT, MOST);
		filling.fill({ speaker: 'Ann', about: ' ', most: '3' });
		expect(await filling.read()).toEqual({ values: { speaker: 'Ann', most: 3 } });
		expect(filling.text()).toBe('/voices speaker:Ann most:3');
	});
	test('says what is missing or wrong, and goes there', async () => {
		const { filling, fieldOf } = fillIn(SPEAKER, MOST);
		expect((await filling.read()).problem).toBe('speaker is missing.');
		expect(page.activeElement).toBe(fieldOf('speaker'));
		filling.fill({ speaker: 'Ann', most: '12' });
		expect((await filling.read()).problem).toBe('most must be at most 9.');
		expect(fieldOf('most').closest('.chip')?.getAttribute('aria-invalid')).toBe('true');
	});
	test('refuses words that are meant for nothing', async () => {
		const { filling, input } = fillIn(SPEAKER);
		filling.fill({ speaker: 'Ann' });
		input.value = ' tide ';
		expect((await filling.read()).problem).toBe('There is no option “tide” here.');
	});
});

describe('a file', () => {
	const file = new File(['The bell rings.'], 'bell.txt', { type: 'text/plain' });
	test('goes to the option that takes one', async () => {
		const { filling, line, done } = fillIn(ABOUT, FILE);
		expect(filling.takeFile(file)).toBe(true);
		expect(line.querySelector('.file-name')?.textContent).toBe('bell.txt (1 KB)');
		expect(done.changed).toBe(1);
		expect((await filling.read()).values).toEqual({
			file: { name: 'bell.txt', contentType: 'text/plain', base64: btoa('The bell rings.') },
		});
		expect(filling.text()).toBe('/voices');
	});
	test('is of no use where there is none', () => {
		expect(fillIn(ABOUT).filling.takeFile(file)).toBe(false);
	});
});

test('a name that is picked goes on to what is missing', async () => {
	const { filling, fieldOf, input, box } = fillIn(
		option('speaker', { autocomplete: true, required: true }),
		ABOUT,
	);
	filling.focusNext();
	await new Promise((resolve) => setTimeout(resolve, 1));
	await settled();
	box.querySelector('li')?.click();
	expect(fieldOf('speaker').value).toBe('Ann Lee');
	expect(page.activeElement).toBe(input);
	expect((await filling.read()).values).toEqual({ speaker: 'id of Ann Lee' });
});
