import type { Document } from '../document/document.ts';
import { wordSet } from '../words/word-set.ts';
import type { Candidate } from './candidate.ts';
import { featuresOf } from './features.ts';
import type { Clause } from './grammar/clause.ts';
import { isOrdinal } from './grammar/higher-verb.ts';
import { isListed } from './grammar/stems.ts';
import { childrenBy, lowerOf, subtree, type Tree } from './grammar/tree.ts';

/** `The index ended flat`, `The film grossed $2 million`, `The suit was filed`, `Ann Lee was third` */
export function isEveryday({ tree, core, clause, label }: Candidate): boolean {
	const text = label?.text ?? '';
	if ([TAKINGS, PLACING, OFFERED, UNVEILED].some((kind) => kind.test(text)) || isOfMoney(text))
		return true;
	if (clause?.subject !== undefined && isFiling(tree, clause)) return true;
	if (clause?.subject !== undefined && isOfMarket(tree, clause, text)) return true;
	const isMove = isListed(lowerOf(tree, core), PRICE_MOVES);
	return (
		isMove &&
		childrenBy(tree, core, ['xcomp', 'advmod', 'amod', 'obl']).some((at) =>
			LEVELS.has(lowerOf(tree, at)),
		)
	);
}

/** `A plaque was unveiled by the mayor`: to whom, and where? */
const UNVEILED =
	/^(?:[^:]+: )?An? (?:\p{Ll}+ )?(?:plaque|memorial|statue|monument|foundation stone|window) was (?:unveiled|dedicated|laid|erected)(?: by [^,]*)?$/u;
/** `Counsellors were made available to pupils` */
const OFFERED = /\b(?:was|were) made available\b/;

/** `The council voted to spend $184,600`, `The board decided to pay a dividend`, `Orla raised £3 million`; but not billions, which a state spends. */
function isOfMoney(text: string): boolean {
	return MONEY_GIVEN.test(text) && !/\b(?:billion|trillion|bn|tn)\b|\d(?:bn|tn)\b/i.test(text);
}

const SUM = String.raw`(?:[$£€]|(?:GBP|USD|EUR|A\$|C\$|NZ\$|Rs\.?|Sh) ?(?=\d)|\d[\d.,]* (?:\p{L}+ )?(?:dollars|pounds|euros|kroner|kronor|francs|marks|crowns|rupees|pesos|yen)\b)`;
const MONEY_GIVEN = new RegExp(
	String.raw`\b(?:vot(?:ed|es?)|agree[ds]?|decide[ds]?|approve[ds]?|resolve[ds]?)\b.{0,40}\b(?:dividend|the money|to (?:spend|pay|set aside|contribute|lend))\b|\b(?:vot(?:ed|es?)|approve[ds]?|awarded|awards|allocate[ds]?|grant(?:ed|s)|raise[ds]?|pledge[ds]?|donate[ds]?|contribute[ds]?|unveil(?:ed|s)|present(?:ed|s)) (?:(?:a (?:package|budget|scheme) of(?: \p{L}+ worth)?|an?|the|another|some|more than|about|nearly|up to|its|their) )*${SUM}`,
	'iu',
);

/** `The suit was filed`, `lodged an appeal`: a court’s business, long before anything is known. */
function isFiling(tree: Tree, { verb, subject = -1, isPassive }: Clause): boolean {
	if (!isListed(lowerOf(tree, verb), FILING)) return false;
	const filed = isPassive ? [subject] : childrenBy(tree, verb, ['obj']);
	return filed.some((at) => SUITS.has(lowerOf(tree, at)));
}

/** `Shares of Orla Mining fell 4 percent`, `Orla Mining dropped more than 1%` */
function isOfMarket(tree: Tree, { verb, subject = -1 }: Clause, label: string): boolean {
	const word = lowerOf(tree, verb);
	const isTraded = isListed(lowerOf(tree, subject), TRADED);
	return (
		(isListed(word, MOVES) && (isTraded || PERCENT.test(label))) ||
		(isListed(word, GAINS) && isTraded)
	);
}

const MOVES = wordSet(
	'fall fell fallen rise rose risen drop climb slip slide slid jump surge tumble plunge sink sank edge ease soar dip advance decline',
);
const GAINS = wordSet('gain lose lost add shed');
const PERCENT = /\d ?(?:%|per ?cent\b)/;
const TRADED = wordSet(
	'share stock index price future bond yield average currency dollar euro pound yen oil crude',
);

const FILING = wordSet('file lodge submit enter serve');
const SUITS = wordSet(
	'suit suits lawsuit lawsuits appeal appeals petition petitions complaint complaints claim claims motion motions case cases writ application applications papers',
);

/** `was third in 2:24.12`, `finished fourth`: somebody else had won. */
const PLACING =
	/\b(?:was|were|finished|came|ended|placed|ranked) (?:a (?:close|distant) |joint )?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|runners?-up)(?: (?:in|at|on|behind|to|with|of)\b|,|$)/u;

const TAKINGS =
	/\b(?:bought|sold) (?:for|at) [$£€]\d{1,4}(?:\.\d\d)?(?![\d,.]*\d)(?! ?(?:k|m|bn|tn|thousand|million|billion|trillion|crore|lakh)\b)|\bgrossed\b|\bbox office\b|[$£€][\d.,]+ (?:million|billion) mark\b|\bclosed? at [$£€]|\bcomposite trading\b/i;
const PRICE_MOVES = wordSet('end close open finish trade settle start begin began');
const LEVELS = new Set('flat higher lower up down mixed unchanged steady firmer weaker'.split(' '));

/**
 * `Sam Upan built a shack`, `Ann Lee got a call`: what somebody by name did that is of no kind people keep a day for. The first and the
 * last, what is long ago and what the title tells are kept all the same.
 */
export function isTrifle(candidate: Candidate, document: Document): boolean {
	const { tree, clause, label, eventClass } = candidate;
	if (eventClass !== 'other' || label?.source !== 'clause' || clause?.subject === undefined)
		return false;
	const told = clause.subjectOf === 'noun before' ? subtree(tree, clause.verb) : new Set<number>();
	const subject = new Set([...subtree(tree, clause.subject)].filter((at) => !told.has(at)));
	const isOfPerson =
		label.meant !== undefined ||
		label.named.some(({ entity, nameFrom }) => entity.kind === 'person' && subject.has(nameFrom));
	if (!isOfPerson || clause.isPassive) return false;
	if (WORDS_OF_SOMEBODY.test(label.text)) return true;
	const { great, title, longAgo, fullDate } = featuresOf(candidate, document);
	const isOneOfRow = label.text.split(' ').some((word) => isOrdinal(word.toLowerCase()));
	return !great && !longAgo && !fullDate && !isOneOfRow && (title ?? 0) < SHARED;
}

/**
 * `Velia: The last contract ran out`: of no kind people keep a day for, and told with the news rather than as what was long ago.
 * `In one instance, Max Lind billed a patient twice`: one of many, told as an example.
 */
export function isAside(candidate: Candidate, document: Document): boolean {
	const { label, eventClass, sentence } = candidate;
	if (eventClass === 'other' && AS_EXAMPLE.test(sentence.text)) return true;
	if (label?.topic === undefined || eventClass !== 'other') return false;
	const { longAgo, fullDate } = featuresOf(candidate, document);
	return !longAgo && !fullDate;
}

const AS_EXAMPLE =
	/^(?:in (?:one|another)(?: such)? (?:instance|case|example)|on (?:one|another) occasion|for (?:example|instance))\b/i;

/** `Max Lind instructed a clerk to “ship first, ask never”`: what somebody was quoted for; a title begins with a capital. */
const WORDS_OF_SOMEBODY = /[“"‘](?=\p{Ll})(?:[^”"’\s]+\s+){2,}[^”"’\s]+[”"’]/u;

const SHARED = 0.5;
