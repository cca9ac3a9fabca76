import { describe, expect, test } from 'vitest';
import type { RequestCall } from '../../../src/local-discord/validation/call.ts';
import { openSemanticValidator } from '../../../src/local-discord/validation/validator.ts';
import { callback, layout, many, modal, putCommands, reply, row, send } from './calls.ts';

const validator = openSemanticValidator();

const text = (length: number): string => 'x'.repeat(length);
const slash = (more: object) => ({ name: 'quotes', description: 'What was said', ...more });
const option = (more: object) => ({ type: 3, name: 'speaker', description: 'A name', ...more });
const button = (more: object) => ({ type: 2, style: 1, label: 'On', custom_id: 'on', ...more });
const link = (url: string) => ({ type: 2, style: 5, label: 'On', url });
const select = (more: object) => ({
	type: 3,
	custom_id: 'pick',
	options: [{ label: 'One', value: '1' }],
	...more,
});
const choicesOf = (count: number) => many(count, (index) => ({ label: 'A', value: `${index}` }));
const label = (component: object, more: object = {}) =>
	modal({ type: 18, label: 'Title', component, ...more });
const input = (more: object) => ({ type: 4, custom_id: 'title', style: 1, ...more });
const display = (content: string) => ({ type: 10, content });
const picture = (more: object = {}) => ({ media: { url: 'https://example.com/a.png' }, ...more });

type Bound = readonly [name: string, most: number, call: (size: number) => RequestCall];

/** What Discord documents of each. */
const MOST: readonly Bound[] = [
	['the content of a message', 2000, (size) => send({ content: text(size) })],
	['a nonce', 25, (size) => send({ content: 'a', nonce: text(size) })],
	[
		'attachments',
		10,
		(size) => send({ content: 'a', attachments: many(size, (id) => ({ id, filename: 'a' })) }),
	],
	['stickers', 3, (size) => send({ sticker_ids: many(size, (id) => `${id}`) })],
	['embeds', 10, (size) => reply({ embeds: many(size, () => ({ title: 'a' })) })],
	['the title of an embed', 256, (size) => reply({ embeds: [{ title: text(size) }] })],
	['its description', 4096, (size) => reply({ embeds: [{ description: text(size) }] })],
	[
		'its fields',
		25,
		(size) => reply({ embeds: [{ fields: many(size, () => ({ name: 'a', value: 'b' })) }] }),
	],
	[
		'the name of a field',
		256,
		(size) => reply({ embeds: [{ fields: [{ name: text(size), value: 'b' }] }] }),
	],
	[
		'the value of a field',
		1024,
		(size) => reply({ embeds: [{ fields: [{ name: 'a', value: text(size) }] }] }),
	],
	['a footer', 2048, (size) => reply({ embeds: [{ title: 'a', footer: { text: text(size) } }] })],
	['an author', 256, (size) => reply({ embeds: [{ title: 'a', author: { name: text(size) } }] })],
	[
		'all embeds together',
		6000,
		(size) => reply({ embeds: [{ description: text(4000) }, { description: text(size - 4000) }] }),
	],
	['people to be pinged', 100, (size) => pinging({ users: many(size, (id) => `${id}`) })],
	['roles to be pinged', 100, (size) => pinging({ roles: many(size, (id) => `${id}`) })],
	['the label of a button', 80, (size) => row(button({ label: text(size) }))],
	['its custom id', 100, (size) => row(button({ custom_id: text(size) }))],
	['the address of a link', 512, (size) => row(link(`https://example.com/${text(size - 20)}`))],
	['buttons in a row', 5, (size) => row(...many(size, (id) => button({ custom_id: `${id}` })))],
	[
		'rows',
		5,
		(size) =>
			reply({
				content: 'a',
				components: many(size, (id) => ({ type: 1, components: [button({ custom_id: `${id}` })] })),
			}),
	],
	['the custom id of a select', 100, (size) => row(select({ custom_id: text(size) }))],
	['its placeholder', 150, (size) => row(select({ placeholder: text(size) }))],
	['its options', 25, (size) => row(select({ options: choicesOf(size) }))],
	[
		'how many may be chosen',
		25,
		(size) => row(select({ max_values: size, options: choicesOf(Math.min(size, 25)) })),
	],
	[
		'the label of an option',
		100,
		(size) => row(select({ options: [{ label: text(size), value: '1' }] })),
	],
	['its value', 100, (size) => row(select({ options: [{ label: 'a', value: text(size) }] }))],
	[
		'its description',
		100,
		(size) => row(select({ options: [{ label: 'a', value: '1', description: text(size) }] })),
	],
	['components of a layout', 40, (size) => layout(...many(size, () => display('a')))],
	['a text display', 4000, (size) => layout(display(text(size)))],
	['a gallery', 10, (size) => layout({ type: 12, items: many(size, () => picture()) })],
	[
		'the description of a picture',
		1024,
		(size) => layout({ type: 12, items: [picture({ description: text(size) })] }),
	],
	[
		'texts of a section',
		3,
		(size) =>
			layout({ type: 9, components: many(size, () => display('a')), accessory: button({}) }),
	],
	['the title of a form', 45, (size) => formOf({ title: text(size) })],
	['the custom id of a form', 100, (size) => formOf({ custom_id: text(size) })],
	['the components of a form', 5, (size) => modal(...many(size, () => display('a')))],
	['the label above an input', 45, (size) => label(input({}), { label: text(size) })],
	['the description above it', 100, (size) => label(input({}), { description: text(size) })],
	['the custom id of an input', 100, (size) => label(input({ custom_id: text(size) }))],
	['the placeholder of an input', 100, (size) => label(input({ placeholder: text(size) }))],
	['what an input takes', 4000, (size) => label(input({ max_length: size }))],
	['what an input asks for', 4000, (size) => label(input({ min_length: size }))],
	['the value of an input', 4000, (size) => label(input({ value: text(size) }))],
	['radio buttons', 10, (size) => label({ type: 21, custom_id: 'a', options: choicesOf(size) })],
	['checkboxes', 10, (size) => label({ type: 22, custom_id: 'a', options: choicesOf(size) })],
	['files', 10, (size) => label({ type: 19, custom_id: 'a', max_values: size })],
	['the custom id of files', 100, (size) => label({ type: 19, custom_id: text(size) })],
	['the name of a command', 32, (size) => putCommands(slash({ name: text(size) }))],
	['its description', 100, (size) => putCommands(slash({ description: text(size) }))],
	[
		'its options',
		25,
		(size) => putCommands(slash({ options: many(size, (id) => option({ name: `o${id}` })) })),
	],
	['the name of a menu command', 32, (size) => putCommands({ type: 3, name: text(size) })],
	['slash commands', 100, (size) => putCommands(...many(size, (id) => slash({ name: `c${id}` })))],
	['commands in the menu of users', 15, (size) => menus(2, size)],
	['commands in the menu of messages', 15, (size) => menus(3, size)],
	['choices', 25, (size) => choices(many(size, (id) => ({ name: `c${id}`, value: 'v' })))],
	['the name of a choice', 100, (size) => choices([{ name: text(size), value: 'v' }])],
	['the value of a choice', 100, (size) => choices([{ name: 'a', value: text(size) }])],
];

describe('what Discord takes at most', () => {
	test.each(MOST)('%s: %d', (_, most, call) => {
		expect(codesOf(call(most))).toEqual([]);
		expect(codesOf(call(most + 1))).not.toEqual([]);
	});
});

const LEAST: readonly Bound[] = [
	['options to choose from', 1, (size) => row(select({ options: choicesOf(size) }))],
	['radio buttons', 2, (size) => label({ type: 21, custom_id: 'a', options: choicesOf(size) })],
	['checkboxes', 1, (size) => label({ type: 22, custom_id: 'a', options: choicesOf(size) })],
	['what an input takes', 1, (size) => label(input({ max_length: size }))],
	['what an input asks for', 0, (size) => label(input({ min_length: size }))],
	['files that may be sent', 1, (size) => label({ type: 19, custom_id: 'a', max_values: size })],
	['files that must be sent', 0, (size) => label({ type: 19, custom_id: 'a', min_values: size })],
	['how many may be chosen', 1, (size) => row(select({ min_values: 0, max_values: size }))],
	['how many must be chosen', 0, (size) => row(select({ min_values: size }))],
];

describe('what Discord takes at least', () => {
	test.each(LEAST)('%s: %d', (_, least, call) => {
		expect(codesOf(call(least))).toEqual([]);
		expect(codesOf(call(least - 1))).not.toEqual([]);
	});
});

function pinging(mentions: object): RequestCall {
	return send({ content: 'a', allowed_mentions: mentions });
}

function formOf(more: object): RequestCall {
	const components = [display('a')];
	return callback({ type: 9, data: { custom_id: 'form', title: 'A form', components, ...more } });
}

function menus(type: number, count: number): RequestCall {
	return putCommands(...many(count, (index) => ({ type, name: `Menu ${index}` })));
}

function choices(items: readonly unknown[]): RequestCall {
	return callback({ type: 8, data: { choices: items } }, 4);
}

function codesOf(call: RequestCall): string[] {
	return validator.request(call).map(({ path, code }) => `${path} ${code}`);
}
