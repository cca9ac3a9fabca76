import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../src/local-discord/interactions/actor.ts';
import type { Shown } from '../../src/local-discord/messages/shown.ts';
import type { Message, Modal } from '../../src/local-discord/wire.ts';
import { forgeButtons } from '../support/forged-buttons.ts';
import { german } from '../support/german.ts';
import { buttonsOf, messageOf, read, readMessage } from '../support/read-message.ts';
import { startWorld, type World } from '../support/world.ts';

const SPEAKER = 'Zephyrine Quill';
const SECRETS = /zephyrine|quill|marzipan|1987|lighthouse|gazette/gi;
const ARTICLE = {
	title: 'The lighthouse affair',
	day: '1987-05-06',
	draft: { source: 'The Gazette' },
	quotes: Array.from({ length: 7 }, (_, place) => ({
		speaker: SPEAKER,
		text: `Marzipan ${place}.`,
	})),
	dates: [{ earliest: '1987-05-04', phrase: 'on Monday', label: 'The lighthouse burns' }],
} as const;
const TEXT =
	'The lighthouse of Zephyrine Quill burns. Marzipan is all that is left of it, said the Gazette.';

let world: World;
/** Every custom id that the harbour’s members and editors came to see, and its forms. */
const customIds = new Set<string>();
const modals: Modal[] = [];
let id = '';

beforeAll(async () => {
	world = await startWorld();
	await world.file(world.harbour, ARTICLE);
	const { member, editor } = world.harbour;
	const seen = async (shown: Shown): Promise<Message> => {
		const message = messageOf(shown);
		for (const { custom_id } of buttonsOf(message)) if (custom_id) customIds.add(custom_id);
		return message;
	};
	const [choice] = (await member.type('summary', { article: 'light' }, 'article')).choices ?? [];
	id = String(choice?.value);

	const summary = await seen(await member.run('summary', { length: 'long' }));
	await seen(await member.press(summary, 'Show source paragraphs'));
	const quotes = await seen(await member.run('quotes', { speaker: SPEAKER, about: 'Marzipan' }));
	await seen(await member.press(quotes, 'Next'));
	await seen(await member.run('quotes', { article: id }));
	await seen(await member.run('dates', { when: '1987' }));
	const articles = await seen(await member.run('articles'));
	await seen(await member.press(articles, 'About this article'));
	await seen(
		await editor.run('article edit', { article: id, title: 'The lighthouse affair, told' }),
	);
	await seen(await editor.run('article edit', { article: id, title: 'The lighthouse affair' }));
	await seen(await editor.run('article history', { article: id }));
	await seen(await editor.run('article remove', { article: id }));
	await seen(await editor.press(await seen(await editor.run('quotes', { article: id })), 'Source'));
	const dated = await seen(await editor.run('dates', { article: id }));
	await seen(await editor.press(dated, 'Correct a date'));

	const file = { name: 'a.txt', contentType: 'text/plain', bytes: Buffer.from(TEXT) };
	const ask = await seen(await editor.run('article add file', { file }));
	const { modal: day } = await editor.press(ask, german('Enter the day'));
	const { modal: text } = await editor.run('article add text', { source: 'The Gazette, evening' });
	for (const modal of [day, text]) if (modal) modals.push(modal);
});
afterAll(() => world.stop());

/** Everything of an answer that can be read, but what the asker typed. */
function leaksOf(shown: Shown, typed: readonly string[]): string[] {
	const all = [
		read(shown),
		...shown.followUps.map(readMessage),
		JSON.stringify(shown.choices ?? []),
	];
	const untyped = typed.reduce((text, words) => text.replaceAll(words, ''), all.join('\n'));
	return untyped.match(SECRETS) ?? [];
}

const strangers = (): Actor[] => {
	const { discord, hill, harbour } = world;
	const { user } = harbour.member;
	return [hill.member, hill.editor, discord.actor(user, discord.directMessages(user))];
};

test('the harbour sees its own article', async () => {
	expect(id).not.toBe('undefined');
	expect(customIds.size).toBeGreaterThanOrEqual(20);
	expect([...customIds].some((customId) => customId.startsWith('~'))).toBe(true);
	expect(modals).toHaveLength(2);
	expect(leaksOf(await world.harbour.member.run('summary', { article: id }), [])).not.toEqual([]);
});

test('no command shows it to strangers', async () => {
	const probes: [string, Record<string, string>][] = [
		['summary', {}],
		['summary', { article: id }],
		['summary', { article: 'The lighthouse affair' }],
		['summary', { article: 'lighthouse', length: 'long' }],
		['quotes', {}],
		['quotes', { speaker: SPEAKER }],
		['quotes', { speaker: 'quill' }],
		['quotes', { article: id }],
		['quotes', { about: 'Marzipan' }],
		['dates', {}],
		['dates', { article: id }],
		['dates', { when: '1987' }],
		['dates', { when: 'past' }],
		['articles', {}],
		['articles', { search: 'Gazette' }],
		['help', {}],
		['about', {}],
	];
	for (const actor of strangers()) {
		for (const [command, answers] of probes) {
			const shown = await actor.run(command, answers);
			expect(shown.acknowledged).toBe(true);
			expect(leaksOf(shown, Object.values(answers)), `/${command}`).toEqual([]);
		}
	}
});

test('no editor elsewhere changes, removes or reads it at the desk', async () => {
	const { hill, harbour } = world;
	const url = 'https://gazette.example/lighthouse';
	const probes: [string, Record<string, string>][] = [
		['article edit', { article: id }],
		['article edit', { article: id, title: 'Ours now' }],
		['article refresh', { article: id }],
		['article history', { article: id }],
		['article remove', { article: id }],
		['article remove', { url }],
		['article remove', { host: 'gazette.example' }],
	];
	for (const [command, answers] of probes) {
		const shown = await hill.editor.run(command, answers);
		expect(leaksOf(shown, Object.values(answers)), `/${command}`).toEqual([]);
		expect(shown.modal).toBeUndefined();
	}
	expect(read(await harbour.member.run('summary', { article: id }))).toContain('lighthouse affair');
});

test('no suggestion tells of it', async () => {
	for (const letters of ['', 'Gaz']) {
		const { choices } = await world.hill.editor.type(
			'article add text',
			{ source: letters },
			'source',
		);
		expect(JSON.stringify(choices).match(SECRETS)).toBeNull();
	}
	for (const actor of strangers()) {
		for (const [command, option] of [
			['summary', 'article'],
			['quotes', 'article'],
			['quotes', 'speaker'],
			['dates', 'article'],
			['dates', 'when'],
		] as const) {
			for (const letters of ['', 'light', 'Quill', '1987', id]) {
				const { choices = [] } = await actor.type(command, { [option]: letters }, option);
				expect(JSON.stringify(choices).match(SECRETS) ?? [], `${command} ${option}`).toEqual([]);
				expect(JSON.stringify(choices)).not.toContain(id);
			}
		}
	}
});

test('no button of the harbour, forged elsewhere, shows it', async () => {
	// “Cancel” puts its own words in the place of its message: it stands in one by itself.
	const [cancelling, others] = [true, false].map((isCancel) =>
		[...customIds].filter((customId) => customId.includes('cancel') === isCancel),
	);
	const forge = (ids: readonly string[] = []) =>
		forgeButtons(world.discord, world.hill.channel.id, ids);
	expect(cancelling).toHaveLength(1);
	for (const message of [...(await forge(others)), ...(await forge(cancelling))]) {
		for (const { custom_id = '' } of buttonsOf(message)) {
			const shown = await world.hill.editor.press(message, custom_id);
			expect(shown.acknowledged).toBe(true);
			expect(leaksOf(shown, []), custom_id).toEqual([]);
		}
	}
});

test('no form of the harbour, forged elsewhere, brings its text along', async () => {
	const [day, text] = modals;
	if (!day || !text) throw new Error('no forms');
	const answers = {
		title: 'Ours',
		published: '2024-03-07',
		text: 'The hill is as green as ever, they say there.',
	};
	const shown = [
		await world.hill.editor.submit(day, { published: '2024-03-07' }),
		await world.hill.editor.submit(text, answers),
	];
	expect(shown.map(read).join('\n').match(SECRETS)).toBeNull();
	expect(read(await world.hill.member.run('articles')).match(SECRETS)).toBeNull();
});
