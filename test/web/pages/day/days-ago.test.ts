import { describe, expect, test } from 'vitest';
import { countOf, daysAgo } from '../../../../src/web/pages/day/days-ago.ts';
import { documentOf } from '../../../support/page-elements.ts';

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

test.each([
	['eight words', 'Published on this page just about 2 days ago', undefined],
	['seven', 'This page is now 2 days ago', 2],
	['of eight', 'This page is by now 2 days ago', 2],
])('%s', (_name, text, days) => {
	expect(countOf(text)).toBe(days);
});

describe('in a page', () => {
	const daysIn = (body: string) => daysAgo(documentOf(body), '2026-03-10').map(({ day }) => day);
	const places = (count: number) => '<time>5 March</time>'.repeat(count);
	const lines = (count: number) => '<p>Rain.</p>'.repeat(count);
	test.each<[string, string, readonly string[]]>([
		['what is called a time', '<time> 2 days\nago </time>', ['2026-03-08']],
		['today', '<time>3 hours ago</time>', ['2026-03-10']],
		['the sixtieth place', `${places(59)}<time>2 days ago</time>`, ['2026-03-08']],
		['none behind it', `${places(60)}<time>2 days ago</time>`, []],
		['sixty letters', `<time>2 days ago${'.'.repeat(50)}</time>`, ['2026-03-08']],
		['no longer text', `<time>2 days ago${'.'.repeat(51)}</time>`, []],
		['nothing of a comment', '<div class="comments"><time>2 days ago</time></div>', []],
		['nothing of a change', '<p>Updated <time>2 days ago</time></p>', []],
		['a line below the heading', '<h1>A bell</h1><p>Published 2 days ago</p>', ['2026-03-08']],
		[
			'the sixth line below',
			`<h1>A bell</h1>${lines(5)}<p>Published 2 days ago</p>`,
			['2026-03-08'],
		],
		['not the seventh', `<h1>A bell</h1>${lines(6)}<p>Published 2 days ago</p>`, []],
		['no heading of that sort', '<h1>Published 2 days ago</h1>', []],
		['no line without a heading', '<p>Published 2 days ago</p>', []],
		['no line that says something else', '<h1>A bell</h1><p>Rang 2 days ago</p>', []],
	])('%s', (_name, body, expected) => {
		expect(daysIn(body)).toEqual(expected);
	});
});
