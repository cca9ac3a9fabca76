import { endsSentence, type Line, linesOf, wordsIn } from './lines.ts';

/** So many teasers has the front of a section at least. */
const FEWEST = 5;
/** Letters under one heading; an article writes more. */
const LONGEST_TEASER = 450;
/** Of the letters of what was found, those in teasers. */
const LEAST_SHARE = 0.6;
const LINKED_HEADING = 'h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3,a[href] h4';

/** Is what was found a list of teasers, each of which leads to another page? */
export function isFront(root: Element): boolean {
	return hasLinkedHeadings(root) || isListOfLinks(linesOf(root));
}

/** Each under a heading. */
function hasLinkedHeadings(root: Element): boolean {
	const headings = new Map<Element, string>();
	for (const found of root.querySelectorAll(LINKED_HEADING)) {
		const heading = found.closest('h2,h3,h4');
		const address = found.closest('a')?.getAttribute('href') ?? '';
		if (heading && leadsElsewhere(address)) headings.set(heading, address);
	}
	if (new Set(headings.values()).size < FEWEST) return false;

	const whole = lengthOf(root);
	const sections = [...headings.keys()].map((heading) => sectionOf(heading, headings));
	const teasers = sections.filter((section) => lengthOf(section) <= LONGEST_TEASER);
	const inTeasers = teasers.reduce((sum, section) => sum + lengthOf(section), 0);
	return teasers.length >= FEWEST && inTeasers >= whole * LEAST_SHARE;
}

/** Words of a line that is a link and stands above a teaser, or below one and says where to read on. */
const LINK_WORDS = { least: 3, most: 25 };
const READ_ON =
	/^(?:read|continue|see|view|go on|find out|learn|full|the whole|weiter|mehr|zum|lire|en savoir|leer|seguir|sigue|continua|leggi|lees|läs|les|czytaj|читать)\b.{0,30}$|^(?:more|mehr|plus|más|…|\.\.\.|»|→|>)\W*$/iu;
/** An article begins with its own words. */
const LONGEST_BEGINNING = 200;

/**
 * Each below a line that is a link, or above one that says "Read more". A link may lead to another article in an article,
 * too, but hardly after each paragraph from the very beginning.
 */
function isListOfLinks(lines: readonly Line[]): boolean {
	const teasers: number[] = [];
	let letters = 0;
	for (const line of lines) {
		if (!isLinkLine(line)) letters += line.text.length;
		else {
			teasers.push(letters);
			letters = 0;
		}
	}
	teasers.push(letters);
	const [beginning = 0] = teasers;
	const whole = teasers.reduce((sum, each) => sum + each, 0);
	const short = teasers.filter((each) => each > 0 && each <= LONGEST_TEASER);
	const inShort = short.reduce((sum, each) => sum + each, 0);
	return beginning <= LONGEST_BEGINNING && short.length > FEWEST && inShort >= whole * LEAST_SHARE;
}

function isLinkLine({ text, linked }: Line): boolean {
	if (linked < 0.9) return false;
	const words = wordsIn(text);
	const isTitle = words >= LINK_WORDS.least && words <= LINK_WORDS.most && !endsSentence(text);
	return isTitle || READ_ON.test(text);
}

/** The largest element around a heading that holds no other one. */
function sectionOf(heading: Element, headings: ReadonlyMap<Element, string>): Element {
	let section = heading;
	for (let above = heading.parentElement; above; above = above.parentElement) {
		const held = [...above.querySelectorAll('h2,h3,h4')].filter((each) => headings.has(each));
		if (held.length > 1) break;
		section = above;
	}
	return section;
}

function leadsElsewhere(address: string): boolean {
	return address !== '' && !address.startsWith('#') && !/^(?:javascript|mailto):/i.test(address);
}

function lengthOf(element: Element): number {
	return (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
}
