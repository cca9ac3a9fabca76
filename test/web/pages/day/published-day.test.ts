import { checkDay as check } from '../../../support/dated-pages.ts';
import { article, ld, meta } from '../../../support/pages.ts';

check('nothing says a day', {}, undefined);
check(
	'JSON-LD',
	{ head: article({ datePublished: '2020-03-01T08:30:00+02:00' }) },
	'2020-03-01 json-ld 2020-03-01T08:30:00+02:00',
);
check(
	'JSON-LD without an hour',
	{ head: article({ datePublished: '2020-03-01' }) },
	'2020-03-01 json-ld',
);
check(
	'an array of JSON-LD',
	{
		head: ld([
			{ '@type': 'WebSite' },
			{ '@type': ['BlogPosting', 'Thing'], datePublished: '2020-03-01' },
		]),
	},
	'2020-03-01 json-ld',
);
check(
	'a type with its address',
	{ head: ld({ '@type': 'http://schema.org/NewsArticle', datePublished: '2020-03-01' }) },
	'2020-03-01 json-ld',
);
check(
	'JSON-LD in a comment, with a comma too many',
	{ head: ld('<!-- {"@type":"Article","datePublished":"2020-03-01",} -->') },
	'2020-03-01 json-ld',
);
check(
	'JSON-LD that is broken beyond mending',
	{
		head: ld(
			'{"@type":"Article","headline":"A "new" bell","datePublished":"2020-03-01T08:00:00Z"}',
		),
	},
	'2020-03-01 json-ld 2020-03-01T08:00:00Z',
);
check(
	'of several articles the one that is this page',
	{
		head: ld([
			{ '@type': 'NewsArticle', url: 'https://news.example/other', datePublished: '2020-02-01' },
			{ '@type': 'NewsArticle', url: 'https://news.example/bell', datePublished: '2020-03-01' },
		]),
	},
	'2020-03-01 json-ld',
);
check(
	'a video beside the article does not count',
	{
		head: ld({ '@type': 'VideoObject', uploadDate: '2020-02-01' }),
		top: '<time datetime="2020-03-01">',
	},
	'2020-03-01 time',
);
check(
	'JSON-LD before <meta>',
	{
		head: `${meta('article:published_time', '2020-03-02')}${article({ datePublished: '2020-03-01' })}`,
	},
	'2020-03-01 json-ld',
);
check(
	'<meta> before what is shown',
	{
		head: meta('article:published_time', '2020-03-01'),
		top: '<time class="published" datetime="2020-03-05">',
	},
	'2020-03-01 meta',
);
check(
	'the surest <meta> of several',
	{ head: `${meta('date', '2020-03-09')}${meta('parsely-pub-date', '2020-03-01')}` },
	'2020-03-01 meta',
);
check(
	'<meta> by its name, in other letters',
	{ head: '<meta name="DC.date.issued" content="2020-03-01">' },
	'2020-03-01 meta',
);
check(
	'published before modified',
	{
		head: meta('article:modified_time', '2020-03-09'),
		url: 'https://news.example/2020/03/01/bell',
	},
	'2020-03-01 url',
);
check(
	'modified, where nothing else is said',
	{ head: meta('article:modified_time', '2020-03-09') },
	'2020-03-09 modified',
);
check(
	'microdata',
	{ top: '<span itemprop="datePublished" content="2020-03-01">yesterday</span>' },
	'2020-03-01 microdata',
);
check(
	'the time it was published, before the address',
	{
		top: '<time pubdate datetime="2020-03-01T08:00+01:00">',
		url: 'https://news.example/2020/02/28/bell',
	},
	'2020-03-01 time 2020-03-01T08:00:00+01:00',
);
check(
	'an <abbr> as in old blogs',
	{ bottom: '<abbr class="published" title="2020-03-01T21:00:00-05:00">9 PM</abbr>' },
	'2020-03-01 time 2020-03-01T21:00:00-05:00',
);
check('the address', { url: 'https://news.example/2020/03/01/bell.html' }, '2020-03-01 url');
check(
	'the address with a month by name',
	{ url: 'https://news.example/2020/mar/01/bell' },
	'2020-03-01 url',
);
check(
	'the address in one number',
	{ url: 'https://news.example/a/20200301-bell' },
	'2020-03-01 url',
);
check(
	'an archive’s address is not the page’s',
	{ url: 'https://web.archive.org/web/20230405060708/https://news.example/bell' },
	undefined,
);
check(
	'a page in an archive',
	{ url: 'https://web.archive.org/web/20230405060708/https://news.example/2020/03/01/bell' },
	'2020-03-01 url',
);
check(
	'the first time, not one of a comment',
	{
		top: '<div class="comments"><time datetime="2020-03-08"></time></div><time datetime="2020-03-01"></time>',
	},
	'2020-03-01 time',
);
check(
	'not the clock above everything',
	{
		top: '<div class="today-date">21 August 2026</div><div class="article-date">1 March 2020</div>',
	},
	'2020-03-01 markup',
);
check(
	'not a day in the header of the site',
	{
		top: '<header><nav>Home</nav><span class="date">21 August 2026</span></header><div class="article-date">1 March 2020</div>',
	},
	'2020-03-01 markup',
);
check(
	'what is called a date',
	{ top: '<div class="post-date">March 1, 2020</div>' },
	'2020-03-01 markup',
);
check('text below the title', { bottom: '<p>Sunday, 1 March 2020</p>' }, '2020-03-01 text');
check(
	'a field of a script',
	{ head: '<script>window.page = {"publishedAt":"2020-03-01T08:00:00Z"};</script>' },
	'2020-03-01 script 2020-03-01T08:00:00Z',
);

const LISTOPADA = '<div class="post-date">3 listopada 2020</div>';
const POLISH = Array(4).fill(
	'Nowy dzwon w wieży ratusza zabrzmiał w sobotę po raz pierwszy, a mieszkańcy miasta słuchali go z rynku i z okien swoich domów.',
);
const CROATIAN = Array(4).fill(
	'Novo zvono na tornju gradske vijećnice oglasilo se u subotu prvi put, a građani su ga slušali s trga i s prozora svojih kuća.',
);
check(
	'a month that is another one in another language: in Polish',
	{ language: 'pl', top: LISTOPADA, paragraphs: POLISH },
	'2020-11-03 markup',
);
check(
	'… in Croatian',
	{ language: 'hr', top: LISTOPADA, paragraphs: CROATIAN },
	'2020-10-03 markup',
);
