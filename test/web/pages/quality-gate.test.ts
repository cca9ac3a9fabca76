import { describe, expect, test } from 'vitest';
import type { Line } from '../../../src/web/pages/body/lines.ts';
import { countWords, type Found, findProblem } from '../../../src/web/pages/quality-gate.ts';
import { readPage } from '../../../src/web/pages/read-page.ts';
import { PARAGRAPHS, type PageParts, pageHtml, readParts, TODAY } from '../../support/pages.ts';

function check(name: string, parts: PageParts, expected: string | undefined): void {
	test(name, () => {
		expect(readParts(parts).problem).toBe(expected);
	});
}

const long = Array.from({ length: 4 }, (_, turn) =>
	PARAGRAPHS.map((text) => `${text} (${turn})`),
).flat();
const links = Array.from(
	{ length: 40 },
	(_, place) =>
		`<a href="/${place}">Story number ${place} of this long and boring day. Read it.</a>`,
);

check('an article', {}, undefined);
check(
	'an article below a notice about cookies',
	{
		top: '<div id="banner"><p>We use cookies and similar technologies. Accept all cookies? See our privacy policy.</p></div>',
	},
	undefined,
);
check(
	'an article about cookies',
	{
		paragraphs: [
			...long,
			'Cookies need the consent of the reader, the court said, and a banner must let them reject all as easily as accept all.',
		],
	},
	undefined,
);
check(
	'a long article on a page that offers a subscription',
	{ paragraphs: long, bottom: '<p>Already a subscriber? Sign in.</p>' },
	undefined,
);
check(
	'an article that says what captchas are',
	{ paragraphs: [...long, 'A captcha asks: are you a robot?'] },
	undefined,
);
check(
	'a short article on a page that offers a subscription above',
	{ top: '<header><p>Already a subscriber? Sign in.</p></header>' },
	undefined,
);
check(
	'a short article that says what a captcha is',
	{ paragraphs: [...PARAGRAPHS, 'A captcha is a riddle for people.'] },
	undefined,
);
check(
	'an article in Japanese',
	{
		language: 'ja',
		paragraphs: Array.from(
			{ length: 5 },
			(_, n) =>
				`${n}番目の鐘は港から船で運ばれ、消防署の屋根に取り付けられた。町の人々は音を聞いて喜んだ。`,
		),
	},
	undefined,
);

const CONSENT = [
	'We value your privacy. We and our 842 partners store and/or access information on a device, such as cookies, and process personal data.',
	'With your consent we and our partners may use precise data for personalised ads and content, ad and content measurement, and audience insights.',
	'You may accept all or manage settings. Some vendors may process your data on the basis of legitimate interest. See our privacy policy and our cookie policy.',
	'Your choices apply to this site only. You may change your preferences at any time by returning to this site and using the privacy manager below.',
];
check('a notice about consent', { paragraphs: CONSENT }, 'consent');
check(
	'a notice about consent in German',
	{
		language: 'de',
		paragraphs: [
			'Mit Werbung weiterlesen: Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Details zu Cookies finden Sie im Datenschutz und im Privacy Center.',
			'Für die Nutzung mit Werbung benötigen wir Ihre Einwilligung. Wir und unsere 214 Partner speichern Informationen auf Ihrem Gerät und nutzen personalisierte Anzeigen.',
			'Alle akzeptieren oder ein Pur-Abo abschließen. Die Zustimmung ist jederzeit widerrufbar.',
		],
	},
	'consent',
);
check(
	'a notice about consent in Dutch',
	{
		language: 'nl',
		paragraphs: [
			'Wij en onze 312 partners gebruiken cookies en vergelijkbare technieken om informatie op een apparaat op te slaan en te raadplegen.',
			'Met jouw toestemming tonen wij advertenties en inhoud die bij jou passen, en meten wij hoe die werken. Lees meer in ons privacybeleid.',
			'Klik op alles accepteren om door te gaan, of pas je keuze aan bij de instellingen. Je kunt die keuze later altijd weer veranderen.',
		],
	},
	'consent',
);
check(
	'a notice about consent in French',
	{
		language: 'fr',
		paragraphs: [
			'Avec votre consentement, nous et nos 823 partenaires utilisons des cookies pour stocker et consulter des informations sur votre appareil.',
			'Ces données servent à des publicités personnalisées et à la mesure de leur performance. Lisez notre politique de confidentialité.',
			'Vous pouvez tout accepter, tout refuser ou revenir sur votre choix à tout moment en bas de chaque page du site.',
		],
	},
	'consent',
);
check(
	'a short notice about cookies',
	{
		paragraphs: [
			'Before you go on: we use cookies and data. Accept all or reject all. Privacy policy.',
		],
	},
	'consent',
);
check(
	'the first lines of what is sold',
	{
		paragraphs: PARAGRAPHS.slice(0, 2),
		bottom: '<div><p>Subscribe to continue reading.</p></div>',
	},
	'paywall',
);
check(
	'what machines are told is not free',
	{
		head: '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>',
	},
	'paywall',
);
check(
	'the first lines of what is sold, in French',
	{
		language: 'fr',
		paragraphs: ['La cloche est arrivée par bateau. Il fait beau.'],
		bottom: '<p>Cet article est un article réservé aux abonnés.</p>',
	},
	'paywall',
);
check(
	'a page that needs scripts',
	{
		paragraphs: [],
		top: '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>',
	},
	'javascript',
);
check(
	'a page that says it needs scripts',
	{ paragraphs: ['Please enable JavaScript in your browser to read this site.'] },
	'javascript',
);
check(
	'a page that asks for proof',
	{ paragraphs: ['Just a moment...', 'Please verify you are human. Ray ID: 8f2.'] },
	'forbidden',
);
check(
	'a page of some length that asks for proof',
	{
		paragraphs: [
			'Pardon our interruption. As you were browsing, something about your browser made us think you were a bot. There are a few reasons this might happen. You are a power user moving through this site with super-human speed. You have disabled cookies in your web browser. A third-party browser plugin is preventing scripts from running.',
			'To regain access, please make sure that cookies are enabled before reloading the page. Please complete the captcha below, and press and hold the button to confirm you are a human. Additional information is available in this support article. Request blocked. Reference: 8f2.',
		],
	},
	'forbidden',
);
check(
	'a page that is denied',
	{ paragraphs: ['Access Denied. You don’t have permission to access this page on this server.'] },
	'forbidden',
);
check('too little', { paragraphs: ['The bell has come.'] }, 'too short');
check('nothing', { paragraphs: [] }, 'too short');
check('a list of links', { paragraphs: links }, 'not an article');
check(
	'two lines over and over',
	{
		paragraphs: Array.from({ length: 30 }, (_, n) =>
			n % 2
				? 'The bell rang again, and again nobody came to look for it.'
				: 'Then it fell silent, and nobody came to look for it either.',
		),
	},
	'not an article',
);

test('bytes of something else', () => {
	const html = String.fromCharCode(...Array.from({ length: 3000 }, (_, place) => (place * 7) % 32));
	expect(readPage({ html, url: 'https://news.example/x', today: TODAY }).problem).toBe('not text');
});

test('gives what text there is beside a problem', () => {
	expect(readParts({ paragraphs: ['The bell has come to town at last.'] })).toMatchObject({
		problem: 'too short',
		text: 'The bell has come to town at last.',
		title: 'A new bell',
	});
});

test.each([
	['<meta name="robots" content="index, noarchive">', undefined, false],
	['<meta name="Dateline" content="nosnippet">', undefined, false],
	['<meta name="robots" content="max-snippet:0">', undefined, false],
	['', 'noarchive', false],
	['<meta name="robots" content="noindex, max-snippet:-1">', undefined, undefined],
	['', undefined, undefined],
])('%s and a header %s: the text may be kept? %s', (head, robots, expected) => {
	const page = { html: pageHtml({ head }), url: 'https://news.example/', today: TODAY } as const;
	expect(readPage({ ...page, ...(robots && { robots }) }).keepsText).toBe(expected);
});

describe('at its bounds', () => {
	const lineOf = (text: string): Line => ({ text, tag: 'P', linked: 0 });
	/** Lines of so many words in all, in so many sentences. */
	const linesOf = (words: number, sentences = 3): Line[] => [
		lineOf(Array.from({ length: words - sentences }, (_, n) => `w${n}`).join(' ')),
		...Array.from({ length: sentences }, (_, n) => lineOf(`s${n}.`)),
	];
	const problemOf = (lines: readonly Line[], more: Partial<Found> = {}) => {
		const page = lines.map(({ text }) => text).join('\n');
		return findProblem({ lines, linked: 0, page, withoutScript: '', isSold: false, ...more });
	};

	test.each([
		['sixty words', linesOf(60), {}, undefined],
		['fewer', linesOf(59), {}, 'too short'],
		['three sentences', linesOf(60, 3), {}, undefined],
		['two sentences', linesOf(60, 2), {}, 'not an article'],
		['250 words of what is sold', linesOf(250), { isSold: true }, undefined],
		['fewer words of what is sold', linesOf(249), { isSold: true }, 'paywall'],
		['hardly half of it in links', linesOf(60), { linked: 0.49 }, undefined],
		['half of it in links', linesOf(60), { linked: 0.5 }, 'not an article'],
		['a list of teasers', linesOf(60), { isFront: true }, 'not an article'],
		['one word of a refusal', [...linesOf(60), lineOf('Captcha')], {}, undefined],
		['two of them', [...linesOf(60), lineOf('Captcha captcha')], {}, 'forbidden'],
	] as const)('%s', (_name, lines, more, expected) => {
		expect(problemOf(lines, more)).toBe(expected);
	});

	const OFFER = 'Subscribe to read';
	test.each([
		[600 - OFFER.length, 'paywall'],
		[601 - OFFER.length, undefined],
	])('an offer %i letters below what was read: %s', (between, expected) => {
		const lines = linesOf(60);
		const page = `${lines.map(({ text }) => text).join('\n')}${'.'.repeat(between)}${OFFER}`;
		expect(problemOf(lines, { page })).toBe(expected);
	});

	test.each([
		[20_000, 'forbidden'],
		[20_001, 'too short'],
	])('a refusal that ends with the %i. letter of a page', (end, expected) => {
		expect(problemOf([], { page: 'Access denied'.padStart(end, '.') })).toBe(expected);
	});

	test('two signs of a script without spaces are a word', () => {
		expect(['港口', '港口整', '港口整个', 'Lumen 港口'].map(countWords)).toEqual([1, 1, 2, 2]);
	});
});
