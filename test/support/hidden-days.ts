import { article, ld, meta, type PageParts } from './pages.ts';

/** A page, and the day it came out; undefined where it does not say. */
export type HiddenDay = readonly [kind: string, parts: PageParts, day: string | undefined];

const DAY = '2026-03-14';
const top = (markup: string, language = 'en'): PageParts => ({
	top: `<h1>A new bell</h1>${markup}`,
	language,
});
const at = (path: string): PageParts => ({ url: `https://news.example${path}` });
const german = (markup: string) => top(markup, 'de');

/** How pages tell the day they came out, hide it, and tell others beside it. */
export const HIDDEN_DAYS: readonly HiddenDay[] = [
	// What is told to machines.
	[
		'<meta>, of the open graph',
		{ head: meta('article:published_time', '2026-03-14T08:00:00+01:00') },
		DAY,
	],
	['<meta>, by name', { head: '<meta name="pubdate" content="20260314">' }, DAY],
	['<meta>, Dublin core', { head: '<meta name="DC.date.issued" content="2026-03-14">' }, DAY],
	[
		'<meta>, a search engine’s',
		{ head: '<meta name="parsely-pub-date" content="2026-03-14T09:00:00Z">' },
		DAY,
	],
	[
		'<meta> with an American day',
		{ head: '<meta name="publish-date" content="March 14, 2026 9:00 AM">' },
		DAY,
	],
	[
		'<meta>, changed later',
		{
			head:
				meta('article:modified_time', '2026-05-01T08:00:00Z') +
				meta('article:published_time', '2026-03-14T08:00:00Z'),
		},
		DAY,
	],
	['<meta> in capitals', { head: '<META NAME="Date" CONTENT="2026-03-14">' }, DAY],
	['<meta itemprop>', { head: '<meta itemprop="datePublished" content="2026-03-14">' }, DAY],
	['<meta> with seconds since 1970', { head: '<meta name="timestamp" content="1773478800">' }, DAY],
	[
		'JSON-LD',
		{ head: article({ datePublished: '2026-03-14T10:00:00Z', dateModified: '2026-04-02' }) },
		DAY,
	],
	[
		'JSON-LD in a graph',
		{
			head: ld({
				'@graph': [
					{ '@type': 'WebPage', datePublished: '2019-01-01' },
					{ '@type': 'NewsArticle', datePublished: DAY },
				],
			}),
		},
		DAY,
	],
	[
		'JSON-LD, the page alone',
		{ head: ld({ '@type': 'WebPage', datePublished: '2026-03-14T10:00:00Z' }) },
		DAY,
	],
	['JSON-LD, created', { head: article({ dateCreated: '2026-03-14T10:00:00Z' }) }, DAY],
	[
		'JSON-LD of another article first',
		{
			url: 'https://news.example/bell',
			head: ld([
				{ '@type': 'NewsArticle', url: 'https://news.example/other', datePublished: '2024-01-01' },
				{ '@type': 'NewsArticle', url: 'https://news.example/bell', datePublished: DAY },
			]),
		},
		DAY,
	],
	[
		'JSON-LD with a line end inside',
		{ head: ld('{"@type":"NewsArticle","headline":"A\nbell","datePublished":"2026-03-14"}') },
		DAY,
	],
	['JSON-LD in words', { head: article({ datePublished: 'Saturday, March 14, 2026' }) }, DAY],
	[
		'JSON-LD that is empty, and <meta>',
		{ head: article({ datePublished: '' }) + meta('article:published_time', DAY) },
		DAY,
	],
	[
		'JSON-LD of a video',
		{
			head: ld({ '@type': 'VideoObject', uploadDate: '2024-02-01' }),
			...top('<time datetime="2026-03-14">14 March</time>'),
		},
		DAY,
	],
	[
		'JSON-LD of an event ahead',
		{
			head: ld({ '@type': 'Event', startDate: '2026-07-01' }),
			...top('<p class="date">14 March 2026</p>'),
		},
		DAY,
	],
	[
		'a script’s own field',
		{ head: '<script>window.page={"publishedAt":"2026-03-14T10:00:00Z"}</script>' },
		DAY,
	],
	[
		'a data layer',
		{ head: "<script>dataLayer.push({'publicationDate':'2026-03-14'})</script>" },
		DAY,
	],
	// The address.
	['the address', at('/2026/03/14/bell'), DAY],
	['the address with dashes', at('/news/2026-03-14-bell.html'), DAY],
	['the address in one', at('/a/20260314-bell'), DAY],
	['the address with a name', at('/2026/mar/14/bell'), DAY],
	['an address that names a number', at('/story/20261399/bell'), undefined],
	['an address with a month alone', at('/2026/03/bell'), undefined],
	// What readers see.
	['<time>', top('<time datetime="2026-03-14T08:00">Saturday</time>'), DAY],
	['<time> without an attribute', top('<time>14 Mar 2026</time>'), DAY],
	[
		'<time> twice, changed later',
		top(
			'<p>Updated <time datetime="2026-03-20">20 March</time></p><p>Published <time datetime="2026-03-14">14 March</time></p>',
		),
		DAY,
	],
	[
		'<time> of a change, by its class',
		top(
			'<time class="updated" datetime="2026-03-20">20 March</time><time class="published" datetime="2026-03-14">14 March</time>',
		),
		DAY,
	],
	[
		'<time> of a change, by what it is',
		top(
			'<time itemprop="dateModified" datetime="2026-03-20">20 March</time> <time datetime="2026-03-14">14 March</time>',
		),
		DAY,
	],
	['microdata', top('<span itemprop="datePublished" content="2026-03-14">Saturday</span>'), DAY],
	['a class', top('<div class="article-date">14.03.2026</div>'), DAY],
	['a class of a byline', top('<div class="byline">By Ruth Amadi | March 14, 2026</div>'), DAY],
	[
		'an attribute of nothing',
		top('<div class="article__date" data-date="2026-03-14T10:00:00.000Z"></div>'),
		DAY,
	],
	[
		'an attribute beside a word',
		top('<span class="timestamp" data-epoch="1773478800000">now</span>'),
		DAY,
	],
	[
		'an attribute with another name',
		top('<i class="published" data-datetime="2026-03-14 10:00"></i>'),
		DAY,
	],
	['how long a film is', top('<div class="video-time" data-time="125">2:05</div>'), undefined],
	['where a film is', top('<div class="player-time" data-timestamp="1773.5"></div>'), undefined],
	[
		'how long reading takes',
		top('<span class="reading-time" data-time="4">4 min</span>'),
		undefined,
	],
	[
		'an attribute of a comment',
		{ bottom: '<ol class="comments"><li class="comment-date" data-date="2026-03-15"></li></ol>' },
		undefined,
	],
	['an attribute', top('<span class="time" data-timestamp="1773478800">Saturday</span>'), DAY],
	['a title', top('<abbr class="published" title="2026-03-14T10:00:00+0100">Saturday</abbr>'), DAY],
	['no class at all', top('<p>March 14, 2026</p>'), DAY],
	['a weekday before it', top('<p>Saturday, 14 March 2026, 10:30 GMT</p>'), DAY],
	[
		'published and updated in one line',
		top('<p>Published: 14 March 2026 | Updated: 20 March 2026</p>'),
		DAY,
	],
	[
		'updated and published in one line',
		top('<p>Updated 20 March 2026, first published 14 March 2026</p>'),
		DAY,
	],
	[
		'a dateline',
		{
			paragraphs: [
				'LUMEN, March 14, 2026 (Wire) — The town has bought a new bell for the fire station at last.',
				'The old bell cracked in the storm, the captain of the fire station said, and could not be mended.',
				'It is louder than the old one by half, he said, and will be heard on both sides of the river.',
			],
		},
		DAY,
	],
	['the end of the text', { bottom: '<p>First published 14 March 2026</p>' }, DAY],
	[
		'a footer of the article',
		{ bottom: '<div class="post-meta">Posted on March 14, 2026 by Ruth</div>' },
		DAY,
	],
	// How long ago; pages are read on 2026-08-21.
	['hours ago', top('<p>Published 3 hours ago</p>'), '2026-08-21'],
	['minutes ago, in a <time>', top('<time>12 minutes ago</time>'), '2026-08-21'],
	['days ago', top('<span class="date">2 days ago</span>'), '2026-08-19'],
	['yesterday', top('<p class="date">Yesterday, 18:30</p>'), '2026-08-20'],
	['today', top('<p class="posted">Today at 9:15</p>'), '2026-08-21'],
	['hours ago, in German', german('<span class="datum">vor 3 Stunden</span>'), '2026-08-21'],
	['days ago, in Spanish', top('<span class="fecha">hace 2 días</span>', 'es'), '2026-08-19'],
	// Other languages.
	['German', german('<p>Veröffentlicht am 14. März 2026</p>'), DAY],
	['French', top('<p class="date">Publié le 14 mars 2026 à 10h30</p>', 'fr'), DAY],
	['Spanish', top('<p>14 de marzo de 2026</p>', 'es'), DAY],
	['Polish', top('<span class="data">14 marca 2026, 10:30</span>', 'pl'), DAY],
	['Russian', top('<div class="date">14 марта 2026, 10:30</div>', 'ru'), DAY],
	['Japanese', top('<p class="date">2026年3月14日 10時30分</p>', 'ja'), DAY],
	['Dutch', top('<p>Gepubliceerd: za 14 maart 2026</p>', 'nl'), DAY],
	['Swedish', top('<p>Publicerad 14 mars 2026 kl. 10.30</p>', 'sv'), DAY],
	['Turkish', top('<span class="tarih">14 Mart 2026</span>', 'tr'), DAY],
	// Days of something else.
	[
		'a day in the text',
		{
			paragraphs: [
				'The old bell of the fire station cracked in the storm of May 4, 2021, the captain said.',
				'The town has bought a new bell for the fire station at last, after three years without any.',
				'It is louder than the old one by half, he said, and will be heard on both sides of the river.',
			],
		},
		undefined,
	],
	[
		'a comment',
		{
			bottom:
				'<div id="comments"><div class="comment"><b>Cy</b> <time datetime="2026-04-01">1 April</time><p>At last!</p></div></div>',
		},
		undefined,
	],
	[
		'a related story',
		{
			bottom:
				'<aside class="related"><a href="/x">Flood</a> <span class="date">1 May 2025</span></aside>',
		},
		undefined,
	],
	[
		'the year of a copyright',
		{ bottom: '<footer>© 2019–2026 Hill News. Last change of this site: 3 January 2026</footer>' },
		undefined,
	],
	[
		'the day of today above the menu',
		{ top: '<header><span>Friday, 21 August 2026</span><nav><a href="/">Home</a></nav></header>' },
		undefined,
	],
	['a day far ahead', { head: meta('article:published_time', '2031-01-01') }, undefined],
	['1970', { head: meta('article:published_time', '1970-01-01T00:00:00Z') }, undefined],
	[
		'an event in a box',
		{ bottom: '<div class="event-box"><h3>Bell day</h3><p>When: 1 October 2026</p></div>' },
		undefined,
	],
	[
		'a day of birth of its author',
		{
			bottom:
				'<div class="author-bio">Ruth Amadi was born on 3 May 1980 and has written for us since 2 March 2015.</div>',
		},
		undefined,
	],
];
