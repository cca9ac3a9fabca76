import { type Case, callback, many, modal } from '../calls.ts';

const label = (component: object, more: object = {}) => ({
	type: 18,
	label: 'Title',
	component,
	...more,
});
const input = (more: object = {}) => ({ type: 4, custom_id: 'title', style: 1, ...more });
const WITHIN = 'data.components.0.component';

/** Modals that Discord refuses. */
export const modalCases: readonly Case[] = [
	[
		'a long title',
		callback({
			type: 9,
			data: { custom_id: 'form', title: 'x'.repeat(46), components: [label(input())] },
		}),
		'data.title BASE_TYPE_BAD_LENGTH',
	],
	[
		'no custom id',
		callback({ type: 9, data: { title: 'A form', components: [label(input())] } }),
		'data.custom_id BASE_TYPE_REQUIRED',
	],
	['no components', modal(), 'data.components BASE_TYPE_BAD_LENGTH'],
	[
		'six components',
		modal(...many(6, (index) => label(input({ custom_id: `i${index}` })))),
		'data.components BASE_TYPE_BAD_LENGTH',
	],
	[
		'a long label',
		modal(label(input(), { label: 'x'.repeat(46) })),
		'data.components.0.label BASE_TYPE_BAD_LENGTH',
	],
	[
		'a long description',
		modal(label(input(), { description: 'x'.repeat(101) })),
		'data.components.0.description BASE_TYPE_MAX_LENGTH',
	],
	['a button under a label', modal(label({ type: 2 })), `${WITHIN}.type UNION_TYPE_CHOICES`],
	['a bare input', modal(input()), 'data.components.0.type UNION_TYPE_CHOICES'],
	[
		'a label within a label',
		modal(label(input({ label: 'Title' }))),
		`${WITHIN}.label COMPONENT_LABEL_DUPLICATED`,
	],
	[
		'more than an input holds',
		modal(label(input({ max_length: 4001 }))),
		`${WITHIN}.max_length NUMBER_TYPE_MAX`,
	],
	[
		'least above most',
		modal(label(input({ min_length: 9, max_length: 5 }))),
		`${WITHIN}.min_length NUMBER_TYPE_MAX`,
	],
	[
		'a value longer than allowed',
		modal(label(input({ max_length: 5, value: 'too long' }))),
		`${WITHIN}.value BASE_TYPE_MAX_LENGTH`,
	],
	[
		'an input in a row without label',
		modal({ type: 1, components: [input()] }),
		'data.components.0.components.0.label BASE_TYPE_REQUIRED',
	],
	[
		'the same custom id twice',
		modal(label(input()), label(input())),
		'data.components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
	],
	[
		'a radio button alone',
		modal(label({ type: 21, custom_id: 'kind', options: [{ label: 'One', value: '1' }] })),
		`${WITHIN}.options BASE_TYPE_BAD_LENGTH`,
	],
	[
		'two checkboxes of one value',
		modal(
			label({
				type: 22,
				custom_id: 'kinds',
				options: many(2, () => ({ label: 'One', value: '1' })),
			}),
		),
		`${WITHIN}.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED`,
	],
	[
		'eleven kinds of files',
		modal(
			label({ type: 19, custom_id: 'files', file_types: Array.from({ length: 11 }, () => '.md') }),
		),
		'data.components.0.component.file_types BASE_TYPE_MAX_LENGTH',
	],
	[
		'eleven files',
		modal(label({ type: 19, custom_id: 'files', max_values: 11 })),
		`${WITHIN}.max_values NUMBER_TYPE_MAX`,
	],
];
