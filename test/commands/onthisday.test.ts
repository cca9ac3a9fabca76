import { beforeEach, expect, test } from 'vitest';
import onthisday from '../../commands/onthisday.ts';
import { USUAL_GUILD_SETTINGS } from '../../src/domain/guilds/guild-settings.ts';
import { saveArticle } from '../support/articles.ts';
import { asking, buttonOf, emptyServer, GUILD, type Server, textOf } from '../support/ask.ts';

let server: Server;
let member: ReturnType<typeof asking>;
beforeEach(async () => {
	server = await emptyServer();
	member = asking({ onthisday }, server);
	await saveArticle(server.library, {
		title: 'Harbour closes',
		dates: [
			{ earliest: '2024-03-10', label: 'The harbour closes', phrase: 'today' },
			{ earliest: '1999-03-10', certain: false, label: 'The old quay sinks' },
			{ earliest: '2023-03-11', label: 'A day later' },
			{ earliest: '2022-03-10', latest: '2022-03-16', precision: 'week', label: 'A week of rain' },
		],
	});
});

test('this day of any year, what is certain first, and the years since', async () => {
	expect(textOf(await member.run('onthisday')).split('\n')).toEqual([
		'### On this day: March 10',
		'-# From: “Harbour closes”',
		'- **2024** · this year — The harbour closes',
		'**Less certain**',
		'-# The day may be wrong, or the event may not have happened.',
		'- **1999** · 25 years ago — The old quay sinks',
		'-# 2 events',
	]);
});

test.each([
	['11 March', '**2023** · 1 year ago'],
	['March 11, 2022', '**2023** · in 1 year'],
	['2027-03-11', '**2023** · 4 years ago'],
	['tomorrow', '**2023** · 1 year ago'],
])('on %s', async (date, expected) => {
	expect(textOf(await member.run('onthisday', { date }))).toContain(expected);
});

test('today is the day it is in the zone of the server', async () => {
	const wanted = { ...USUAL_GUILD_SETTINGS, timeZone: 'Pacific/Kiritimati' };
	await server.guildSettings.keep(GUILD, wanted);
	expect(textOf(await member.run('onthisday'))).toContain('A day later');
});

test('many are on several pages', async () => {
	const dates = Array.from({ length: 14 }, (_, place) => ({
		earliest: `${1900 + place}-05-01` as const,
		label: `Feast ${place}`,
	}));
	await saveArticle(server.library, { title: 'Feasts', dates });
	const first = await member.run('onthisday', { date: '1 May' });
	expect(textOf(first)).toContain('Feast 11');
	expect(textOf(first)).not.toContain('Feast 12');
	expect(textOf(await member.press(buttonOf(first, 'Next')))).toContain('Feast 13');
});

test('nothing found, and no day at all', async () => {
	const nothing = await member.run('onthisday', { date: '12 March' });
	expect(textOf(nothing)).toContain('Nothing is known of this day in any year.');
	const next = await member.press(buttonOf(nothing, 'Show March 10, 2025'));
	expect(textOf(next)).toContain('Anniversaries on March 10, 2025');
	const earlier = await member.run('onthisday', { date: '1 March' });
	expect(buttonOf(earlier, 'Show March 10, 2024').disabled).toBeUndefined();
	await expect(member.run('onthisday', { date: 'March' })).rejects.toThrow('“March” is not a day');
});

test('what an editor confirmed, on the day they said', async () => {
	const { rows } = await server.library.keyDates({}, { offset: 0, limit: 10 });
	const week = rows.find(({ precision }) => precision === 'week');
	const storm = rows.find(({ earliest }) => earliest === '1999-03-10');
	if (!week || !storm) throw new Error('no week of rain');
	const refOf = ({ article, number }: typeof week) => ({ article: article.id, number });
	await server.book.decide([
		{ keyDate: refOf(week), decision: { confirmed: '2022-03-12' } },
		{ keyDate: refOf(storm), decision: { confirmed: '1999-03-10' } },
	]);

	expect(textOf(await member.run('onthisday', { date: '12 March' }))).toContain(
		'**2022** · 2 years ago — A week of rain',
	);
	expect(textOf(await member.run('onthisday'))).not.toContain('may not have happened');
});

test('an event that several articles tell of, once, and the best of a day first', async () => {
	const bridge = 'The bridge of Sollen opens to traffic';
	const day = '2021-07-07';
	const others = [
		{ earliest: day, label: 'A quarrel about tolls begins', certain: false },
	] as const;
	await saveArticle(server.library, {
		title: 'Tolls',
		dates: [...others, { earliest: day, label: bridge }],
	});
	await saveArticle(server.library, {
		title: 'Bridges',
		draft: { source: 'Tarn Times' },
		dates: [{ earliest: day, label: 'Bridge of Sollen opens to traffic' }],
	});
	expect(
		textOf(await member.run('onthisday', { date: '7 July' }))
			.split('\n')
			.slice(1),
	).toEqual([
		'-# From: “Tolls”',
		`- **2021** · 3 years ago — ${bridge} · also told by Tarn Times`,
		'**Less certain**',
		'-# The day may be wrong, or the event may not have happened.',
		'- **2021** · 3 years ago — A quarrel about tolls begins',
		'-# 2 events',
	]);
});

test('what the server added, among the rest', async () => {
	await server.book.own.add({ day: '2019-03-10', label: 'Our club began', repeat: 'yearly' }, '2');
	await server.book.own.add({ day: '2019-05-01', label: 'The club met', repeat: 'once' }, '2');
	const shown = textOf(await member.run('onthisday'));
	expect(shown).toContain('-# Added by this server\n- **2019** · 5 years ago — Our club began\n');
	const next = await member.run('onthisday', { date: '12 March' });
	expect(buttonOf(next, 'Show May 1, 2024').state.values).toEqual(['2024-05-01', '0']);
});

test('what an editor moved stands on its new day alone, in their words', async () => {
	const { rows } = await server.library.keyDates({ monthDay: '03-11' }, { offset: 0, limit: 1 });
	const [{ article, number } = { article: { id: '' }, number: 0 }] = rows;
	const decision = { confirmed: '2023-03-12', label: 'The *quay* is mended' } as const;
	await server.book.decide([{ keyDate: { article: article.id, number }, decision }]);

	expect(textOf(await member.run('onthisday', { date: '12 March' }))).toContain(
		'1 year ago — The \\*quay\\* is mended',
	);
	expect(textOf(await member.run('onthisday', { date: '11 March' }))).toContain(
		'Nothing is known of this day',
	);
});

test('in a direct message too', async () => {
	const alone = asking({ onthisday }, server, {});
	expect(textOf(await alone.run('onthisday', { date: '11 March' }))).toContain('A day later');
});

test('days with key dates are offered', async () => {
	expect(await member.suggest('onthisday', 'date', 'march 11')).toEqual(['March 11, 2023']);
});

test('the year of the day asked for as a picture, to be looked at and to be posted', async () => {
	const asked = await member.run('onthisday', { date: '2024-03-11' });
	const preview = await member.press(buttonOf(asked, 'Anniversaries as a picture'));
	expect(textOf(preview)).toContain('March 2024: 10, 11');
	const post = await member.press(buttonOf(preview, 'Post here'));
	expect(post).toMatchObject({ blocks: [{ picture: { chosen: '2024-03-11', theme: 'dark' } }] });
});
