import { beforeEach, expect, test } from 'vitest';
import upcoming from '../../commands/upcoming.ts';
import { USUAL_CHOICES } from '../../src/domain/reminders/reminder-settings.ts';
import { saveArticle } from '../support/articles.ts';
import { asking, buttonOf, emptyServer, GUILD, type Server, textOf } from '../support/ask.ts';

const CHOSEN = { ...USUAL_CHOICES, channel: '333444555666777888' };

let server: Server;
let member: ReturnType<typeof asking>;
beforeEach(async () => {
	server = await emptyServer();
	member = asking({ upcoming }, server);
	await saveArticle(server.library, {
		title: 'Harbour closes',
		dates: [
			{ earliest: '2020-03-15', label: 'The harbour closes' },
			{ earliest: '2020-05-15', label: 'The harbour opens' },
			{ earliest: '2021-03-20', certain: false, label: 'Perhaps a storm' },
		],
	});
});

test('what, where and when', async () => {
	await server.reminderSettings.keep(GUILD, CHOSEN);
	const answer = textOf(await member.run('upcoming'));
	expect(answer).toContain('They are posted in <#333444555666777888> at 09:00 UTC:');
	expect(answer).toMatch(
		/\*\*March 15, 2024\*\*, <t:17104\d+:R>\n- 4-year anniversary · The harbour closes · Harbour closes/,
	);
	expect(answer).not.toContain('opens');
	expect(answer).not.toContain('storm');
	expect(textOf(await member.run('upcoming', { days: 90 }))).toContain('opens');
});

test('without a channel it says what to do', async () => {
	const answer = textOf(await member.run('upcoming'));
	expect(answer).toContain('until an admin chooses a channel');
	expect(answer).toContain('/reminders panel');
	expect(answer).toContain('The harbour closes');
});

test('a pause', async () => {
	await server.reminderSettings.keep(GUILD, { ...CHOSEN, pausedUntil: '2024-04-01' });
	const answer = textOf(await member.run('upcoming'));
	expect(answer).toContain('Paused until April 1, 2024');
	expect(answer).toContain(
		'Nothing is due in that time. The next reminder comes on **May 15, 2024**',
	);
});

test('nothing within a year', async () => {
	await server.book.mute({ kind: 'speaker', name: 'harbour' });
	await server.reminderSettings.keep(GUILD, { ...CHOSEN, pausedUntil: '2024-03-01' });
	const answer = textOf(await member.run('upcoming', { days: 1 }));
	expect(answer).toContain('Nothing is due within a year');
	expect(answer).not.toContain('Paused');
});

test('what is on hold says why, and lets admins try again', async () => {
	await server.reminderSettings.keep(GUILD, CHOSEN);
	const due = new Date('2024-03-10T09:00:00Z');
	const keyDate = { article: 'a', number: 0 };
	await server.ledger.plan([{ guild: GUILD, keyDate, day: '2024-03-10', lead: 0, due }]);
	const [batch] = await server.ledger.claim({ now: due, leaseMs: 1000, limit: 1 });
	if (batch) await server.ledger.hold(batch, 'The channel is gone.');

	const shown = await member.run('upcoming');

	expect(textOf(shown)).toContain('**On hold:** The channel is gone. Nothing is lost');
	expect(buttonOf(shown, 'Try again').state).toMatchObject({ action: 'release' });
});

test('in a direct message there are none', async () => {
	const alone = asking({ upcoming }, server, {});
	await expect(alone.run('upcoming')).rejects.toThrow('This works only in a server');
});

test('days ahead, on several pages', async () => {
	const dates = Array.from({ length: 12 }, (_, place) => ({
		earliest: `2019-03-${place + 12}` as const,
		label: `Feast ${place}`,
	}));
	await saveArticle(server.library, { title: 'Feasts', dates });
	await server.reminderSettings.keep(GUILD, { ...CHOSEN, leads: [0, 7] });
	const first = await member.run('upcoming');
	expect(textOf(first)).toContain('5-year anniversary on March 18, 2024 · Feast 6');
	const second = await member.press(buttonOf(first, 'Next'));
	expect(textOf(second)).toMatch(/11–19 of 19 reminders/);
});

test('of very many the first twenty are counted, and those behind them once somebody comes there', async () => {
	const dates = Array.from({ length: 130 }, (_, index) => ({
		earliest: `${1880 + index}-03-${12 + (index % 13)}` as const,
		label: `Feast ${index} of saint ${index}`,
	}));
	await saveArticle(server.library, { title: 'Feasts', dates });

	const first = await member.run('upcoming');
	expect(textOf(first)).toMatch(/1–10 of 20\+ reminders/);
	let page = first;
	for (let turned = 0; turned < 12; turned += 1) page = await member.press(buttonOf(page, 'Next'));
	expect(textOf(page)).toMatch(/121–130 of 131 reminders/);
});

test('the year as a picture, to be looked at and to be posted', async () => {
	await server.reminderSettings.keep(GUILD, CHOSEN);
	const preview = await member.press(
		buttonOf(await member.run('upcoming'), 'Reminders as a picture'),
	);
	expect(textOf(preview)).toBe(
		'**Reminders from March 10, 2024 to March 11, 2025**\nMarch 2024: 15\nMay 2024: 15',
	);
	const post = await member.press(buttonOf(preview, 'Post here'));
	expect(post).toMatchObject({ blocks: [{ picture: { chosen: '2024-03-10', theme: 'dark' } }] });
});
