import { wordSet } from '../../words/word-set.ts';
import type { Candidate } from '../candidate.ts';
import { isListed } from '../grammar/stems.ts';
import { childrenBy, lowerOf, type Tree } from '../grammar/tree.ts';

/** Is it of a kind that has a day, but none that people come back to: a beginning, what every year has, or what tells too little? */
export function isNoAnniversary({ tree, clause, label }: Candidate): boolean {
	const text = label?.text ?? '';
	if (BARE_SALE.test(text) || TRIFLES.test(text)) return true;
	if (clause?.subject === undefined || label?.source === 'title') return false;
	const { verb, subject } = clause;
	return (
		isWorkBegun(tree, verb, subject) ||
		isInquiryOpened(tree, verb, subject) ||
		(isYearly(tree, verb, subject) && !FIRST.test(text))
	);
}

/** `Orla Dairies was bought`: by whom? */
const BARE_SALE =
	/^[^,;]{1,60} (?:was|were) (?:bought|sold|acquired|purchased|taken over)(?: again| back)?$/u;

/** `Pupils opened a time capsule`, `Divers recovered 17 more bodies` */
const TRIFLES =
	/\btime capsules?\b|\b(?:found|recover(?:s|ed)|pull(?:s|ed)) (?:[\p{L}\d]+ )?more bodies\b/u;

/** `Construction of the bridge began`: the day of a bridge is that of its opening. */
function isWorkBegun(tree: Tree, verb: number, subject: number): boolean {
	return (
		isListed(lowerOf(tree, verb), BEGINNING) &&
		(WORKS.has(lowerOf(tree, subject)) || isBuildingOf(tree, subject))
	);
}

/** `The building of the bridge` is work; `the building` alone is a house. */
function isBuildingOf(tree: Tree, at: number): boolean {
	return lowerOf(tree, at) === 'building' && lowerOf(tree, at + 1) === 'of';
}

const BEGINNING = wordSet('begin began begun start commence resume');
const WORKS = wordSet(
	'construction work excavation excavations drilling digging dredging demolition restoration renovation refurbishment',
);

/** `An inquiry opened at the town hall`: what it found is told later. */
function isInquiryOpened(tree: Tree, verb: number, subject: number): boolean {
	const isOpened =
		isListed(lowerOf(tree, verb), BEGINNING) || isListed(lowerOf(tree, verb), OPENING);
	return isOpened && INQUIRIES.has(lowerOf(tree, subject));
}

const OPENING = wordSet('open convene adjourn');
const INQUIRIES = wordSet('inquiry enquiry inquest hearing investigation audit');

/** `The parade went on in sleet`, `The fair was held`: each year has its own. */
function isYearly(tree: Tree, verb: number, subject: number): boolean {
	if (!YEARLY.has(lowerOf(tree, subject))) return false;
	const word = lowerOf(tree, verb);
	return (
		word === 'held' ||
		(word === 'went' && lowerOf(tree, verb + 1) === 'on') ||
		(word === 'took' && childrenBy(tree, verb, ['obj']).some((at) => lowerOf(tree, at) === 'place'))
	);
}

const YEARLY = wordSet(
	'parade procession fair fete picnic dance ball carnival pageant gala bazaar',
);
const FIRST = /\b(?:first|last|final|only)\b/iu;
