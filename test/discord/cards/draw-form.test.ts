import { ComponentType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { drawForm } from '../../../src/discord/cards/draw-form.ts';
import type { Field } from '../../../src/domain/card.ts';

const SUBMIT = { command: 'article', action: 'text', values: [] };

function drawn(field: Field) {
	const { title, components } = drawForm(
		{ title: 'A\u202E form\n', fields: [field], submit: SUBMIT },
		'id',
	);
	expect(title).toBe('A form');
	return components[0];
}

test('a file, of which the name ends in some ways', () => {
	const field = {
		name: 'file',
		label: 'A file',
		required: false,
		endings: ['.txt', '.md'],
	} as const;
	expect(drawn(field)).toEqual({
		type: 18,
		label: 'A file',
		component: {
			type: 19,
			custom_id: 'file',
			required: false,
			min_values: 0,
			max_values: 1,
			file_types: ['.txt', '.md'],
		},
	});
	expect(drawn({ ...field, required: true })).toMatchObject({ component: { min_values: 1 } });
});

test('words of an article around a field are on one line, whole letters, and end their quotation', () => {
	const field: Field = {
		name: 'speaker',
		label: `“${'The harbour closes on Friday. '.repeat(4)}”`,
		description: 'half \uD83D\n of a letter',
		lines: 'one',
		required: true,
		value: 'a\uD83D',
	};
	expect(drawn(field)).toMatchObject({
		label: '“The harbour closes on Friday. The harbour…”',
		description: 'half \uFFFD of a letter',
		component: { value: 'a\uFFFD' },
	});
});

test('a field of choices is a menu in the window, with what is chosen', () => {
	const field = {
		name: 'worth',
		label: 'Worth',
		required: true,
		choices: [
			{ label: 'great', value: 'a', chosen: true },
			{ label: 'small', value: 'b' },
		],
	};
	const submit = { command: 'article', action: 'happened', values: [] };
	const { components } = drawForm({ title: 'When', fields: [field], submit }, 'id');
	expect(components).toMatchObject([
		{
			component: {
				type: ComponentType.StringSelect,
				custom_id: 'worth',
				required: true,
				options: [
					{ label: 'great', value: 'a', default: true },
					{ label: 'small', value: 'b', default: false },
				],
			},
		},
	]);
});

const TEXT: Field = { name: 'it', label: 'It', lines: 'one', required: true };
const letters = (count: number) => 'x'.repeat(count);
const cut = (count: number) => `${'x'.repeat(count - 1)}…`;

test.each<[string, Partial<Field>, object]>([
	['a label of 45 letters', { label: letters(45) }, { label: letters(45) }],
	['a label of 46', { label: letters(46) }, { label: cut(45) }],
	['a description of 100', { description: letters(100) }, { description: letters(100) }],
	['a description of 101', { description: letters(101) }, { description: cut(100) }],
	[
		'a placeholder of 100',
		{ placeholder: letters(100) },
		{ component: { placeholder: letters(100) } },
	],
	['a placeholder of 101', { placeholder: letters(101) }, { component: { placeholder: cut(100) } }],
	['an answer of 4,000', { value: letters(4000) }, { component: { value: letters(4000) } }],
	['an answer of 4,001', { value: letters(4001) }, { component: { value: cut(4000) } }],
	['an answer of at most ten', { maxLength: 10 }, { component: { max_length: 10 } }],
	['an answer of more than may be', { maxLength: 4001 }, { component: { max_length: 4000 } }],
	['an answer of no given length', {}, { component: { max_length: 4000, required: true } }],
	['an answer on one line', {}, { component: { type: 4, style: 1 } }],
	['an answer on many', { lines: 'many' }, { component: { style: 2 } }],
	['what need not be answered', { required: false }, { component: { required: false } }],
])('%s is drawn within Discord’s limits', (_, more, expected) => {
	expect(drawn({ ...TEXT, ...more } as Field)).toMatchObject(expected);
});

test('what is not said is not sent', () => {
	const field = drawn(TEXT);
	expect(field).not.toHaveProperty('description');
	expect(Object.keys(Object(field).component).sort()).toEqual([
		'custom_id',
		'max_length',
		'required',
		'style',
		'type',
	]);
});

test('a title of a form has at most 45 letters', () => {
	const titled = (count: number) =>
		drawForm({ title: letters(count), fields: [], submit: SUBMIT }, 'id').title;
	expect([titled(45), titled(46)]).toEqual([letters(45), cut(45)]);
});

test('a place is chosen among all that take posts, one of them at first or none', () => {
	const place: Field = { name: 'where', label: 'Where', required: false };
	expect(drawn(place)).toMatchObject({
		component: { type: 8, required: false, channel_types: [0, 5, 10, 11, 12, 15] },
	});
	expect(drawn(place)).not.toHaveProperty('component.default_values');
	expect(drawn({ ...place, value: '5' })).toMatchObject({
		component: { default_values: [{ id: '5', type: 'channel' }] },
	});
});
