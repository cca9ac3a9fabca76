import { describe, expect, test } from 'vitest';
import {
	exportedCalendarCard,
	exportedFileCard,
	importedLibraryCard,
} from '../../../src/cards/data/data-cards.ts';
import { english } from '../../../src/cards/messages/say.ts';
import type { ExportedFile } from '../../../src/stories/data/export-library.ts';
import { linesOf } from '../../support/card-lines.ts';

const FILE: ExportedFile = {
	name: 'library.json',
	text: '{}',
	articles: 2,
	of: 2,
	abridged: 0,
	ownDates: 0,
	isWhole: false,
};
const IMPORTED = {
	added: 1,
	known: 0,
	abridged: 0,
	corrections: 0,
	ownDates: 0,
	left: 0,
	names: 0,
	mutes: 0,
	decisions: 0,
	follows: 0,
	elsewhere: 0,
	settings: 'none',
} as const;

describe('what a file holds', () => {
	test.each<[string, Partial<ExportedFile>, string[]]>([
		['all articles', {}, ['The file holds 2 articles that this server added.']],
		[
			'some articles',
			{ of: 9, next: 7 },
			[
				'The file holds the newest 2 of 9 articles: it has no room for more.',
				'For the other articles, choose `after: 7`.',
			],
		],
		[
			'a date of its own',
			{ ownDates: 1 },
			[
				'The file holds 2 articles that this server added.',
				'It also holds 1 date that the server added.',
			],
		],
		[
			'an article without its text',
			{ abridged: 1 },
			[
				'The file holds 2 articles that this server added.',
				'The full text of 1 article is no longer kept; passages are in the file.',
			],
		],
		[
			'everything',
			{ isWhole: true },
			[
				'The file holds 2 articles that this server added.',
				'It also holds settings, dates the server added, corrections, merged names, what was muted, confirmed or ignored, and what channels follow. What members follow is not in it.',
			],
		],
	])('%s', (_, more, lines) => {
		expect(linesOf(exportedFileCard(english, { ...FILE, ...more }))).toEqual([
			'# Export',
			...lines,
			'file library.json: {}',
		]);
	});
	test('events of every year', () => {
		const calendar = { name: 'days.ics', text: 'BEGIN', events: 1 };
		expect(linesOf(exportedCalendarCard(english, calendar))).toEqual([
			'# Calendar',
			'1 event, each on its day of every year. Any calendar can import this file.',
			'file days.ics: BEGIN',
		]);
	});
});

describe('what came of a file is told, and nothing of what was not in it', () => {
	test.each<[object, string | undefined]>([
		[{}, undefined],
		[{ corrections: 1 }, '- 1 correction applied.'],
		[{ known: 1 }, '- Already here, so left as is: 1 article.'],
		[{ abridged: 1 }, '- Left out: 1 article, of which only passages were kept.'],
		[{ ownDates: 1 }, '- Restored: 1 date that the server had added.'],
		[{ left: 1 }, '- No room for 1 date: remove some in /reminders list.'],
		[{ decisions: 1 }, '- 1 date confirmed or ignored.'],
		[{ mutes: 1 }, '- 1 mute added.'],
		[{ names: 1 }, '- 1 person merged or split.'],
		[{ follows: 1 }, '- 1 follow of a channel added.'],
		[{ elsewhere: 1 }, '- 1 follow left out: its channel belongs to another server.'],
		[{ settings: 'whole' }, '- Settings imported.'],
		[
			{ settings: 'without places' },
			'- Settings imported, except channels and roles, which belong to another server: choose them in /settings.',
		],
	])('%o', (more, line) => {
		expect(linesOf(importedLibraryCard(english, { ...IMPORTED, ...more }))).toEqual([
			'# Import',
			'Added and read: 1 article.',
			...(line === undefined ? [] : [line]),
		]);
	});
});
