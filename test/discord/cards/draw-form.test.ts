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
