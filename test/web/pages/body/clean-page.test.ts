import { describe, expect, test } from 'vitest';
import {
	cleanArticle,
	cleanPage,
	isNamedLead,
	lettersInParagraphs,
	removeCards,
} from '../../../../src/web/pages/body/clean-page.ts';
import { documentOf, elementOf } from '../../../support/page-elements.ts';

const text = (letters: number) => `<p>${'a'.repeat(letters)}</p>`;

/** Is what has the id `it` still there after this was done to the page? */
function stays(clean: (document: Document) => void, body: string): boolean {
	const document = documentOf(body);
	clean(document);
	return document.querySelector('#it') !== null;
}
const inPage = (body: string) => stays(cleanPage, body);

describe('of a page', () => {
	test.each([
		'<nav id="it">a</nav>',
		'<style id="it">a</style>',
		'<script id="it">a</script>',
		'<noscript id="it">a</noscript>',
		'<dialog id="it">a</dialog>',
		'<button id="it">a</button>',
		'<form id="it">a</form>',
		'<aside id="it">a</aside>',
		'<div role="banner" id="it">a</div>',
		'<div role="contentinfo" id="it">a</div>',
		'<div aria-hidden="true" class="my-modal" id="it">a</div>',
		'<div class="newsletter" id="it">a</div>',
		'<div class="shareBar_top" id="it">a</div>',
		'<div class="big share-tools" id="it">a</div>',
		'<p class="cookie-banner" id="it">a</p>',
	])('%s goes', (element) => {
		expect(inPage(`${text(500)}${element}`)).toBe(false);
	});
	test.each([
		'<script type="application/ld+json" id="it">{}</script>',
		'<div class="newsletters-of-old" id="it">a</div>',
		'<main role="banner" id="it">a</main>',
		'<main class="newsletter" id="it">a</main>',
		'<div class="newsletter" id="it"><article>a</article></div>',
		'<div class="newsletter" id="it"><blockquote class="twitter-tweet">a</blockquote></div>',
		'<h1 itemprop="headline"><span class="share" id="it">a</span></h1>',
	])('%s stays', (element) => {
		expect(inPage(`${text(500)}${element}`)).toBe(true);
	});
	test('what stands beside the article but holds much of the page stays', () => {
		expect(inPage(`<aside id="it">${text(41)}</aside>${text(59)}`)).toBe(true);
		expect(inPage(`<aside id="it">${text(40)}</aside>${text(60)}`)).toBe(false);
		expect(inPage(`<nav id="it">${text(90)}</nav>${text(10)}`)).toBe(false);
	});
	test('a form around the page stays', () => {
		const form = (letters: number, paragraphs: number) =>
			inPage(`<form id="it">${text(letters / paragraphs).repeat(paragraphs)}</form>`);
		expect([form(2004, 4), form(2000, 4), form(2001, 3)]).toEqual([true, false, false]);
	});
	test('what is called furniture but holds much of the page stays', () => {
		const named = (own: number, rest: number) =>
			inPage(`<div class="share" id="it">${text(own)}</div>${text(rest)}`);
		expect([named(1501, 4000), named(1500, 100), named(1501, 4503), named(2000, 6000)]).toEqual([
			true,
			false,
			false,
			false,
		]);
	});
});

describe('cards of other articles', () => {
	const own = '<article><h1>Bell</h1></article>';
	const card = '<article id="it"><h2><a href="/x">Flood</a></h2></article>';
	const isKept = (body: string) => stays(removeCards, body);
	test('go beside the page’s own', () => {
		expect(isKept(own + card)).toBe(false);
		expect(isKept(`${own}<article id="it"><a href="/x"><h3>Flood</h3></a></article>`)).toBe(false);
		expect(isKept(`<article><p itemprop="articleBody">a</p></article>${card}`)).toBe(false);
	});
	test.each([
		['where there is no own one', card],
		['where their heading leads nowhere', `${own}<article id="it"><h2>Flood</h2></article>`],
		['where they are it', '<article id="it"><h1>Bell</h1><h2><a href="/x">More</a></h2></article>'],
		['inside of it', `<article><h1>Bell</h1>${card}</article>`],
	])('stay %s', (_, body) => {
		expect(isKept(body)).toBe(true);
	});
});

describe('of a found article', () => {
	const isKept = (body: string) => stays((document) => cleanArticle(document.body), body);
	test.each([
		['<figure id="it">a</figure>', false],
		['<figcaption id="it">a</figcaption>', false],
		[`<figure id="it">${text(300)}</figure>`, false],
		[`<figure id="it">${text(301)}</figure>`, true],
		['<figure id="it"><table></table></figure>', true],
		['<figure id="it"><blockquote>a</blockquote></figure>', true],
		[`<figcaption id="it">${text(301)}</figcaption>`, false],
		['<h1 id="it">Bell</h1>', false],
		['<h2 id="it">Bell</h2>', true],
		['<p id="it">Photo: Ann Lee</p>', false],
		['<blockquote class="twitter-tweet share" id="it">a</blockquote>', true],
	])('%s', (element, expected) => {
		expect(isKept(`${text(500)}${element}`)).toBe(expected);
	});
	test('furniture goes where it is less than three tenths of it', () => {
		const share = (letters: number) =>
			isKept(`<div class="share" id="it">${'a'.repeat(letters)}</div>${text(100 - letters)}`);
		expect([share(29), share(30)]).toEqual([false, true]);
	});
});

test.each([
	['<div class="storyIntro" id="it"></div>', true],
	['<div class="chapeau" id="it"></div>', true],
	['<div class="introduce" id="it"></div>', false],
	['<div id="it"></div>', false],
])('is %s named as a lead is?', (body, expected) => {
	expect(isNamedLead(elementOf(body))).toBe(expected);
});
test('the letters inside of paragraphs', () => {
	expect(lettersInParagraphs(documentOf(`abc${text(2)}<div>d${text(3)}</div>`))).toBe(5);
	expect(lettersInParagraphs(documentOf('abc'))).toBe(0);
});
