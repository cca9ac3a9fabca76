import type { Card, Words } from '../../domain/card.ts';
import { countOf } from '../../domain/count-of.ts';
import type { ExportedCalendar } from '../../stories/data/export-calendar.ts';
import type { ExportedFile } from '../../stories/data/export-library.ts';
import type { ImportedLibrary } from '../../stories/data/import-library.ts';

/** A file of the server's articles, and how to get what it has no room for. */
export function exportedFileCard(file: ExportedFile): Card {
	const { name, text, articles, of, next, abridged, ownDates } = file;
	const isPart = next !== undefined;
	const lines: Words[] = [
		isPart
			? `${articles} of ${countOf(of, 'article')}, newest first: one file holds no more.`
			: `${countOf(articles, 'article')} that this server added.`,
		...(ownDates > 0 ? [`${countOf(ownDates, 'date')} of the server’s own.`] : []),
		...(isPart ? [['For the others choose ', { code: `after: ${next}` }, '.']] : []),
		...(abridged === 0
			? []
			: [
					`Of ${countOf(abridged, 'article')} the full text is no longer kept; passages are in the file.`,
				]),
	];
	return {
		tone: 'notice',
		title: 'Export',
		blocks: lines.map((words) => ({ kind: 'text', words })),
		file: { name, text },
	};
}

/** What the server is reminded of, as a file for a calendar. */
export function exportedCalendarCard({ name, text, events }: ExportedCalendar): Card {
	return {
		tone: 'date',
		title: 'Calendar',
		blocks: [
			{
				kind: 'text',
				words: `${countOf(events, 'event')}, each on its day of every year. Any calendar can import this file.`,
			},
		],
		file: { name, text },
	};
}

/** What became of a file that was sent. */
export function importedLibraryCard(imported: ImportedLibrary): Card {
	const { added, known, abridged, corrections, ownDates, left } = imported;
	const items = [
		...(corrections > 0 ? [`${countOf(corrections, 'correction')} put in with them.`] : []),
		...(known > 0 ? [`${countOf(known, 'article')} here already, left as they are.`] : []),
		...(abridged > 0
			? [`${countOf(abridged, 'article')} left out: only passages of the text were kept.`]
			: []),
		...(ownDates > 0 ? [`${countOf(ownDates, 'date')} of the server’s own added.`] : []),
		...(left > 0 ? [`No room for ${countOf(left, 'date')}: remove some in /reminders list.`] : []),
	];
	return {
		tone: 'notice',
		title: 'Import',
		blocks: [
			{ kind: 'text', words: `${countOf(added, 'article')} added and read.` },
			...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
		],
	};
}
