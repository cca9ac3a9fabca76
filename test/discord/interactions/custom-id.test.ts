import { expect, test } from 'vitest';
import { readState, writeState, writeStates } from '../../../src/discord/interactions/custom-id.ts';
import { testApp } from '../../support/bot.ts';

const GUILD = '111222333444555666';

/** The custom id of a state, which leads back to it. */
function check(name: string, values: string[], expected: string | RegExp) {
	test(name, async () => {
		const { actionStates } = testApp();
		const state = { command: 'quotes', action: 'page', values };
		const customId = await writeState(state, actionStates, GUILD);

		expect(customId).toMatch(expected);
		expect(customId.length).toBeLessThanOrEqual(100);
		expect(await readState(customId, actionStates, GUILD)).toEqual(state);
	});
}

check('no values', [], /^quotes\.page$/);
check('ids and numbers', ['a1b2', '', '5'], /^quotes\.page:a1b2,,5$/);
check('one empty value', [''], /^quotes\.page:$/);
check('a name is kept in the store', ['Ann Lee'], /^~\w{1,40}$/);
check('a text is kept in the store', ['@everyone *now*'], /^~\w{1,40}$/);
check('97 letters', ['a'.repeat(40), 'b'.repeat(40), 'abc'], /^quotes\.page:.{85}$/);
check('one more', ['a'.repeat(40), 'b'.repeat(40), 'abcd'], /^~\w{1,40}$/);
check('a value of 41 letters', ['a'.repeat(41)], /^~\w{1,40}$/);
check(
	'what is too long is kept in the store',
	['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)],
	/^~/,
);

test('what stands twice in a card has two custom ids, which lead to the same', async () => {
	const { actionStates } = testApp();
	const buttons = [['a'], ['a'], ['Ann Lee'], ['Ann Lee']].map((values) => ({
		label: 'More',
		state: { command: 'quotes', action: 'page', values },
	}));
	const ids = [
		...(
			await writeStates({ tone: 'quote', blocks: [{ kind: 'buttons', buttons }] }, actionStates)
		).values(),
	];

	expect(new Set(ids).size).toBe(4);
	const read = await Promise.all(ids.map((id) => readState(id, actionStates)));
	expect(read).toEqual(buttons.map(({ state }) => state));
});

test('every button, menu and line of a card has its custom id', async () => {
	const { actionStates } = testApp();
	const states = [...'abcde'].map((value) => ({ command: 'q', action: 'x', values: [value] }));
	const [row, menu, amid, beside, other] = states;
	if (!row || !menu || !amid || !beside || !other) throw new Error('no states');
	const card = {
		tone: 'quote',
		blocks: [
			{ kind: 'text', words: 'a' },
			{ kind: 'select', state: menu, from: [] },
			{ kind: 'buttons', buttons: [{ label: 'A', state: amid }] },
			{ kind: 'item', lines: [], button: { label: 'B', state: beside } },
		],
		buttons: [[{ label: 'C', state: row }]],
	} as const;
	const ids = await writeStates(card, actionStates);
	expect([row, menu, amid, beside, other].map((state) => ids.get(state))).toEqual([
		'q.x:a',
		'q.x:b',
		'q.x:c',
		'q.x:d',
		undefined,
	]);
});

test('what one server kept is not there for another', async () => {
	const { actionStates } = testApp();
	const state = { command: 'quotes', action: 'page', values: ['Ann Lee'] };
	const customId = await writeState(state, actionStates, GUILD);

	expect(await readState(customId, actionStates, '999888777666555444')).toBeUndefined();
	expect(await readState(customId, actionStates)).toBeUndefined();
});

/** No button of ours. */
function checkStrange(customId: string) {
	test(`strange: ${customId.slice(0, 30)}`, async () => {
		expect(await readState(customId, testApp().actionStates, GUILD)).toBeUndefined();
	});
}

checkStrange('news:del:1');
checkStrange('a'.repeat(100));
checkStrange('x|y|z');
checkStrange('../../etc');
checkStrange('__proto__');
checkStrange('~__proto__');
checkStrange('~');
checkStrange('');
