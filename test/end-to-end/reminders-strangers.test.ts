import { expect, test } from 'vitest';
import type { Shown } from '../../src/local-discord/messages/shown.ts';
import type { Message } from '../../src/local-discord/wire.ts';
import { saveArticle } from '../support/articles.ts';
import { forgeButtons } from '../support/forged-buttons.ts';
import { buttonsOf, messageOf, read, readMessage } from '../support/read-message.ts';
import { startRemindersWorld } from '../support/reminders-world.ts';

const SECRETS = /zephyrine|quill|(?<!\d)1987(?!\d)|lighthouse|gazette/gi;
const SPEAKER = 'Zephyrine Quill';
/** More messages are forged here than anybody may send. */
const MANY = { requests: 1000, windowMs: 1000 };

/** A server with an article of its own, and what its admin came to see of it: custom ids, and offered values. */
async function startHarbour() {
	const world = await startRemindersWorld(undefined, { of: () => MANY });
	const { app, guild, admin, channel, choosePlace } = world;
	const library = app.store.library(guild.id);
	const book = app.reminderBooks.book(guild.id);
	const { id } = await saveArticle(library, {
		title: 'The lighthouse affair',
		day: '1987-05-06',
		draft: { source: 'The Gazette' },
		dates: [
			{ earliest: '1987-05-04', phrase: 'on Monday', label: 'The lighthouse burns' },
			{ earliest: '1987-06-04', phrase: 'in June', label: 'Zephyrine Quill goes', certain: false },
		],
	});
	await choosePlace(channel.id);
	const customIds = new Set<string>();
	const seen = (shown: Shown): Message => {
		const message = messageOf(shown);
		for (const { custom_id } of buttonsOf(message)) if (custom_id) customIds.add(custom_id);
		return message;
	};
	seen(await admin.run('reminders panel'));
	seen(await admin.run('reminders preview', { date: '2027-05-04' }));
	seen(await admin.run('reminders preview', { date: '2027-05-05' }));
	let suggestion = seen(await admin.run('reminders suggestions'));
	while (!readMessage(suggestion).includes(SPEAKER)) {
		suggestion = seen(await admin.press(suggestion, 'Next'));
	}
	const { modal } = await admin.press(suggestion, 'Edit');
	seen(await admin.run('reminders mute', { speaker: SPEAKER }));
	seen(await admin.run('reminders mute', { article: id }));
	const muted = seen(await admin.run('reminders unmute'));
	seen(await admin.run('upcoming', { days: 366 }));
	const { choices = [] } = await admin.type('reminders unmute', { what: '' }, 'what');
	await admin.press(muted, 'Unmute');
	await book.unmute({ kind: 'speaker', name: SPEAKER });
	await book.unmute({ kind: 'article', article: id });
	return { ...world, book, id, customIds: [...customIds], modal, choices };
}

/** Everything of an answer that can be read, but what the asker typed. */
function leaksOf(shown: Shown, typed: readonly string[] = []): string[] {
	const all = [
		read(shown),
		...shown.followUps.map(readMessage),
		JSON.stringify(shown.choices ?? []),
	];
	const untyped = typed.reduce((text, words) => text.replaceAll(words, ''), all.join('\n'));
	return untyped.match(SECRETS) ?? [];
}

test('no command or suggestion about reminders tells another server’s admin of an article', async () => {
	const { stranger, id, choices } = await startHarbour();
	const probes: [string, Record<string, string | number>][] = [
		['reminders panel', {}],
		['reminders preview', { date: '2027-05-04' }],
		['reminders preview', {}],
		['reminders suggestions', {}],
		['reminders mute', { article: id }],
		['reminders mute', { article: 'The lighthouse affair' }],
		['reminders mute', { date: `${id} 0` }],
		['reminders unmute', {}],
		...choices.map(({ value }): [string, Record<string, string>] => [
			'reminders unmute',
			{ what: String(value) },
		]),
		['upcoming', { days: 366 }],
		['onthisday', { date: '2027-05-04' }],
	];
	expect(choices).toHaveLength(2);
	for (const [command, answers] of probes) {
		const shown = await stranger.run(command, answers);
		expect(shown.acknowledged).toBe(true);
		const typed = Object.values(answers).map((value) => String(value).replace(/^speaker /, ''));
		expect(leaksOf(shown, typed), command).toEqual([]);
	}
	for (const [command, option] of [
		['reminders preview', 'date'],
		['reminders mute', 'date'],
		['reminders mute', 'article'],
		['reminders mute', 'speaker'],
		['onthisday', 'date'],
	] as const) {
		for (const letters of ['', 'light', '1987', 'Quill', id]) {
			const shown = await stranger.type(command, { [option]: letters }, option);
			expect(JSON.stringify(shown.choices ?? []).match(SECRETS), command).toBeNull();
			expect(JSON.stringify(shown.choices ?? [])).not.toContain(id);
		}
	}
});

test('no button of one server, forged in another, shows or changes anything of it', async () => {
	const { stranger, discord, book, id, customIds, modal } = await startHarbour();
	const messages = await forgeButtons(discord, stranger.channel.id, customIds);
	expect(customIds.length).toBeGreaterThan(20);
	for (const message of messages) {
		for (const { custom_id = '' } of buttonsOf(message)) {
			const source = discord.messages(stranger.channel.id).find((one) => one.id === message.id);
			const isThere =
				source &&
				buttonsOf(source).some((it) => it.custom_id === custom_id && it.disabled !== true);
			// An answer in place of the message takes its other buttons away, or may switch them off.
			const [fresh] = isThere
				? [source]
				: await forgeButtons(discord, stranger.channel.id, [custom_id]);
			if (!fresh) throw new Error('no button');
			const shown = await stranger.press(fresh, custom_id);
			expect(shown.acknowledged).toBe(true);
			expect(leaksOf(shown), custom_id).toEqual([]);
		}
	}
	if (!modal) throw new Error('no form');
	expect(leaksOf(await stranger.submit(modal, { day: '1987-06-05' }), ['1987-06-05'])).toEqual([]);

	expect(await book.mutes()).toEqual([]);
	expect((await book.suggestions({ offset: 0, limit: 9 }, id)).total).toBe(1);
	expect((await book.anniversaries(['05-04'])).map(({ label }) => label)).toEqual([
		'The lighthouse burns',
	]);
});
