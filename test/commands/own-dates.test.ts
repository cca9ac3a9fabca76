import { beforeEach, describe, expect, test } from 'vitest';
import onthisday from '../../commands/onthisday.ts';
import upcoming from '../../commands/upcoming.ts';
import { NOBODY } from '../../src/domain/asked.ts';
import { USUAL_CHOICES } from '../../src/domain/reminders/reminder-settings.ts';
import { saveArticle } from '../support/articles.ts';
import {
	asking,
	buttonOf,
	emptyServer,
	formOf,
	GUILD,
	type Server,
	textOf,
} from '../support/ask.ts';
import { reminders } from '../support/groups.ts';

// It is noon on March 10, 2024: the posts of that day are out.
const CLUB = { day: '12 March 2019', label: 'The *book* club began' };

let server: Server;
let admin: ReturnType<typeof asking>;
beforeEach(async () => {
	server = await emptyServer();
	admin = asking({ reminders, onthisday, upcoming }, server);
	await server.reminderSettings.keep(GUILD, { ...USUAL_CHOICES, channel: '333444555666777888' });
});

const kept = async () =>
	(await server.book.own.list()).map(({ day, label, repeat }) => `${day} ${repeat}: ${label}`);

describe('a date of the server’s own', () => {
	test('is added, shown with its next post, and told where the others are', async () => {
		const added = await admin.run('reminders add', CLUB);

		expect(textOf(added).split('\n')).toEqual([
			'### Added',
			'**The \\*book\\* club began**',
			'-# Every year since March 12, 2019',
			'Next post: **March 12, 2024** at 09:00 UTC in <#333444555666777888>\\.',
		]);
		expect(textOf(await admin.run('upcoming'))).toContain(
			'- 5-year anniversary · The \\*book\\* club began · added by this server',
		);
		expect(textOf(await admin.run('onthisday', { date: '12 March' }))).toContain(
			'**2019** · 5 years ago — The \\*book\\* club began',
		);
		expect(textOf(await admin.run('reminders preview', { date: '2024-03-12' }))).toContain(
			'### 5 years ago today\nMarch 12, 2019 · **The \\*book\\* club began**',
		);
	});

	test.each([
		['12 March', 'yearly', '2024-03-12 yearly', 'Every year from March 12, 2024'],
		['9 March', 'yearly', '2025-03-09 yearly', 'Every year from March 9, 2025'],
		['29 February', 'once', '2028-02-29 once', 'Once, on February 29, 2028'],
		['tomorrow', 'once', '2024-03-11 once', 'Once, on March 11, 2024'],
		['2024-03-10', 'yearly', '2024-03-10 yearly', 'Every year from March 10, 2024'],
		['2024-03-09', 'yearly', '2024-03-09 yearly', 'Every year since March 9, 2024'],
	])('on %s, %s', async (day, repeat, expected, shown) => {
		const added = await admin.run('reminders add', { day, label: 'We meet', repeat });
		expect(await kept()).toEqual([`${expected}: We meet`]);
		expect(textOf(added).split('\n')[2]).toBe(`-# ${shown}`);
	});

	test.each([
		[{ day: 'soon' }, '“soon” is not a day'],
		[{ day: '30 February 2025' }, 'is not a day'],
		[{ day: '9 March 2024', repeat: 'once' }, 'That day is over'],
		[{ day: 'today', repeat: 'once' }, 'Today’s post has already gone out'],
		[{ label: ' ' }, 'Enter a few words'],
		[{ label: 'x'.repeat(111) }, 'That is 111 characters long'],
		[{ repeat: 'monthly' }, 'write “yearly” or “once”'],
		[{ article: 'Nothing' }, 'No article here is called “Nothing”'],
	])('is not %j', async (wrong, refusal) => {
		await expect(admin.run('reminders add', { ...CLUB, ...wrong })).rejects.toThrow(refusal);
		expect(await kept()).toEqual([]);
	});

	test('is there once', async () => {
		await admin.run('reminders add', CLUB);
		const again = admin.run('reminders add', { ...CLUB, label: 'the *BOOK* club  began' });
		await expect(again).rejects.toThrow('is here already');
		expect(await kept()).toHaveLength(1);
	});

	test('without a channel says what is missing, and without a lead that nothing comes', async () => {
		await server.reminderSettings.keep(GUILD, USUAL_CHOICES);
		expect(textOf(await admin.run('reminders add', CLUB))).toContain('no channel is chosen');
		await server.reminderSettings.keep(GUILD, { ...USUAL_CHOICES, channel: '3', leads: [] });
		const second = await admin.run('reminders add', { ...CLUB, label: 'Another' });
		expect(textOf(second)).toContain('nothing is posted about it');
	});

	test('belongs to an article, whose buttons its post has', async () => {
		await saveArticle(server.library, { title: 'Clubs of Lumen' });
		const added = await admin.run('reminders add', { ...CLUB, article: 'Clubs of' });
		expect(textOf(added)).toContain('-# Every year since March 12, 2019 · Clubs of Lumen');
		const post = await admin.run('reminders preview', { date: '2024-03-12' });
		expect(buttonOf(post, 'Full summary').state.command).toBe('summary');
		expect(() => buttonOf(post, 'Never post this')).toThrow();
	});

	test('is edited, and that is undone', async () => {
		const added = await admin.run('reminders add', CLUB);
		const form = formOf(await admin.press(buttonOf(added, 'Edit')));
		expect(form.fields.map(({ value }) => value)).toEqual([
			'2019-03-12',
			'The *book* club began',
			'yearly',
		]);
		const said = { day: '2024-03-13', label: 'We meet', repeat: ' Once ' };
		const changed = await admin.submit(form, said);
		expect(textOf(changed)).toContain('-# Once, on March 13, 2024');
		expect(await kept()).toEqual(['2024-03-13 once: We meet']);
		await admin.press(buttonOf(changed, 'Undo'));
		expect(await kept()).toEqual(['2019-03-12 yearly: The *book* club began']);
		await expect(admin.submit(form, said)).rejects.toThrow('no longer here');
	});

	test('is removed, and that is undone', async () => {
		const added = await admin.run('reminders add', CLUB);
		const removed = await admin.press(buttonOf(added, 'Remove'));
		expect(textOf(removed)).toContain(
			'Reminders of **The \\*book\\* club began**, March 12, 2019, are no longer posted on this server',
		);
		expect(await kept()).toEqual([]);
		await expect(admin.press(buttonOf(added, 'Remove'))).rejects.toThrow('no longer here');
		expect(textOf(await admin.press(buttonOf(removed, 'Undo')))).toContain('### Restored');
		expect(await kept()).toHaveLength(1);
	});
});

const BY_TWO = '-# Last saved by <@2> · <t:1710072000:f>';

describe('the list', () => {
	test('of none says how to add one', async () => {
		expect(textOf(await admin.run('reminders list'))).toContain('Add one with /reminders add');
	});

	test('has what comes next first, and what is over last', async () => {
		const { own } = server.book;
		await own.add({ day: '2024-03-01', label: 'Over', repeat: 'once' }, NOBODY);
		await own.add({ day: '2020-03-01', label: 'Later', repeat: 'yearly' }, '2');
		await own.add({ day: '2024-03-11', label: 'Soon', repeat: 'once' }, '2');
		expect(textOf(await admin.run('reminders list')).split('\n')).toEqual([
			'### Dates that this server added',
			'**Soon**',
			'-# Once, on March 11, 2024',
			'-# Next post: March 11, 2024',
			BY_TWO,
			'**Later**',
			'-# Every year since March 1, 2020',
			'-# Next post: March 1, 2025',
			BY_TWO,
			'**Over**',
			'-# Once, on March 1, 2024',
			'-# It will not be posted again.',
			BY_TWO.replace('<@2>', 'somebody'),
			'-# 3 dates',
		]);
	});

	test('tells of what is far off when it comes, after all that is nearer', async () => {
		const { own } = server.book;
		await own.add({ day: '9999-12-31', label: 'Far', repeat: 'once' }, '2');
		await own.add({ day: '2060-03-01', label: 'Nearer', repeat: 'yearly' }, '2');
		expect(textOf(await admin.run('reminders list')).split('\n')).toEqual([
			'### Dates that this server added',
			'**Nearer**',
			'-# Every year from March 1, 2060',
			'-# Next post: March 1, 2060',
			BY_TWO,
			'**Far**',
			'-# Once, on December 31, 9999',
			'-# Next post: December 31, 9999',
			BY_TWO,
			'-# 2 dates',
		]);
	});

	test('is leafed through', async () => {
		for (const label of 'ABCDEFGH')
			await server.book.own.add({ day: '2020-04-01', label, repeat: 'yearly' }, '2');
		const first = await admin.run('reminders list');
		expect(textOf(first)).toContain('1–6 of 8 dates');
		expect(textOf(await admin.press(buttonOf(first, 'Next')))).toContain('**H**');
	});
});

test('in a direct message there are none', async () => {
	const alone = asking({ reminders }, server, {});
	await expect(alone.run('reminders add', CLUB)).rejects.toThrow('only in a server');
	await expect(alone.run('reminders list')).rejects.toThrow('only in a server');
});
