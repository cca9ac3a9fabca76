import { beforeEach, describe, expect, test } from 'vitest';
import type { Command, CommandOption } from '../../../../src/local-discord/wire.ts';
import { createCommandBox } from '../../../../src/playground/page/box/command-box.ts';
import type { Line } from '../../../../src/playground/wire.ts';
import { happen, openPlainPage, settled } from '../../../support/plain-page.ts';

const page = openPlainPage();
beforeEach(() => page.body.replaceChildren());

const option = (name: string, more: Partial<CommandOption> = {}): CommandOption => ({
	type: 3,
	name,
	description: `the ${name}`,
	...more,
});
const command = (name: string, ...options: readonly CommandOption[]) =>
	({ id: '1', type: 1, name, description: `does ${name}`, options }) as unknown as Command;
const COMMANDS = [
	command('quotes', option('speaker', { required: true }), option('about')),
	command('help'),
	command('articles', option('search')),
	command(
		'article',
		option('list', { type: 1, options: [] }),
		option('add', { type: 1, options: [option('file', { type: 11 })] }),
	),
];

/** The box under #news, with these commands. */
function openBox(commands: readonly Command[] = COMMANDS) {
	const form = page.createElement('form');
	page.body.append(form);
	const ran: Line[] = [];
	const said: string[] = [];
	const box = createCommandBox(form, {
		run: (line) => ran.push(line),
		say: (content) => said.push(content),
		suggest: async () => [],
		pickable: () => [],
	});
	box.setPlace('#news');
	box.setCommands(commands);
	const line = () => form.querySelector('.line') as HTMLElement;
	const input = () => line().querySelector(':scope > input') as HTMLInputElement;
	return {
		box,
		form,
		ran,
		said,
		line,
		input,
		type: (text: string) => {
			input().focus();
			input().value = text;
			happen(input(), 'input');
		},
		send: async () => {
			const event = happen(form, 'submit');
			await settled();
			return event;
		},
		press: (key: string, target: EventTarget = input()) =>
			happen(target, 'keydown', { key, isComposing: false }),
		problem: () => form.querySelector('.problem')?.textContent,
		offered: () => [...form.querySelectorAll('.popup .name')].map(({ textContent }) => textContent),
		heading: () => form.querySelector('.popup .heading')?.textContent,
		chips: () => [...line().querySelectorAll('.chip')].map(({ textContent }) => textContent),
	};
}

describe('words', () => {
	test('are said', async () => {
		const { type, send, said, input } = openBox();
		type(' Good day ');
		expect((await send()).defaultPrevented).toBe(true);
		expect([said, input().value]).toEqual([['Good day'], '']);
	});
	test('that are none are not', async () => {
		const { type, send, said } = openBox();
		type('  ');
		await send();
		expect(said).toEqual([]);
	});
	test('that are no command are refused, and stay', async () => {
		const { type, send, said, problem, input } = openBox();
		type('/dance');
		await send();
		expect([said, problem(), input().value]).toEqual([[], 'There is no command /dance.', '/dance']);
		type('/danc');
		expect(problem()).toBe('');
	});
});

describe('what is offered', () => {
	test('nothing, until a slash is typed', () => {
		const { type, offered } = openBox();
		type('a');
		expect(offered()).toEqual([]);
		type('/');
		expect(offered()).toEqual(['/quotes', '/help', '/articles', '/article list', '/article add']);
	});
	test('commands that fit', () => {
		const { type, offered, heading } = openBox();
		type('/art');
		expect([offered(), heading()]).toEqual([
			['/articles', '/article list', '/article add'],
			'Commands',
		]);
		type('/zzz');
		expect([offered(), heading()]).toEqual([[], 'No such command']);
	});
	test('a word where there are none yet', () => {
		const { type, heading, box, offered } = openBox([]);
		type('/');
		expect(heading()).toBe('The bot has no commands here yet');
		box.setCommands(COMMANDS);
		expect(offered().length).toBe(5);
	});
	test('nothing to a box without the focus', () => {
		const { box, input, form, offered } = openBox();
		input().value = '/';
		form.tabIndex = 0;
		form.focus();
		box.setCommands(COMMANDS);
		expect(offered()).toEqual([]);
	});
	test('nothing when the focus leaves', () => {
		const { type, offered, input } = openBox();
		type('/');
		happen(input(), 'blur');
		expect(offered()).toEqual([]);
		input().focus();
		expect(offered().length).toBe(5);
	});
	test('Enter sends what is complete, and opens what is not', () => {
		const { type, press, chips } = openBox();
		type('/help');
		expect(press('Enter').defaultPrevented).toBe(false);
		type('/quotes');
		expect(press('Enter').defaultPrevented).toBe(true);
		expect(chips()).toEqual(['/quotes', 'speaker']);
	});
});

describe('a command', () => {
	test('is opened by its name and a space', () => {
		const { type, chips, input } = openBox();
		type('/quotes');
		expect(chips()).toEqual([]);
		type('/quotes ');
		expect([chips(), input().value]).toEqual([['/quotes', 'speaker'], '']);
		expect(page.activeElement).not.toBe(input());
	});
	test('is not opened while a longer one may be meant', () => {
		const { type, chips } = openBox([...COMMANDS, command('quotes of')]);
		type('/quotes ');
		expect(chips()).toEqual([]);
		type('/quotes x');
		expect(chips()).toEqual(['/quotes', 'speaker']);
	});
	test('is sent with what is filled in', async () => {
		const { box, send, ran, input, chips } = openBox();
		box.setLine('/quotes speaker:Ann Lee about:the tide');
		await send();
		expect(ran).toEqual([{ path: ['quotes'], values: { speaker: 'Ann Lee', about: 'the tide' } }]);
		expect([chips(), page.activeElement]).toEqual([[], input()]);
	});
	test('is sent as it was typed', async () => {
		const { type, send, ran } = openBox();
		type('/article list');
		await send();
		expect(ran).toEqual([{ path: ['article', 'list'], values: {} }]);
	});
	test('is not sent while something is missing', async () => {
		const { type, send, ran, problem } = openBox();
		type('/quotes');
		await send();
		expect([ran, problem()]).toEqual([[], 'speaker is missing.']);
	});
	test('is run as if it had been typed and sent', async () => {
		const { box, ran } = openBox();
		box.run('/help');
		await settled();
		expect(ran.map(({ path }) => path)).toEqual([['help']]);
	});
	test('that is none yet stands there to be completed', () => {
		const { box, input, chips } = openBox();
		box.setLine('/quo ');
		expect([input().value, chips(), page.activeElement]).toEqual(['/quo', [], input()]);
	});
	test('Escape goes back to its name, then to nothing', () => {
		const { box, press, input, chips, line } = openBox();
		box.setLine('/quotes ');
		press('Escape', line().querySelector('.chip input') as HTMLElement);
		expect([chips(), input().value]).toEqual([[], '/quotes']);
		press('Escape');
		press('Escape');
		expect(input().value).toBe('');
	});
	test('ArrowUp brings the last one back', async () => {
		const { box, send, press, chips, type } = openBox();
		press('ArrowUp');
		expect(chips()).toEqual([]);
		box.setLine('/articles search:bell');
		await send();
		type('words');
		press('ArrowUp');
		expect(chips()).toEqual([]);
		type('');
		press('ArrowUp');
		expect(chips()).toEqual(['/articles', 'search']);
	});
});

describe('the box', () => {
	test('says where one writes', () => {
		const { input, box } = openBox();
		expect([input().getAttribute('aria-label'), input().placeholder]).toEqual([
			'Message or command in #news',
			'Type / for commands in #news',
		]);
		box.setLine('/quotes ');
		box.setPlace('#quiet');
		expect(input().placeholder).toBe('Type / for commands in #quiet');
	});
	test('takes a file where a command wants one', () => {
		const { box, form } = openBox();
		const file = new File(['a'], 'bell.txt');
		expect(box.takeFile(file)).toBe(false);
		box.setLine('/article add');
		expect(box.takeFile(file)).toBe(true);
		expect(form.querySelector('.file-name')?.textContent).toBe('bell.txt (1 KB)');
	});
	test('is where the focus goes when it is asked, or pressed beside its field', () => {
		const { box, input, line } = openBox();
		box.focus();
		expect(page.activeElement).toBe(input());
		page.body.focus();
		expect(happen(line(), 'mousedown').defaultPrevented).toBe(true);
		expect(page.activeElement).toBe(input());
		page.body.focus();
		expect(happen(input(), 'mousedown').defaultPrevented).toBe(false);
		expect(page.activeElement).toBe(page.body);
	});
});
