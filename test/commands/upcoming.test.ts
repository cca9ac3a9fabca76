import { beforeEach, expect, test } from 'vitest';
import upcoming from '../../commands/upcoming.ts';
import { USUAL_SETTINGS } from '../../src/domain/reminder-settings.ts';
import { saveArticle } from '../support/articles.ts';
import { asking, buttonOf, emptyServer, GUILD, type Server, textOf } from '../support/ask.ts';

const CHOSEN = { ...USUAL_SETTINGS, channel: '333444555666777888' };

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
	await server.settings.keepReminders(GUILD, CHOSEN);
	const answer = textOf(await member.run('upcoming'));
	expect(answer).toContain('Posted in <#333444555666777888>:');
	expect(answer).toMatch(
		/- \*\*March 15, 2024\*\* \\\(<t:17104\d+:f>\\\) · 4 years ago today · The harbour closes · Harbour closes/,
	);
	expect(answer).not.toContain('opens');
	expect(answer).not.toContain('storm');
	expect(textOf(await member.run('upcoming', { days: 90 }))).toContain('opens');
});

test('without a channel it says what to do', async () => {
	const answer = textOf(await member.run('upcoming'));
	expect(answer).toContain('no channel is chosen');
	expect(answer).toContain('/reminders panel');
	expect(answer).toContain('The harbour closes');
});

test('a pause', async () => {
	await server.settings.keepReminders(GUILD, { ...CHOSEN, pausedUntil: '2024-04-01' });
	const answer = textOf(await member.run('upcoming'));
	expect(answer).toContain('Paused until April 1, 2024');
	expect(answer).toContain('Nothing is due');
});

test('days ahead, on several pages', async () => {
	const dates = Array.from({ length: 12 }, (_, place) => ({
		earliest: `2019-03-${place + 12}` as const,
		label: `Feast ${place}`,
	}));
	await saveArticle(server.library, { title: 'Feasts', dates });
	await server.settings.keepReminders(GUILD, { ...CHOSEN, leads: [0, 7] });
	const first = await member.run('upcoming');
	expect(textOf(first)).toContain('In 7 days: 5 years ago · Feast');
	const second = await member.press(buttonOf(first, 'Next'));
	expect(textOf(second)).toMatch(/11–19 of 19 reminders/);
});
