import { FURNITURE_NAMES } from '../words/furniture-names.ts';
import { removeCaptions } from './remove-captions.ts';

const FURNITURE = new RegExp(
	`(?:^|-)(?:${FURNITURE_NAMES.map((name) => name.replaceAll(' ', '-?')).join('|')})(?:-|$)`,
);
const NEVER = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE', 'HEAD']);
const FURNITURE_ELEMENTS = [
	'script:not([type*="ld+json"])',
	'style',
	'template',
	'noscript',
	'dialog',
	'nav',
	'form',
	'button',
	'[aria-hidden="true"][class*="modal"]',
	'[role="navigation"]',
	'[role="dialog"]',
	'[role="banner"]',
	'[role="contentinfo"]',
	'[role="complementary"]',
	'aside',
].join(',');
/** Some sites put a form around the whole page. */
const FORM_OF_PAGE = { letters: 2000, paragraphs: 3 };
/** What holds this much of all paragraphs is no furniture, whatever it is called. */
const SHARE_OF_PAGE = 0.4;
const SHARE_OF_WRAPPER = { letters: 1500, share: 0.25 };

/** Takes out of a page what is no article by its element, its role or its name; careful with what holds much text. */
export function cleanPage(document: Document): void {
	const paragraphs = lettersInParagraphs(document) || 1;
	const shareOf = (element: Element): number => lettersInParagraphs(element) / paragraphs;
	for (const element of document.querySelectorAll(FURNITURE_ELEMENTS)) {
		if (NEVER.has(element.tagName) || isFormOfPage(element)) continue;
		if (/^(?:ASIDE|DIV|SECTION)$/.test(element.tagName) && shareOf(element) > SHARE_OF_PAGE)
			continue;
		element.remove();
	}
	removeCards(document);
	for (const element of document.querySelectorAll('[class],[id]')) {
		if (NEVER.has(element.tagName) || !element.parentNode || !isNamedFurniture(element)) continue;
		if (element.querySelector('article,main,[itemprop="articleBody"]') || isPost(element)) continue;
		if (element.closest('[itemprop="headline"]')) continue;
		const isLong = lettersIn(element) > SHARE_OF_WRAPPER.letters;
		if (!isLong || shareOf(element) <= SHARE_OF_WRAPPER.share) element.remove();
	}
}

/** Names under which the first paragraphs of an article stand, too. */
const LEAD =
	/(?:^|-)(?:teaser|intro|introduction|lead|lede|summary|opening|first-?paragraph|stand-?first|chapeau|chapo|vorspann|anleser|entradilla|bajada|copete|sommario|ingress|manchet|inleiding)(?:-|$)/;

/** May it hold the first paragraphs, as far as its name says? */
export function isNamedLead(element: Element): boolean {
	return namesOf(element).some((name) => LEAD.test(name));
}

/** What cannot be the beginning of a page's article. */
export function notOfLead(body: Element): ReadonlySet<Element> {
	const without = new Set(body.querySelectorAll(`${FURNITURE_ELEMENTS},figure,figcaption,footer`));
	for (const element of body.querySelectorAll('[class],[id]')) {
		if (!isNamedFurniture(element) || isNamedLead(element)) continue;
		const holdsTitle = element.tagName === 'H1' || element.querySelector('h1') !== null;
		if (!holdsTitle) without.add(element);
	}
	return without;
}

/** Other articles, each under a heading that leads there, beside the one with the page's own heading. */
export function removeCards(document: Document): void {
	const articles = [...document.querySelectorAll('article')];
	const isOwn = (article: Element) =>
		article.querySelector('h1,[itemprop~="articleBody"]') !== null;
	if (!articles.some(isOwn)) return;
	for (const article of articles) {
		const leads = article.querySelector(
			'h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3,a[href] h4',
		);
		if (leads && !isOwn(article) && !article.parentElement?.closest('article')) article.remove();
	}
}

/** Takes out of a found article what is none of it: figures with their captions, headings of the page, furniture. */
export function cleanArticle(root: Element): void {
	for (const figure of root.querySelectorAll('figure,figcaption')) {
		const isText =
			figure.tagName === 'FIGURE' &&
			(lettersInParagraphs(figure) > 300 || figure.querySelector('table,blockquote,pre,code'));
		if (!isText) figure.remove();
	}
	const most = lettersIn(root) * 0.3;
	for (const element of root.querySelectorAll('[class],[id]')) {
		const isFurniture = isNamedFurniture(element) && !isPost(element);
		if (isFurniture && lettersIn(element) < most) element.remove();
	}
	removeCaptions(root);
	for (const heading of root.querySelectorAll('h1')) heading.remove();
}

/** A post of somebody, shown inside of the article. */
function isPost(element: Element): boolean {
	const post = 'blockquote[class*="twitter-"],blockquote[class*="instagram-"]';
	return element.matches(post) || element.querySelector(post) !== null;
}

/** The letters inside of paragraphs. */
export function lettersInParagraphs(root: ParentNode): number {
	let letters = 0;
	for (const paragraph of root.querySelectorAll('p')) letters += lettersIn(paragraph);
	return letters;
}

function lettersIn(node: Node): number {
	return node.textContent?.length ?? 0;
}

function isNamedFurniture(element: Element): boolean {
	return namesOf(element).some((name) => FURNITURE.test(name));
}

/** Its classes and its id, in one way of writing. */
function namesOf(element: Element): string[] {
	const classes = (element.getAttribute('class') ?? '').split(/\s+/);
	const names = [...classes, element.getAttribute('id') ?? ''];
	return names.filter((name) => name !== '').map(hyphenated);
}

/** `shareBar_top` → `share-bar-top`. */
function hyphenated(name: string): string {
	const parts = name
		.replace(/([a-z0-9])([A-Z])/g, '$1-$2')
		.toLowerCase()
		.match(/[a-z0-9]+/g);
	return parts?.join('-') ?? '';
}

function isFormOfPage(element: Element): boolean {
	return (
		element.tagName === 'FORM' &&
		lettersIn(element) > FORM_OF_PAGE.letters &&
		element.querySelectorAll('p').length > FORM_OF_PAGE.paragraphs
	);
}
