import { INSTITUTION_NOUNS } from '../../words/people/organisation-words.ts';
import { ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { wordSet } from '../../words/word-set.ts';
import { classOf, classOfNoun } from '../grammar/class-of-event.ts';
import { isOrdinal } from '../grammar/higher-verb.ts';
import { isListed } from '../grammar/stems.ts';
import { childrenBy, isVerbal, lowerOf, subtree, type Tree, wordAt } from '../grammar/tree.ts';
import type { Label, Labelled } from './labelled.ts';

/** `A study was published in a journal`: which one? */
export function isSomePaper(label: Label, { tree, clause, core }: Labelled): boolean {
	const { subject = -1 } = clause ?? {};
	const isIndefinite = childrenBy(tree, subject, ['det']).some((at) =>
		/^an?$/.test(lowerOf(tree, at)),
	);
	const more = (tree.children[subject] ?? []).filter(
		(at) =>
			at !== core && label.kept.has(at) && !/^(?:DET|PUNCT|NUM)$/.test(tree.words[at]?.upos ?? ''),
	);
	return (
		isIndefinite &&
		PAPERS.has(lowerOf(tree, subject)) &&
		more.length === 0 &&
		isListed(lowerOf(tree, core), SHOWING)
	);
}

const PAPERS = wordSet(
	'study report survey paper video clip letter book statement film review poll',
);
const SHOWING = wordSet('publish release post issue show broadcast air appear leak circulate');

/** `Visit by Ann Lee`: to where? `Statement by the ministry`: of what? */
export function isAimless(label: Label, { tree, clause, core }: Labelled): boolean {
	if (clause || label.source !== 'clause') return false;
	const eventClass = classOfNoun(lowerOf(tree, core));
	if (eventClass === 'statement') return true;
	// “2-1 victory at the Corvo Ground”: whose?
	if (eventClass === 'match' && !SIDES.test(label.text)) return true;
	const isTo = childrenBy(tree, core, ['nmod']).some((at) =>
		childrenBy(tree, at, ['case']).some((one) => /^(?:to|in)$/.test(lowerOf(tree, one))),
	);
	return eventClass === 'visit' && !isTo;
}

const SIDES = /\b(?:over|against|between|by|of|for|with)\b|['’]s?\s/u;

/** `Work began`, `Filming ended in May`: on what? */
export function isBareWork(label: Label, { tree, clause, core }: Labelled): boolean {
	const { subject = -1 } = clause ?? {};
	const isBare = [...subtree(tree, subject)].filter((at) => label.kept.has(at)).length === 1;
	return isBare && WORKS.test(lowerOf(tree, subject)) && BEGUN.test(lowerOf(tree, core));
}

const WORKS =
	/^(?:work|works|building|construction|digging|drilling|filming|production|shooting|rehearsals|talks|trading|voting|polling|counting|play|training|testing|service|services)$/;
const BEGUN = /^(?:began|begun|started|resumed|stopped|ended|finished|opened|closed|continued)$/;

/** `Ida Roth took office`, `Velia applied`, `Ida Roth was named chief executive`: as what, for what, of what? A role beside the name tells it. */
export function isBarePost(label: Label, { tree, clause, core }: Labelled): boolean {
	const words = [...subtree(tree, clause?.subject ?? core)].filter((at) => label.kept.has(at));
	if (OPEN_POST.test(label.text))
		return !label.text.split(/[^\p{L}]+/u).some((word) => ROLE_NOUNS.has(word.toLowerCase()));
	const isOfBody = words.some((at) => INSTITUTION_NOUNS.has(lowerOf(tree, at)));
	return BARE_POST.test(label.text) && !OWNED.test(label.text) && !isOfBody;
}

const OPEN_POST = /\b(?:took (?:office|over|charge)$|applied\b(?! (?:for|to)\b))/i;
const BARE_POST =
	/\b(?:named|appointed|elected|re-elected|sworn in|hired|promoted|chosen)(?: (?:as|to))?(?: (?:an?|the|its|his|her|their))?(?: (?:first|new|interim|acting|deputy|vice|chief|head|executive|managing|assistant|general|senior))* (?:executive|chairman|chairwoman|chair|chief|director|manager|coach|captain|editor|secretary|treasurer|dean|principal|superintendent|officer|trustee|head|boss|leader)$/i;
const OWNED = /\b(?:of|at|for)\b|['’]s?\s/;

/** `Max Lind announced the first release`, `The second edition appeared`: of what? */
export function isBareIssue(label: Label, { tree, clause, core }: Labelled): boolean {
	return [clause?.subject ?? -1, ...childrenBy(tree, core, ['obj'])].some(
		(at) =>
			ISSUES.has(lowerOf(tree, at)) &&
			label.kept.has(at) &&
			childrenBy(tree, at, ['det']).some((det) => lowerOf(tree, det) === 'the') &&
			!label.resolved?.has(at) &&
			(tree.children[at] ?? []).every((one) => !label.kept.has(one) || tellsNothing(tree, one)),
	);
}

/** `the`, `first`, `on a mailing list`: not “of Zell Linux” */
function tellsNothing(tree: Tree, at: number): boolean {
	const { upos, text } = wordAt(tree, at);
	const isBeside = childrenBy(tree, at, ['case']).some(
		(one) => !/^(?:of|for)$/.test(lowerOf(tree, one)),
	);
	return isBeside || (/^(?:DET|ADJ|PUNCT)$/.test(upos) && !/^\p{Lu}/u.test(text));
}

const ISSUES = wordSet(
	'release version edition issue episode volume instalment installment season',
);

/** `was found 400 miles away in Corvo` */
export function isFarAway({ text }: Label): boolean {
	return /\b(?:miles|kilomet(?:re|er)s|km|yards|met(?:re|er)s|blocks|hours) (?:away|north|south|east|west)\b(?! (?:from|of))/i.test(
		text,
	);
}

/** `Sequoia was born`: a film, or a girl? */
export function isBareBirth({ text }: Label): boolean {
	return /^(?:\S+|The \S+) (?:was|were) born$/u.test(text);
}

/** `The peace treaty was signed by the presidents of Velia and Corvia`: known by whose it is. */
export function hasSigner({ kept }: Label, tree: Tree, core: number): boolean {
	return (tree.children[core] ?? []).some(
		(at) =>
			wordAt(tree, at).relation === 'obl:agent' &&
			[...subtree(tree, at)].some(
				(one) => kept.has(one) && /^\p{Lu}/u.test(wordAt(tree, one).text),
			),
	);
}

/** `The Crown Princess was born`, `The Prime Minister resigned`: which one? */
export function isBareTitle(
	tree: Tree,
	subject: number,
	{ kept, meant, resolved }: Label,
): boolean {
	if (meant || resolved?.has(subject)) return false;
	const own = [...subtree(tree, subject)].filter((at) => kept.has(at));
	const names = own.filter((at) => wordAt(tree, at).upos === 'PROPN');
	const isDefinite = own.some((at) => lowerOf(tree, at) === 'the');
	return isDefinite && names.length > 0 && names.every((at) => TITLES.has(lowerOf(tree, at)));
}

const TITLES = new Set(
	'crown prince princess king queen emperor empress pope president prime minister premier chancellor duke duchess mayor governor secretary speaker'.split(
		' ',
	),
);

/** A name, something with a name in it, or something told of for the first time beside a name. */
export function isKnown(
	{ tree, clause, subject }: Pick<Labelled, 'tree' | 'clause'> & { readonly subject: number },
	label: Label,
): boolean {
	const isOfNoun = clause?.subjectOf === 'noun before';
	const told = isOfNoun ? subtree(tree, clause.verb) : new Set<number>();
	const words = [...subtree(tree, subject)].filter((at) => label.kept.has(at) && !told.has(at));
	const hasName = (list: readonly number[]) => list.some((at) => isName(tree, at));
	if (hasName(words) || words.some((at) => label.resolved?.has(at))) return true;
	const hasNameElsewhere = hasName([...label.kept]) || label.resolved !== undefined;
	// “Velia: The last keepers were taken off”, but not “Velia: The man was released”
	if (label.topic !== undefined)
		return (
			!ROLE_NOUNS.has(lowerOf(tree, subject)) || isSomebodyHurt(label, { tree, subject, clause })
		);
	// “The longest tunnel in the world”, “The last prisoner”
	const isOne = childrenBy(tree, subject, ['amod']).some(
		(at) => wordAt(tree, at).tag === 'JJS' || isOrdinal(lowerOf(tree, at)),
	);
	const isOfWorld = words.some((at) => lowerOf(tree, at) === 'world');
	if (!hasNameElsewhere) return isOne && isOfWorld;
	const determiners = childrenBy(tree, subject, ['det'])
		.filter((at) => label.kept.has(at))
		.map((at) => lowerOf(tree, at));
	const isDefinite = determiners.some((word) => /^(?:the|this|that|these|those|both)$/.test(word));
	return (
		!isDefinite ||
		isOne ||
		THE_ONE.has(lowerOf(tree, subject)) ||
		classOfNoun(lowerOf(tree, subject)) !== undefined ||
		isVerbal(tree, subject)
	);
}

/** Of these there is but one, in the place that is named: `The ground moved under Velia`. */
const THE_ONE = new Set('earth ground sea sun moon sky'.split(' '));

/** `Velia: A miner was killed`: of somebody told of for the first time, what happened is enough. */
function isSomebodyHurt(
	{ text }: Label,
	{ tree, subject, clause }: Pick<Labelled, 'tree' | 'clause'> & { readonly subject: number },
): boolean {
	const isSome = childrenBy(tree, subject, ['det']).some((at) => /^an?$/.test(lowerOf(tree, at)));
	const isDeadly = /\bkill(?:ed|ing)\b/.test(text);
	return isSome && clause !== undefined && (isDeadly || SUDDEN.has(classOf(tree, clause.verb)));
}

const SUDDEN: ReadonlySet<string> = new Set(['attack', 'death', 'accident', 'disaster']);

/** A name, also one that is taken for a noun behind “in” or “over”, or `Scottish` */
function isName(tree: Tree, at: number): boolean {
	const { upos, text, relation } = wordAt(tree, at);
	// “Railway workers went on strike”: the capital is that of the sentence
	const isOfSentence = at === 0 && relation.startsWith('compound') && wordAt(tree, 1).tag === 'NNS';
	if (isOfSentence && INSTITUTION_NOUNS.has(text.toLowerCase())) return false;
	if (upos === 'PROPN') return true;
	const isHigh = at > 0 && /^\p{Lu}/u.test(text);
	const isPlace = childrenBy(tree, at, ['case']).some((one) => PLACED.test(lowerOf(tree, one)));
	return isHigh && (/^(?:ADJ|INTJ|X)$/.test(upos) || (upos === 'NOUN' && isPlace));
}

const PLACED = /^(?:in|at|near|over|off|outside)$/;

/** `Press briefing`, `Crash on State Route 44`: a road goes through many places. */
export function isNowhere({ text }: Label): boolean {
	return NOWHERE.test(text);
}

const NOWHERE =
	/^(?:news|press) (?:conference|briefing)\b|^[\p{L} -]{3,40} on (?:the )?(?:(?:State|County|U\.?S\.?) )?(?:Route|Road|Highway|Interstate|[ABM]\d|I-\d)[ \d]*$/iu;

/** `the women’s race at the Tolve Marathon`: those who ran it, and nobody of whom more was told. */
export function isFieldOf(tree: Tree, at: number, kept: ReadonlySet<number>): boolean {
	const { relation, head } = wordAt(tree, at);
	if (relation !== 'nmod:poss' || !/^(?:wo)?men$/.test(lowerOf(tree, at))) return false;
	const isNamed = tree.words.some(
		({ upos }, one) =>
			one > head &&
			kept.has(one) &&
			upos === 'PROPN' &&
			childrenBy(tree, one, ['case']).some((link) => /^(?:at|of|in)$/.test(lowerOf(tree, link))),
	);
	return CONTESTS.has(lowerOf(tree, head)) && isNamed;
}

const CONTESTS = wordSet(
	'race marathon title final event tournament championship singles doubles relay sprint slalom downhill crown metres meters record division',
);
