import { ButtonStyle, ComponentType as Kind } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import {
	modalData,
	pressData,
	selectData,
} from '../../../src/local-discord/interactions/component-data.ts';
import type { Component, Message, Modal } from '../../../src/local-discord/wire.ts';
import { addGuild, addUser, join } from '../../../src/local-discord/world.ts';
import { plainState } from '../plain-state.ts';

const file = (name = 'a.txt') => ({ name, contentType: 'text/plain', bytes: Buffer.from('high') });
const letters = (count: number) => 'x'.repeat(count);
const options = [...'abc'].map((value) => ({ label: value.toUpperCase(), value }));

function world() {
	const state = plainState();
	const guild = addGuild(state, { id: '9', name: 'Harbour News' });
	const user = addUser(state, { name: 'ann', id: '7' });
	join(state, user, guild);
	const [channel] = guild.channels;
	if (!channel) throw new Error('a guild without a channel');
	return { state, place: { user, channel } };
}

/** What is sent of a form with this field, named `it`, in a label. */
function sent(field: Partial<Component>, answer?: Parameters<typeof modalData>[2][string]) {
	const { state, place } = world();
	const component = { custom_id: 'it', ...field } as Component;
	const modal = { custom_id: 'form', components: [{ type: Kind.Label, id: 3, component }] };
	const answers = answer === undefined ? {} : { it: answer };
	const { components, ...rest } = modalData(
		state,
		{ modal: modal as Modal & object, place },
		answers,
	);
	return { ...Object(Object(components)[0]?.component), ...rest };
}

/** What is sent of a message with this menu, named `it`. */
function chosen(menu: Partial<Component>, values: readonly string[]) {
	const { state, place } = world();
	const component = { type: Kind.StringSelect, custom_id: 'it', ...menu } as Component;
	const message = { components: [{ type: 1, components: [component] }] } as unknown as Message;
	return selectData(state, { message, customId: 'it', place }, values);
}

describe('a text of a form', () => {
	const TEXT = { type: Kind.TextInput };
	const bounds = { ...TEXT, min_length: 2, max_length: 5 };

	test.each<[string, Partial<Component>, string | undefined, string]>([
		['of the least length', bounds, 'ab', 'ab'],
		['of the greatest', bounds, 'abcde', 'abcde'],
		['of 4,000 characters where nothing is said', TEXT, letters(4000), letters(4000)],
		['that stood there already', { ...TEXT, value: 'old' }, undefined, 'old'],
		['in place of what stood there', { ...TEXT, value: 'old' }, 'new', 'new'],
		['that need not be', { ...bounds, required: false }, undefined, ''],
	])('%s is sent', (_, field, answer, value) => {
		expect(sent(field, answer)).toMatchObject({ custom_id: 'form', type: Kind.TextInput, value });
	});

	test.each<[string, Partial<Component>, string | undefined, string]>([
		['that is too short', bounds, 'a', 'it takes from 2 to 5 characters'],
		['that is too long', bounds, 'abcdef', 'it takes from 2 to 5 characters'],
		['of 4,001 characters', TEXT, letters(4001), 'it takes from 0 to 4000 characters'],
		['that is missing', TEXT, undefined, 'it is required'],
		['that is empty', { ...TEXT, required: true }, '', 'it is required'],
		['that need not be, but is too short', { ...bounds, required: false }, 'a', 'from 2 to 5'],
	])('%s is not', (_, field, answer, problem) => {
		expect(() => sent(field, answer)).toThrow(problem);
	});
});

describe('files of a form', () => {
	const FILES = { type: Kind.FileUpload };
	const two = { ...FILES, min_values: 2, max_values: 2 };

	test.each<[string, Partial<Component>, number]>([
		['one where nothing is said', FILES, 1],
		['as many as are wanted', two, 2],
		['none where none need be', { ...two, required: false }, 0],
	])('%s', (_, field, count) => {
		const data = sent(
			field,
			Array.from({ length: count }, () => file()),
		);
		expect(data.values).toHaveLength(count);
		expect(Object.keys(data.resolved?.attachments ?? {})).toEqual(data.values);
		expect('resolved' in data).toBe(count > 0);
	});

	test.each<[string, Partial<Component>, number, string]>([
		['none', FILES, 0, 'it takes from 1 to 1 files'],
		['too many', FILES, 2, 'it takes from 1 to 1 files'],
		['too few', two, 1, 'it takes from 2 to 2 files'],
		['too few where none need be', { ...two, required: false }, 1, 'it takes from 2 to 2 files'],
		['of another kind', { ...FILES, file_types: ['.pdf'] }, 1, 'a.txt is none of .pdf'],
	])('but not %s', (_, field, count, problem) => {
		expect(() =>
			sent(
				field,
				Array.from({ length: count }, () => file()),
			),
		).toThrow(problem);
	});
});

describe('a menu', () => {
	const two = { options, min_values: 2, max_values: 2 };

	test.each<[string, Partial<Component>, readonly string[]]>([
		['one where nothing is said', { options }, ['b']],
		['as many as are wanted', two, ['a', 'c']],
		['none where none need be', { options, min_values: 0 }, []],
	])('lets choose %s', (_, menu, values) => {
		const data = chosen(menu, values);
		expect(data).toMatchObject({ component_type: Kind.StringSelect, custom_id: 'it', values });
		expect(data).not.toHaveProperty('resolved');
	});

	test.each<[string, Partial<Component>, readonly string[], string]>([
		['none', { options }, [], 'it takes from 1 to 1 values'],
		['too many', { options }, ['a', 'b'], 'it takes from 1 to 1 values'],
		['too few', two, ['a'], 'it takes from 2 to 2 values'],
		['what it does not offer', two, ['a', 'z'], 'it does not offer z'],
		['anything while it is disabled', { options, disabled: true }, ['a'], 'it is disabled'],
		['whom there is not', { type: Kind.UserSelect }, ['2'], 'no users with the id 2'],
	])('but not %s', (_, menu, values, problem) => {
		expect(() => chosen(menu, values)).toThrow(problem);
	});

	test('says who it is that was chosen', () => {
		expect(chosen({ type: Kind.UserSelect }, ['7'])).toMatchObject({
			resolved: { users: { 7: { username: 'ann' } }, members: { 7: {} } },
		});
	});

	test('of another name, and what is no menu, is not chosen from', () => {
		expect(() => chosen({ custom_id: 'other' }, [])).toThrow('no menu it');
		expect(() => chosen({ type: Kind.Button }, [])).toThrow('no menu it');
	});

	test('of a form need not be used where it says so', () => {
		const menu = { type: Kind.StringSelect, options };
		expect(sent({ ...menu, required: false }).values).toEqual([]);
		expect(() => sent(menu)).toThrow('it takes from 1 to 1 values');
		expect(() => sent({ ...menu, ...two, required: false }, ['a'])).toThrow('from 2 to 2');
	});

	test('of a form says what was chosen beside what was chosen before', () => {
		const { state, place } = world();
		const users = [1, 2].map((number) => ({
			type: Kind.Label,
			component: { type: Kind.UserSelect, custom_id: `u${number}` },
		}));
		const upload = { type: Kind.Label, component: { type: Kind.FileUpload, custom_id: 'f' } };
		const modal = { custom_id: 'form', components: [...users, upload] } as unknown as Modal;
		const answers = { u1: ['7'], u2: ['1'], f: [file()] };
		const { resolved } = Object(modalData(state, { modal, place }, answers));
		expect(Object.keys(resolved).sort()).toEqual(['attachments', 'members', 'users']);
		expect(Object.keys(resolved.users).sort()).toEqual(['1', '7']);
		expect(() => modalData(state, { modal, place }, { ...answers, x: 'a' })).toThrow(
			'The form has no field x',
		);
	});

	test('of an older form stands in a row', () => {
		const { state, place } = world();
		const row = { type: 1, id: 1, components: [{ type: Kind.TextInput, id: 2, custom_id: 'it' }] };
		const text = { type: Kind.TextDisplay, id: 4 };
		const modal = { custom_id: 'form', components: [row, text] } as unknown as Modal;
		expect(modalData(state, { modal, place }, { it: 'tide' })).toEqual({
			custom_id: 'form',
			components: [
				{ type: 1, id: 1, components: [{ type: 4, id: 2, custom_id: 'it', value: 'tide' }] },
				{ type: Kind.TextDisplay, id: 4 },
			],
		});
	});
});

describe('a button', () => {
	const button = {
		type: Kind.Button,
		id: 1,
		style: ButtonStyle.Primary,
		custom_id: 'go',
		label: 'Go',
	};
	const press = (name: string, ...components: readonly object[]) =>
		pressData({ components } as unknown as Message, name);

	test('is pressed by its id or by its words', () => {
		const sentByIt = { component_type: Kind.Button, id: 1, custom_id: 'go' };
		expect(press('go', button)).toEqual(sentByIt);
		expect(press('Go', button)).toEqual(sentByIt);
	});

	test.each<[string, object, string]>([
		['that there is not', { ...button, label: 'On', custom_id: 'on' }, 'no button Go'],
		['that is a link', { ...button, style: ButtonStyle.Link }, 'no button Go'],
		['that is none', { ...button, type: Kind.TextDisplay }, 'no button Go'],
		['that is disabled', { ...button, disabled: true }, 'The button Go is disabled'],
	])('%s is not', (_, one, problem) => {
		expect(() => press('Go', one)).toThrow(problem);
	});
});
