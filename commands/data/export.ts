import { exportedCalendarCard, exportedFileCard } from '../../src/cards/data/data-cards.ts';
import { speak } from '../../src/cards/messages/say.ts';
import { defineSubcommand, guildOf } from '../../src/discord/interactions/command.ts';
import { exportCalendar } from '../../src/stories/data/export-calendar.ts';
import { type ExportKind, exportLibrary } from '../../src/stories/data/export-library.ts';
import { todayIn } from '../../src/stories/guilds/today-in.ts';
import { readStretch } from '../../src/stories/read-when.ts';
import { readChoices } from '../../src/stories/reminders/read-choices.ts';

const WHAT = [
	{
		name: 'articles, corrections, dates, names, follows and settings, to be imported again (JSON)',
		value: 'everything',
	},
	{ name: 'quotes as a table (CSV)', value: 'quotes' },
	{ name: 'key dates as a table (CSV)', value: 'dates' },
	{ name: 'articles to read, with summary, quotes and dates (Markdown)', value: 'articles' },
	{ name: 'anniversaries for a calendar (ICS)', value: 'calendar' },
] as const;
const KINDS = ['everything', 'quotes', 'dates', 'articles'] as const satisfies ExportKind[];

export default defineSubcommand({
	description: 'What Dateline keeps for this server, as a file',
	options: {
		what: { kind: 'text', description: 'What to export, and as which file', choices: WHAT },
		from: { kind: 'text', description: 'Only articles published from this day on', max: 60 },
		to: { kind: 'text', description: 'Only articles published up to this day', max: 60 },
		after: {
			kind: 'integer',
			description: 'Leave out so many of the newest, which are in another file',
			min: 0,
		},
	},
	async run({ what, from = '', to = '', after = 0 }, context) {
		const guild = guildOf(context);
		if (what === 'calendar') {
			const settings = await readChoices(context, guild);
			const calendar = { guild, settings, now: context.now() };
			return exportedCalendarCard(
				speak(context.locale),
				await exportCalendar(context.book, calendar),
			);
		}
		const between = readStretch(from, to, await todayIn(context, guild));
		const kind = KINDS.find((one) => one === what) ?? 'everything';
		return exportedFileCard(
			speak(context.locale),
			await exportLibrary({ ...context, guild }, { kind, after, ...between }),
		);
	},
});
