import { isNamedLead, notOfLead } from './clean-page.ts';
import { endsSentence, type Line, linesOf, wordsIn } from './lines.ts';

const FEWEST_WORDS = 8;
const MOST_LINES = 4;
const MOST_LINKED = 0.5;

/**
 * The first paragraphs of an article that stand in a part of their own, between the title of the page and `first`, the
 * first line that was found: a teaser, an intro, a lead in the header.
 */
export function leadOf(document: Document, first: Line | undefined): Line[] {
	const heading = document.querySelector('h1');
	if (!first || !heading) return [];
	const without = notOfLead(document.body);
	const lines = linesOf(document.body, without);
	const title = (heading.textContent ?? '').replace(/\s+/g, ' ').trim();
	const start = lines.findIndex(({ text }) => text === title);
	const end = lines.findIndex(({ text }, index) => index > start && text === first.text);
	if (start < 0 || end < 0) return [];
	const named = [...document.body.querySelectorAll('[class],[id]')].filter(
		(element) =>
			isNamedLead(element) && !element.querySelector('h1') && !isInside(element, without),
	);
	const inLead = new Set(
		named.flatMap((element) => linesOf(element, without).map(({ text }) => text)),
	);
	const lead = lines
		.slice(start + 1, end)
		.filter((line) => inLead.has(line.text) && isParagraph(line));
	return lead.length <= MOST_LINES ? lead : [];
}

function isInside(element: Element, elements: ReadonlySet<Element>): boolean {
	for (let each: Element | null = element; each; each = each.parentElement) {
		if (elements.has(each)) return true;
	}
	return false;
}

function isParagraph({ text, tag, linked }: Line): boolean {
	if (tag === 'LI' || /^H\d$/.test(tag)) return false;
	return wordsIn(text) >= FEWEST_WORDS && endsSentence(text) && linked < MOST_LINKED;
}
