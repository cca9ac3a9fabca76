import { wordSet } from '../../words/word-set.ts';
import type { Candidate } from '../candidate.ts';
import { isListed } from '../grammar/stems.ts';
import { childrenBy, lowerOf, type Tree } from '../grammar/tree.ts';

/** Is it of a kind that has a day, but none that people come back to: a beginning, what every year has, or what tells too little? */
export function isNoAnniversary({ tree, clause, label }: Candidate): boolean {
	const text = label?.text ?? '';
	if (BARE_SALE.test(text) || TRIFLES.test(text)) return true;
	if (OF_COURSE.test(text) && !NOT_OF_COURSE.test(text)) return true;
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

/** `Pupils opened a time capsule`, `Divers recovered 17 more bodies`, and steps on the way to a deal. */
const TRIFLES = new RegExp(
	[
		String.raw`\btime capsules?\b|\b(?:found|recover(?:s|ed)|pull(?:s|ed)) (?:[\p{L}\d]+ )?more bodies\b`,
		String.raw`\bletters? of intent\b|\b(?:heads of (?:terms|agreement)|term sheets?)\b.{0,40}\bsigned\b|\bsign(?:s|ed) (?:\p{L}+ )?(?:heads of (?:terms|agreement)|term sheets?)\b`,
		String.raw`\b(?:approved|backed|endorsed) by (?:[\p{L}’'-]+ ){0,4}(?:share|stock)holders\b|\b(?:share|stock)holders (?:\p{L}+ ){0,4}(?:approved?|back(?:ed|s)?|endorsed?) (?:the|its|their|an?) (?:\S+ ){0,5}(?:merger|takeover|transaction|deal|sale|offer|bid|acquisition|dividend|accounts?)\b`,
		String.raw`\b(?:trading|dealings?) in (?:\S+ ){0,6}(?:shares?|stock|bonds?|units|securities)\b.{0,30}\b(?:suspended|halted|resumed|ceased)\b|\b(?:suspend|halt|resum)(?:s|es|ed) (?:trading|dealings?) in\b`,
	].join('|'),
	'iu',
);

/** What follows from what people do remember, or comes with every season: a burial, a vigil, a debut, a contract, a draw, the first day of a trial. */
const OF_COURSE = new RegExp(
	[
		String.raw`\b(?:was|were) (?:buried(?! (?:under|alive|by|in (?:mud|rubble|snow|ash)))|laid to rest)\b`,
		String.raw`\bvigils?\b|\b(?:minute|moment)(?:['’]s)? (?:of )?silence\b|\bfuneral of\b`,
		String.raw`\b(?:made|makes|marked) (?:his|her|their|an?) (?:\p{L}[\p{L}-]* ){0,3}debut\b`,
		String.raw`\bsign(?:s|ed) (?:(?:an?|his|her) )?(?:new |improved |professional |\S+-(?:year|term) )+(?:contract|deal|extension)\b`,
		String.raw`\b(?:held|holds?) (?:at home|to an? (?:\S+ )?draw)\b|\b(?:drew|draws?) \d+ ?[-–] ?\d+\b`,
		String.raw`^(?:the )?trial of\b.{0,80}\b(?:began|begins?|opened|opens?|started|starts?|resumed|resumes?|adjourned)\b`,
		String.raw`\b(?:community garden|playground|food bank|cycle path|skatepark|car park)\b.{0,60}\b(?:re)?open(?:s|ed)\b`,
		String.raw`\b(?:cats?|dogs?|kittens?|pupp(?:y|ies)|ducklings?|swans?|horses?|hedgehogs?)\b.{0,40}\b(?:rescued|freed|found|saved)\b|\b(?:rescue[sd]?|free[sd]?|save[sd]?) an? (?:\p{L}+ )?(?:cat|dog|kitten|puppy|duckling|swan|horse|hedgehog)\b`,
		String.raw`\b(?:homes|households|customers|people|properties)\b.{0,40}\b(?:lost|without) power\b|\bclean(?:s|ed)? up after\b|\bjackpot\b`,
		String.raw`\b(?:as|new|appointed|named) (?:an? |the )?(?:principal|head ?teacher|headmaster|headmistress|superintendent|deputy \p{L}+|assistant \p{L}+)\b`,
		String.raw`\b(?:school|college|academy|primary|restaurant|pub|café|shop|farm)\b.{0,30}\bw(?:o|i)ns?\b.{0,50}\b(?:award|prize)s?\b`,
		String.raw`\breunion (?:concert|show|gig|tour)\b|\bfil(?:ed|es) for (?:bankruptcy|insolvency|administration)\b`,
	].join('|'),
	'iu',
);
const NOT_OF_COURSE =
	/\b(?:president|king|queen|emperor|pope|prime minister|unknown (?:soldier|warrior)|war crimes?|genocide|first|last|final|largest|biggest|billion|promot\w+|champions?|title)\b/i;

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
