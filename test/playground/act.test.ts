import { describe, expect, test } from 'vitest';
import { smallPlayground } from '../support/small-playground.ts';

const FILE = {
	name: 'a.txt',
	contentType: 'text/plain',
	base64: Buffer.from('Tide').toString('base64'),
};
const SEND = {
	name: 'send',
	description: 'Sends',
	options: [
		{ type: 11, name: 'file', description: 'A file' },
		{ type: 4, name: 'most', description: 'How many', max_value: 9 },
		{ type: 3, name: 'who', description: 'Who', autocomplete: true },
	],
};
const label = (component: object) => ({ type: 18, label: 'A', component });
const FORM = {
	custom_id: 'form',
	title: 'A form',
	components: [
		label({ type: 4, custom_id: 'words', style: 1 }),
		label({
			type: 3,
			custom_id: 'letters',
			max_values: 2,
			required: false,
			options: [
				{ label: 'A', value: 'a' },
				{ label: 'B', value: 'b' },
			],
		}),
		label({ type: 19, custom_id: 'files', required: false }),
	],
};
const BUTTON = { type: 1, components: [{ type: 2, style: 1, custom_id: 'go', label: 'Go' }] };
const MENU = {
	type: 1,
	components: [{ type: 3, custom_id: 'pick', options: [{ label: 'A', value: 'a' }] }],
};

async function playing() {
	const playground = await smallPlayground([SEND]);
	const { act, answerNext } = playground;
	/** What the bot is told of the act, and what comes of it. */
	const told = async (deed: object, answer: object = { content: 'a' }, type = 4) => {
		const [interaction, outcome] = await Promise.all([answerNext(answer, type), act(deed)]);
		return { data: Object(interaction.data), outcome };
	};
	const run = (values: object, answer?: object, type?: number) =>
		told({ kind: 'run', path: ['send'], values }, answer, type);
	return { ...playground, told, run };
}

describe('what one does on the page', () => {
	test('is a command with its values and files', async () => {
		const { run } = await playing();
		const { data, outcome } = await run({ file: FILE, most: 3 });
		expect(outcome).toEqual({});
		expect(data.options).toMatchObject([{ name: 'file' }, { name: 'most', value: 3 }]);
		expect(Object.values(data.resolved.attachments)).toMatchObject([
			{ filename: 'a.txt', size: 4 },
		]);
	});

	test('is to type, to which there are choices', async () => {
		const { told } = await playing();
		const typing = { kind: 'suggest', path: ['send'], values: { who: 'an' }, focused: 'who' };
		const choices = [{ name: 'Ann', value: 'ann' }];
		const { data, outcome } = await told(typing, { choices }, 8);
		expect(data.options).toMatchObject([{ name: 'who', value: 'an', focused: true }]);
		expect(outcome).toEqual({ choices });
	});

	test('is a form that is sent with words, choices and files', async () => {
		const { run, told } = await playing();
		const { modal } = (await run({}, FORM, 9)).outcome;
		expect(modal?.title).toBe('A form');
		const answers = { words: 'Tide', letters: ['a', 'b'], files: [FILE] };
		const { data } = await told({ kind: 'submit', modal, answers });
		const given = data.components.map(({ component }: { component: object }) => component);
		expect(given).toMatchObject([
			{ custom_id: 'words', value: 'Tide' },
			{ custom_id: 'letters', values: ['a', 'b'] },
			{ custom_id: 'files', values: [expect.any(String)] },
		]);
		const empty = await told({
			kind: 'submit',
			modal,
			answers: { words: 'Tide', letters: [], files: [] },
		});
		expect(empty.data.components[1].component.values).toEqual([]);
	});

	test('is a button that is pressed, or a menu that is chosen from', async () => {
		const { run, told, scenes } = await playing();
		await run({}, { content: 'a', components: [BUTTON, MENU] });
		const messageId = scenes.you.world().posts[0]?.message.id ?? '';
		const pressed = await told({ kind: 'press', messageId, customId: 'go' });
		expect(pressed.data).toMatchObject({ component_type: 2, custom_id: 'go' });
		const chosen = await told({ kind: 'select', messageId, customId: 'pick', values: ['a'] });
		expect(chosen.data).toMatchObject({ component_type: 3, values: ['a'] });
	});

	test('is to say something, by name to the bot', async () => {
		const { act, scenes, discord } = await playing();
		expect(await act({ kind: 'say', content: '@Dispatch and @Dispatch, hello' })).toEqual({});
		const name = `<@${discord.bot.id}>`;
		expect(scenes.mo.world().posts[0]?.message.content).toBe(`${name} and ${name}, hello`);
	});
});

describe('what one cannot do says why', () => {
	test.each<[string, object, RegExp]>([
		['in no channel', { kind: 'say', channelId: '5', content: 'a' }, /^There is no such channel$/],
		[
			'what the client does not let through',
			{ kind: 'run', path: ['send'], values: { most: 10 } },
			/^most must be from/,
		],
		[
			'to what is gone',
			{ kind: 'press', messageId: '5', customId: 'go' },
			/^This message is no longer there$/,
		],
	])('%s', async (_, deed, problem) => {
		const { act } = await smallPlayground([SEND]);
		expect((await act(deed)).problem).toMatch(problem);
	});

	test('in a forum, but for the language', async () => {
		const { act, channelOf } = await smallPlayground();
		const channelId = channelOf('library').id;
		expect((await act({ kind: 'say', channelId, content: 'a' })).problem).toMatch(
			/^A forum has no/,
		);
		expect(await act({ kind: 'speak', channelId, locale: 'de' })).toEqual({});
	});
});
