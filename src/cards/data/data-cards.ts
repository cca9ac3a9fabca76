import type { Card, Words } from '../../domain/card.ts';
import type { ExportedCalendar } from '../../stories/data/export-calendar.ts';
import type { ExportedFile } from '../../stories/data/export-library.ts';
import type { ImportedLibrary } from '../../stories/data/import-library.ts';
import type { ImportedServerPart } from '../../stories/data/server-part.ts';
import { countOf } from '../counted.ts';
import type { Say } from '../messages/say.ts';

/** A file of the server's articles, and how to get what it has no room for. */
export function exportedFileCard(say: Say, file: ExportedFile): Card {
	const { name, text, articles, of, next, abridged, ownDates, isWhole } = file;
	const lines: Words[] = [
		next === undefined
			? say('The file holds {articles} that this server added.', {
					articles: countOf(say, articles, 'articles'),
				})
			: say('The file holds the newest {n, number} of {all}: it has no room for more.', {
					n: articles,
					all: countOf(say, of, 'articles'),
				}),
		...(ownDates > 0
			? [
					say('It also holds {dates} that the server added.', {
						dates: countOf(say, ownDates, 'dates'),
					}),
				]
			: []),
		...(isWhole
			? [
					say(
						'It also holds settings, dates the server added, corrections, merged names, what was muted, confirmed or ignored, and what channels follow. What members follow is not in it.',
					),
				]
			: []),
		...(next === undefined
			? []
			: [say('For the other articles, choose {option}.', { option: { code: `after: ${next}` } })]),
		...(abridged === 0
			? []
			: [
					say('The full text of {articles} is no longer kept; passages are in the file.', {
						articles: countOf(say, abridged, 'articles'),
					}),
				]),
	];
	return {
		tone: 'notice',
		title: say('Export'),
		blocks: lines.map((words) => ({ kind: 'text', words })),
		file: { name, text },
	};
}

/** What the server is reminded of, as a file for a calendar. */
export function exportedCalendarCard(say: Say, { name, text, events }: ExportedCalendar): Card {
	const words = say('{events}, each on its day of every year. Any calendar can import this file.', {
		events: countOf(say, events, 'events'),
	});
	return {
		tone: 'date',
		title: say('Calendar'),
		blocks: [{ kind: 'text', words }],
		file: { name, text },
	};
}

/** What became of a file that was sent. */
export function importedLibraryCard(say: Say, imported: ImportedLibrary): Card {
	const items = besideArticles(say, imported);
	const added = say('Added and read: {articles}.', {
		articles: countOf(say, imported.added, 'articles'),
	});
	return {
		tone: 'notice',
		title: say('Import'),
		blocks: [
			{ kind: 'text', words: added },
			...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
		],
	};
}

function besideArticles(
	say: Say,
	{ known, abridged, corrections, ownDates, left, ...server }: ImportedLibrary,
): Words[] {
	const articles = (n: number) => ({ articles: countOf(say, n, 'articles') });
	const dates = (n: number) => ({ dates: countOf(say, n, 'dates') });
	const corrected = say('{n, plural, one {# correction applied.} other {# corrections applied.}}', {
		n: corrections,
	});
	const noRoom = say('No room for {dates}: remove some in {command}.', {
		...dates(left),
		command: { command: 'reminders list' },
	});
	return [
		...(corrections > 0 ? [corrected] : []),
		...(known > 0 ? [say('Already here, so left as is: {articles}.', articles(known))] : []),
		...(abridged > 0
			? [say('Left out: {articles}, of which only passages were kept.', articles(abridged))]
			: []),
		...(ownDates > 0 ? [say('Restored: {dates} that the server had added.', dates(ownDates))] : []),
		...(left > 0 ? [noRoom] : []),
		...besideDates(say, server),
	];
}

function besideDates(
	say: Say,
	{ names, mutes, decisions, follows, elsewhere, settings }: ImportedServerPart,
): Words[] {
	const told = say(
		'{n, plural, one {# person merged or split.} other {# people merged or split.}}',
		{ n: names },
	);
	const decided = say(
		'{n, plural, one {# date confirmed or ignored.} other {# dates confirmed or ignored.}}',
		{ n: decisions },
	);
	const muted = say('{n, plural, one {# mute added.} other {# mutes added.}}', { n: mutes });
	const followed = say(
		'{n, plural, one {# follow of a channel added.} other {# follows of channels added.}}',
		{ n: follows },
	);
	const leftOut = say(
		'{n, plural, one {# follow left out: its channel belongs to another server.} other {# follows left out: their channels belong to another server.}}',
		{ n: elsewhere },
	);
	const without = say(
		'Settings imported, except channels and roles, which belong to another server: choose them in {command}.',
		{ command: { command: 'settings' } },
	);
	return [
		...(decisions > 0 ? [decided] : []),
		...(mutes > 0 ? [muted] : []),
		...(names > 0 ? [told] : []),
		...(follows > 0 ? [followed] : []),
		...(elsewhere > 0 ? [leftOut] : []),
		...(settings === 'whole' ? [say('Settings imported.')] : []),
		...(settings === 'without places' ? [without] : []),
	];
}
