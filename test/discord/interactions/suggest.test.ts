import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import type { Context, OptionSpec, Suggestion } from '../../../src/discord/interactions/command.ts';
import type { Reply } from '../../../src/discord/interactions/reply.ts';
import { suggest, tidy } from '../../../src/discord/interactions/suggest.ts';
import { says } from '../../support/bot.ts';
import { typing } from '../../support/dispatched.ts';

const one = (name: string, value = 'v') => ({ name, value });

test('what is offered stands on one line, within Discord’s limits', () => {
	expect(tidy([one(' a \n b '), one('a'.repeat(100)), one('a'.repeat(101))])).toEqual([
		one('a b'),
		one('a'.repeat(100)),
		one(`${'a'.repeat(99)}…`),
	]);
});
test('what could not be shown or found again is left out', () => {
	expect(
		tidy([one(' '), one('a', ''), one('b', 'a'.repeat(101)), one('c', 'a'.repeat(100))]),
	).toEqual([one('c', 'a'.repeat(100))]);
});
test('25 at most, of those that can be shown', () => {
	const many = [one(''), ...Array.from({ length: 26 }, (_, index) => one(`n${index}`))];
	expect(tidy(many).map(({ name }) => name)).toEqual(many.slice(1, 26).map(({ name }) => name));
});

type Suggest = OptionSpec['suggest'];

/** What is offered in the option `book`, and what the log has of it. */
async function offered(ask: Suggest | 'no verb', { failure }: { readonly failure?: Error } = {}) {
	const logged: object[] = [];
	const choices: Suggestion[][] = [];
	const reply = {
		suggest: async (all: Suggestion[]) => {
			choices.push(all);
			if (failure) throw failure;
		},
	} as unknown as Reply;
	const log = pino({ base: null }, { write: (line: string) => logged.push(JSON.parse(line)) });
	const text = { kind: 'text', description: '' } as const;
	const book = ask === undefined || ask === 'no verb' ? text : { ...text, suggest: ask };
	const options = { book, shelf: text, most: { kind: 'integer', description: '' } } as const;
	const verb = { description: '', options, run: async () => says('done') };
	const draft = typing('page', 'book', {
		focused: { name: 'book', value: ' ti ' },
		values: new Map<string, string | number>([
			['book', ' ti '],
			['shelf', ' sea '],
			['most', 3],
			['odd', 'x'],
		]),
	});
	const context = { log } as unknown as Context;
	await suggest(draft, reply, { verb: ask === 'no verb' ? undefined : verb, context });
	return { choices, logged };
}

describe('while somebody types', () => {
	test('it is asked with the letters and what stands in the other options', async () => {
		const asked: unknown[] = [];
		const { choices, logged } = await offered(async (letters, _context, others) => {
			asked.push([letters, others]);
			return [one('Tides')];
		});
		expect(asked).toEqual([['ti', { shelf: 'sea' }]]);
		expect([choices, logged]).toEqual([[[one('Tides')]], []]);
	});

	test.each<[string, Suggest | 'no verb']>([
		['of an option that suggests nothing', undefined],
		['of a command that is not theirs', 'no verb'],
	])('nothing is offered %s', async (_, ask) => {
		expect(await offered(ask)).toEqual({ choices: [[]], logged: [] });
	});

	test('nothing is offered where it cannot be found, which is logged', async () => {
		const { choices, logged } = await offered(() => Promise.reject(new Error('no store')));
		expect(choices).toEqual([[]]);
		expect(logged).toMatchObject([{ level: 50, command: 'page', err: { message: 'no store' } }]);
	});

	test('it is logged where the offer does not arrive', async () => {
		const { logged } = await offered(async () => [], { failure: new Error('too late') });
		expect(logged).toMatchObject([{ level: 40, command: 'page', err: { message: 'too late' } }]);
	});
});
