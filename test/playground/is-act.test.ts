import { describe, expect, test } from 'vitest';
import { isAct } from '../../src/playground/is-act.ts';
import { journeyProblem } from '../../src/playground/journey-problem.ts';

const LINE = { path: ['quotes'], values: { speaker: 'Ann', most: 3, all: true } };
const FILE = { name: 'a', contentType: 'b', base64: 'c' };
const MODAL = { interactionId: 'i', custom_id: 'c', title: 't', components: [] };

/** Is this an act, in the channel c1? And is it none when any of its fields is left out or is something else? */
function check(kind: string, fields: Readonly<Record<string, unknown>>) {
	test(kind, () => {
		const act = { kind, channelId: 'c1', ...fields };
		expect(isAct(act)).toBe(true);
		for (const name of ['channelId', ...Object.keys(fields)]) {
			expect(isAct({ ...act, [name]: undefined }), `without ${name}`).toBe(false);
			expect(isAct({ ...act, [name]: 7 }), `${name} as a number`).toBe(false);
		}
	});
}

describe('an act', () => {
	check('run', LINE);
	check('suggest', { ...LINE, focused: 'speaker' });
	check('say', { content: 'Good day' });
	check('press', { messageId: 'm', customId: 'c' });
	check('select', { messageId: 'm', customId: 'c', values: ['a'] });
	check('submit', { modal: MODAL, answers: { words: 'Good day', pick: ['a', 'b'] } });
	check('right-click', { messageId: 'm', command: 'Summarise' });
	check('dismiss', { messageId: 'm' });
	check('speak', { locale: 'de' });
});

describe('none', () => {
	test.each([undefined, null, 'say', 7, [], {}])('%j', (sent) => {
		expect(isAct(sent)).toBe(false);
	});
	test.each([
		[{ kind: 'toString' }],
		[{ kind: 'dance' }],
		[{ kind: 'run', ...LINE, path: ['quotes', 7] }],
		[{ kind: 'run', ...LINE, path: 'quotes' }],
		[{ kind: 'run', ...LINE, values: [] }],
		[{ kind: 'run', ...LINE, values: { a: null } }],
		[{ kind: 'run', ...LINE, values: { a: ['b'] } }],
		[{ kind: 'run', ...LINE, values: { a: { ...FILE, name: 7 } } }],
		[{ kind: 'run', ...LINE, values: { a: { ...FILE, contentType: 7 } } }],
		[{ kind: 'run', ...LINE, values: { a: { ...FILE, base64: 7 } } }],
		[{ kind: 'submit', modal: { ...MODAL, interactionId: 7 }, answers: {} }],
		[{ kind: 'submit', modal: { ...MODAL, custom_id: 7 }, answers: {} }],
		[{ kind: 'submit', modal: { ...MODAL, components: {} }, answers: {} }],
		[{ kind: 'submit', modal: MODAL, answers: { a: 7 } }],
		[{ kind: 'submit', modal: MODAL, answers: { a: [7] } }],
		[{ kind: 'submit', modal: null, answers: {} }],
		[{ kind: 'select', messageId: 'm', customId: 'c', values: [7] }],
	])('%j', (act) => {
		expect(isAct({ channelId: 'c1', ...act })).toBe(false);
	});
	test('but files are an answer', () => {
		const sent = { kind: 'submit', channelId: 'c1', modal: MODAL };
		expect(isAct({ ...sent, answers: { a: [FILE, FILE], b: [] } })).toBe(true);
		expect(isAct({ ...sent, answers: { a: [FILE, 'b'] } })).toBe(false);
	});
	test('but a file is a value', () => {
		expect(isAct({ kind: 'run', channelId: 'c1', ...LINE, values: { a: FILE } })).toBe(true);
	});
});

const BETWEEN = 'The playground’s clock goes from 2016 to 2114; choose a date in between.';
test.each([
	[null, undefined],
	[Date.UTC(2016, 0, 1), undefined],
	[Date.UTC(2114, 11, 31), undefined],
	[Date.UTC(2015, 11, 31), BETWEEN],
	[Date.UTC(2115, 0, 1), BETWEEN],
	[Number.NaN, BETWEEN],
	['2024-03-07', 'This is no hour; choose a date.'],
	[undefined, 'This is no hour; choose a date.'],
])('a journey to %s', (to, expected) => {
	expect(journeyProblem({ to })).toBe(expected);
});
test.each([undefined, null, 7, {}])('a journey to nowhere: %j', (sent) => {
	expect(journeyProblem(sent)).toBe('This is no hour; choose a date.');
});
