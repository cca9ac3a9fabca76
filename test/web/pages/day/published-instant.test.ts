import { expect, test } from 'vitest';
import { checkDay as check } from '../../../support/dated-pages.ts';
import { article, meta, readParts } from '../../../support/pages.ts';

check(
	'numbers on an American page',
	{ language: 'en-US', top: '<div class="date">03/04/2020</div>' },
	'2020-03-04 markup',
);
check(
	'numbers on a British page',
	{ language: 'en-GB', top: '<div class="date">03/04/2020</div>' },
	'2020-04-03 markup',
);
check(
	'numbers on an English page of a British site',
	{ url: 'https://news.co.uk/bell', top: '<div class="date">03/04/2020</div>' },
	'2020-04-03 markup',
);
check(
	'numbers on a Spanish page of an American site',
	{ language: 'es', url: 'https://news.com/bell', top: '<div class="date">03/04/2020</div>' },
	'2020-04-03 markup',
);
const GERMAN = [
	'Die Stadt hat eine neue Glocke für die Feuerwache gekauft, die viel lauter ist als die alte.',
	'Sie wurde im nächsten Tal gegossen und kam mit dem Schiff in den Hafen der Stadt.',
	'Die alte Glocke kommt in die Schule, wo sie vom Herbst an zweimal am Tag läuten wird, sagte der Rektor.',
];
check(
	'numbers on a German page that says it is American',
	{
		language: 'en-US',
		url: 'https://news.com/bell',
		paragraphs: GERMAN,
		top: '<div class="date">03/04/2020</div>',
	},
	'2020-04-03 markup',
);
check(
	'inside of what is only called by a sidebar',
	{
		top: '<div class="with-sidebar comments-open"><h1>A new bell</h1><time datetime="2020-03-01"></time></div>',
	},
	'2020-03-01 time',
);
check(
	'below the title, where the first heading is the site’s',
	{
		top: `<h1>Hill News</h1><p>Established 1 May 1998</p><p>${'Rain fell. '.repeat(99)}</p><h2>A new bell</h2><p>1 March 2020</p>`,
	},
	'2020-03-01 text',
);
check(
	'numbers that another place of the page explains',
	{
		url: 'https://news.com/bell',
		top: '<div class="date">03/04/2020</div><div class="date">Friday, 3 April 2020</div>',
	},
	'2020-04-03 markup',
);

check(
	'a stamp in UTC, and the day before printed',
	{
		head: article({ datePublished: '2020-03-02T02:30:00Z' }),
		top: '<div class="post-date">March 1, 2020</div>',
	},
	'2020-03-01 json-ld 2020-03-02T02:30:00Z',
);
check(
	'a stamp in UTC, and the day before in the address',
	{
		head: article({ datePublished: '2020-03-02T02:30:00Z' }),
		url: 'https://news.example/2020/03/01/bell',
	},
	'2020-03-01 json-ld 2020-03-02T02:30:00Z',
);
check(
	'a stamp with a zone of its own stands',
	{
		head: article({ datePublished: '2020-03-02T02:30:00+02:00' }),
		top: '<div class="post-date">March 1, 2020</div>',
	},
	'2020-03-02 json-ld 2020-03-02T02:30:00+02:00',
);
check(
	'a stamp in UTC and a day long before',
	{
		head: article({ datePublished: '2020-03-02T02:30:00Z' }),
		top: '<div class="post-date">February 1, 2020</div>',
	},
	'2020-03-02 json-ld 2020-03-02T02:30:00Z',
);
check(
	'a day that has an hour elsewhere',
	{
		head: article({ datePublished: '2020-03-01' }),
		top: '<time datetime="2020-03-01T08:30:00+01:00">',
	},
	'2020-03-01 json-ld 2020-03-01T08:30:00+01:00',
);
check(
	'midnight is no hour',
	{ head: article({ datePublished: '2020-03-01T00:00:00Z' }) },
	'2020-03-01 json-ld',
);
check(
	'midnight, and the hour elsewhere',
	{
		head: article({ datePublished: '2020-03-01T00:00:00Z' }),
		top: '<time datetime="2020-03-01T08:30:00+01:00">',
	},
	'2020-03-01 json-ld 2020-03-01T08:30:00+01:00',
);
check(
	'an hour without a zone is no instant',
	{ head: article({ datePublished: '2020-03-01T08:30:00' }) },
	'2020-03-01 json-ld',
);

test('names the zone, and the other days that may be it, likeliest first', () => {
	const { published, likelyDays } = readParts({
		head: `${article({ datePublished: '2020-03-01T08:30:00+02:00' })}${meta('article:modified_time', '2020-03-09')}`,
		top: '<div class="post-date">March 3, 2020</div>',
	});
	expect(published?.timeZone).toBe('+02:00');
	expect(published?.confidence).toBeGreaterThan(0.9);
	expect(likelyDays).toEqual(['2020-03-03', '2020-03-09']);
});
