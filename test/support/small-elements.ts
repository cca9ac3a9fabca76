import { test } from 'vitest';
import { readPage } from '../../src/web/pages/read-page.ts';
import { cpuTimeOf } from './cpu-time.ts';
import { doublingLine, expectLinear } from './doubling.ts';
import { PARAGRAPHS } from './pages.ts';

/** Each kind of element that some rule of reading looks for: the first make the most work. */
const SHAPES: Readonly<Record<string, string>> = {
	links: '<a href="#">Read more</a>',
	'links in paragraphs': '<p><a href="/x">Read more</a></p>',
	'days in paragraphs': '<p>Published 1 May 2020</p>',
	'named parts': '<div class="teaser">x</div>',
	'sentences in paragraphs': '<p>Rain fell on the town today, said they.</p>',
	'linked data': '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
	'meta data': '<meta name="author" content="Ann">',
	authors: '<a rel="author" href="/a">Ann Lee</a>',
	'bodies of articles': '<div itemprop="articleBody">x</div>',
	'small words': '<sup>1</sup>',
	'slanted words': '<em>x</em>',
	'line ends': 'a<br>',
	paragraphs: '<p>a</p>',
	parts: '<div>x</div>',
	'open paragraphs': '<p>',
	spans: '<span>x</span>',
	'list items': '<li>x</li>',
	cells: '<td>x</td>',
	tables: '<table><tr><td>x</td></tr></table>',
	headings: '<h2>x</h2>',
	'linked headings': '<h2><a href="/b">x y z</a></h2>',
	articles: '<article><h2><a href="/x">x</a></h2></article>',
	'whole articles': '<article><h1>x</h1></article>',
	times: '<time datetime="2020-01-01">1</time>',
	buttons: '<button>Read more</button>',
	summaries: '<summary>Read more</summary>',
	quotations: '<blockquote>one two three</blockquote>',
	'short quotations': '<q>x</q>',
	sources: '<cite>x</cite>',
	figures: '<figure><img src="a"></figure>',
	pictures: '<img src="a.jpg">',
	bylines: '<p class="byline">By Ann</p>',
	'days with a name': '<span class="date">1 May 2020</span>',
	leads: '<div class="intro">x</div>',
	navigation: '<nav>x</nav>',
	asides: '<aside>x</aside>',
	forms: '<form>x</form>',
	'small print': '<font size="1">x</font>',
	'captions in the middle': '<center><i>x</i></center>',
	frames: '<iframe></iframe>',
	'without scripts': '<noscript><img></noscript>',
	'what is not seen': '<div style="display:none">x</div>',
	'code as it is': '<pre>x</pre>',
	definitions: '<dl><dt>x<dd>y</dl>',
	rules: '<hr>',
	'ways to the page': '<link rel="canonical" href="/x">',
	bases: '<base href="/">',
	drawings: '<svg></svg>',
	videos: '<video></video>',
	objects: '<object>x</object>',
};

const TEXT = PARAGRAPHS.map((each) => `<p>${each}</p>`).join('');
/** Pages of small elements take time in proportion to their number: `count`, and twice as many; the first `shapes` of them. */
export function smallElements(
	count: number,
	{ shapes, tell }: { readonly shapes?: number; readonly tell?: (line: string) => void } = {},
): void {
	const chosen = Object.entries(SHAPES).slice(0, shapes);
	const title = 'twice as many take at most 2.5 times as long: %s';
	test.each(chosen)(title, { timeout: 180_000 }, (name, piece) => {
		const inside = piece.match(/<\w/g)?.length ?? 1;
		const measure = (elements: number): number => {
			const many = piece.repeat(Math.floor(elements / inside));
			const html = `<html lang="en"><body><article><h1>A new bell</h1>${TEXT}${many}</article></body></html>`;
			return cpuTimeOf(() =>
				readPage({ html, url: 'https://news.example/bell', today: '2026-08-21' }),
			);
		};
		measure(200);
		const doubling = expectLinear((times) => measure(count * times));
		tell?.(doublingLine(name, doubling));
	});
}
