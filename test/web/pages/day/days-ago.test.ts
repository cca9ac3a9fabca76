import { expect, test } from 'vitest';
import { countOf } from '../../../../src/web/pages/day/days-ago.ts';

test.each([
	['Published 3 hours ago', 0],
	['an hour ago', 0],
	['5 mins ago', 0],
	['2h ago', 0],
	['a day ago', 1],
	['12 days ago', 12],
	['just now', 0],
	['Yesterday, 18:30', 1],
	['vor einer Stunde', 0],
	['vor 2 Tagen', 2],
	['il y a 3 jours', 3],
	['hace una hora', 0],
	['há 4 dias', 4],
	['2 giorni fa', 2],
	['3 dagen geleden', 3],
	['3 dagar sedan', 3],
	['ieri alle 10', 1],
])('%s: %s', (text, days) => {
	expect(countOf(text)).toBe(days);
});

test.each([
	'3 weeks ago',
	'14 March 2026',
	'5 min read',
	'Todayshow',
	'The boat ran aground two hours ago in heavy fog, he said',
	'',
])('“%s” tells no day', (text) => {
	expect(countOf(text)).toBeUndefined();
});
