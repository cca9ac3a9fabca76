import { type Case, callback, many } from '../calls.ts';

const choices = (items: readonly unknown[]) => callback({ type: 8, data: { choices: items } }, 4);
const form = {
	custom_id: 'form',
	title: 'A form',
	components: [{ type: 18, label: 'Title', component: { type: 4, custom_id: 'title', style: 1 } }],
};

/** Answers to interactions that Discord refuses for their kind or choices. */
export const callbackCases: readonly Case[] = [
	['no type', callback({ data: { content: 'a' } }), 'type BASE_TYPE_REQUIRED'],
	['an unknown type', callback({ type: 3 }), 'type BASE_TYPE_CHOICES'],
	['a message without data', callback({ type: 4 }), 'data BASE_TYPE_REQUIRED'],
	['a modal to a modal', callback({ type: 9, data: form }, 5), 'type BASE_TYPE_CHOICES'],
	['an update of a slash command', callback({ type: 6 }, 2), 'type BASE_TYPE_CHOICES'],
	[
		'choices for a button',
		callback({ type: 8, data: { choices: [] } }, 3),
		'type BASE_TYPE_CHOICES',
	],
	[
		'a message to autocomplete',
		callback({ type: 4, data: { content: 'a' } }, 4),
		'type BASE_TYPE_CHOICES',
	],
	[
		'26 choices',
		choices(many(26, (index) => ({ name: `c${index}`, value: 'v' }))),
		'data.choices BASE_TYPE_MAX_LENGTH',
	],
	[
		'a long choice',
		choices([{ name: 'x'.repeat(101), value: 'v' }]),
		'data.choices.0.name BASE_TYPE_BAD_LENGTH',
	],
	[
		'a long value',
		choices([{ name: 'x', value: 'v'.repeat(101) }]),
		'data.choices.0.value BASE_TYPE_MAX_LENGTH',
	],
	[
		'a choice without name',
		choices([{ name: '', value: 'v' }]),
		'data.choices.0.name BASE_TYPE_REQUIRED',
	],
];
