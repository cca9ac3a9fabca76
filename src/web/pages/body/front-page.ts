/** So many teasers has the front of a section at least. */
const FEWEST = 5;
/** Letters under one heading; an article writes more. */
const LONGEST_TEASER = 450;
/** Of the letters of what was found, those in teasers. */
const LEAST_SHARE = 0.6;
const LINKED_HEADING = 'h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3,a[href] h4';

/** Is what was found a list of teasers, each under a heading that leads to another page? */
export function isFront(root: Element): boolean {
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
