import { expect, test } from 'vitest';
import { readLinkedData } from '../../../../src/web/pages/facts/json-ld.ts';
import { labelBehind, pageTitles } from '../../../../src/web/pages/facts/page-title.ts';
import { parsePage } from '../../../../src/web/pages/parse-page.ts';
import { article, meta } from '../../../support/pages.ts';

/** What a page of Hill News at hill.example is called. */
function titles(head: string, body = '', site = 'Hill News') {
	const document = parsePage(`<html><head>${head}</head><body>${body}</body></html>`);
	const url = 'https://www.hillpost.example/bell';
	return pageTitles(document, readLinkedData(document), { site, url });
}

const called = (title: string, body = '', site?: string): string | undefined =>
	titles(`<title>${title}</title>`, body, site).title;

test.each([
	['A new bell', 'A new bell'],
	['A new bell | Hill News', 'A new bell'],
	['A new bell - Hill News', 'A new bell'],
	['A new bell – Hill News', 'A new bell'],
	['A new bell :: Hill News', 'A new bell'],
	['A new bell - hillpost', 'A new bell'],
	['A new bell - The Hillpost', 'A new bell'],
	['A new bell - Hill', 'A new bell'],
	['A new bell - and an old one', 'A new bell - and an old one'],
	['A new bell - Far Weekly', 'A new bell - Far Weekly'],
	['A new bell | Far Weekly', 'A new bell'],
	['A new bell | Local | Far Weekly', 'A new bell'],
	['A new bell | far weekly', 'A new bell | far weekly'],
	['A new bell | One two three four Five', 'A new bell | One two three four Five'],
	['Bell | Far Weekly', 'Bell | Far Weekly'],
	['«A new bell» | Far Weekly', '«A new bell» | Far Weekly'],
	['Hill News: A new bell', 'A new bell'],
	['Hill News | A new bell', 'A new bell'],
	['Hill News - A new bell', 'A new bell'],
	['Hillpost: A new bell', 'A new bell'],
	['Hill: A new bell', 'Hill: A new bell'],
	['Hill News: A new bell - Hill News', 'A new bell'],
	['Hill News', 'Hill News'],
	['EXCLUSIVE: A new bell - Hill News', 'A new bell'],
	['', undefined],
])('%s', (title, expected) => expect(called(title)).toBe(expected));

test('what stands in a heading too is the title, whatever stands behind', () => {
	expect(called('A new bell - far and near', '<h1>A new bell</h1>')).toBe('A new bell');
	expect(called('A new bell - far and near', '<h1>Another bell</h1>')).toBe(
		'A new bell - far and near',
	);
});

test('a site without a name is known by its address alone', () => {
	expect(called('A new bell - hillpost', '', '')).toBe('A new bell');
	expect(called('A new bell - Hill News', '', '')).toBe('A new bell - Hill News');
});

test('what is shared comes first, then what machines are told, the title, the heading', () => {
	const shared = meta('og:title', 'Shared bell | Hill News');
	const told = article({ headline: 'Told bell' });
	const own = '<title>Own bell - Hill News</title>';
	expect(titles(shared + told + own, '<h1>Headed bell</h1>')).toEqual({
		title: 'Shared bell',
		all: [
			'Shared bell | Hill News',
			'Told bell',
			'Own bell - Hill News',
			'Headed bell',
			'Shared bell',
			'Own bell',
		],
	});
	expect(titles(told + own, '<h1>Headed bell</h1>').title).toBe('Told bell');
	expect(titles(own, '<h1>Headed bell</h1>').title).toBe('Own bell');
	expect(titles('', '<h1></h1><h1>Headed bell</h1>').title).toBe('Headed bell');
	expect(titles('')).toEqual({ title: undefined, all: [] });
	expect(titles('<title>A NEW BELL</title>', '<h1>A new bell</h1>').title).toBe('A new bell');
});

test.each([
	['A new bell | Local', 'Local'],
	['A new bell - Far Weekly', 'Far Weekly'],
	['A new bell | local', undefined],
	['A new bell', undefined],
	[undefined, undefined],
])('behind the bar of %s: %s', (title, expected) => expect(labelBehind(title)).toBe(expected));
