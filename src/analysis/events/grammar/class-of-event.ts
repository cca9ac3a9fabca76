import type { EventClass } from '../../../domain/articles/event.ts';
import { EVENT_NOUNS } from '../../words/events/event-nouns.ts';
import { EVENT_VERBS, LIGHT_VERBS, TELLING } from '../../words/events/event-verbs.ts';
import { ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { isListed, openLists } from './stems.ts';
import { childrenBy, isVerbal, lowerOf, type Tree } from './tree.ts';

/** What kind of thing the verb or noun at `core` says happened. */
export function classOf(tree: Tree, core: number): EventClass {
	const word = lowerOf(tree, core);
	if (!isVerbal(tree, core)) return classOfNoun(word) ?? 'other';
	if (tree.words[core]?.upos !== 'VERB') return classOfPredicate(tree, core);
	const particles = childrenBy(tree, core, ['compound']);
	// “walked out on Monday” may be read with an adverb.
	const beside = particles.length === 0 ? [core + 1] : particles;
	const phrasal = PHRASALS[[word, ...beside.map((at) => lowerOf(tree, at))].join('_')];
	if (phrasal) return phrasal === 'strike' && isOntoSomething(tree, core) ? 'other' : phrasal;
	if (isListed(word, LIGHT_VERBS)) {
		const byObject = classOfObject(tree, core);
		if (byObject) return byObject;
	}
	if (word === 'found') return foundDead(tree, core) ?? 'other';
	if (isListed(word, BECOMING)) return classOfBecoming(tree, core);
	const own = classOfVerb(word);
	// “elected to stay”: chose
	if (own === 'election' && childrenBy(tree, core, ['xcomp']).length > 0 && !isPassive(tree, core))
		return 'other';
	if (own === 'match' && isListed(word, OF_FEELINGS) && childrenBy(tree, core, ['obj']).length > 0)
		return 'other';
	if (own === 'meeting' && /^gather/.test(word) && isOfThings(tree, core)) return 'other';
	if (own === 'merger' && /^b[uo]/.test(word) && isCheap(tree, core)) return 'other';
	if (own === 'attack' && classOfSubject(tree, core) === 'disaster') return 'disaster';
	if (own === 'arrest' && /^raid/.test(word) && !isOfPolice(tree, core)) return 'attack';
	if (own) return own;
	if (isVotedOn(tree, core)) return 'election';
	if (isListed(word, TELLING)) return 'statement';
	return foundDead(tree, core) ?? (classOfSubject(tree, core) || 'other');
}

/** `Voters rejected the treaty in a referendum` */
export function isVotedOn(tree: Tree, core: number): boolean {
	return (
		VOTING.test(lowerOf(tree, core)) &&
		childrenBy(tree, core, ['obl']).some((at) => classOfNoun(lowerOf(tree, at)) === 'election')
	);
}

const VOTING = /^(?:rejected|approved|backed|endorsed|supported|accepted|chose|opposed)$/;

const BECOMING: ReadonlySet<string> = new Set(['become', 'became']);
const STATES = new Set(['independent', 'republic', 'monarchy', 'kingdom', 'federation', 'state']);

/** `became independent`, `became a republic`, `became mayor` */
function classOfBecoming(tree: Tree, core: number): EventClass {
	const words = childrenBy(tree, core, ['xcomp', 'obj']).map((at) => lowerOf(tree, at));
	if (words.some((one) => STATES.has(one))) return 'founding';
	if (words.some((one) => ROLE_NOUNS.has(one))) return 'appointment';
	return words.map(classOfNoun).find((one) => one !== undefined) ?? 'other';
}

/** Not of `Viking ships raided the abbey` */
function isOfPolice(tree: Tree, core: number): boolean {
	const doers = childrenBy(tree, core, isPassive(tree, core) ? ['obl'] : ['nsubj']);
	const isTold = doers.length > 0;
	return !isTold || doers.some((at) => POLICE.test(lowerOf(tree, at)));
}

const POLICE =
	/^(?:police|agents?|officers?|detectives|investigators|prosecutors|authorities|fbi|inspectors|officials)$/;

function isPassive(tree: Tree, core: number): boolean {
	return (tree.children[core] ?? []).some((at) => /:pass$/.test(tree.words[at]?.relation ?? ''));
}

/** `drew the ire of the fans`, `lost her mother`: no match. */
const OF_FEELINGS: ReadonlySet<string> = new Set(['draw', 'drew', 'drawn', 'lost', 'lose']);

/** What kind of thing a noun names; undefined where it names no event. */
export const classOfNoun: (word: string) => EventClass | undefined = openLists(EVENT_NOUNS);

/** What kind of thing a verb tells by itself; undefined where it tells none. */
export const classOfVerb: (word: string) => EventClass | undefined = openLists(EVENT_VERBS);

const PHRASALS: Readonly<Record<string, EventClass>> = {
	stepped_down: 'resignation',
	steps_down: 'resignation',
	stood_down: 'resignation',
	took_over: 'appointment',
	lifted_off: 'launch',
	blasted_off: 'launch',
	took_off: 'launch',
	touched_down: 'launch',
	set_up: 'founding',
	walked_out: 'strike',
	broke_up: 'accident',
	blew_up: 'attack',
	passed_away: 'death',
	broke_out: 'disaster',
	called_off: 'other',
	carried_out: 'other',
	shot_down: 'attack',
	struck_down: 'law',
	opened_fire: 'attack',
};

/** `paid a visit`, `signed a treaty`, `won the election`, `was hit by an earthquake` */
function classOfObject(tree: Tree, core: number): EventClass | undefined {
	const objects = childrenBy(tree, core, ['obj', 'obl']).filter(
		(at) => !childrenBy(tree, at, ['case']).some((one) => BESIDE.test(lowerOf(tree, one))),
	);
	return objects.map((at) => classNamed(tree, at)).find((one) => one !== undefined);
}

/** `opened during a blizzard`, `began amid protests`: that was so meanwhile. */
const BESIDE = /^(?:during|amid|amidst|despite|before|after|since|until|without|for)$/;

/** The class of a noun where it stands: an “act” is a law with a capital only (“got in on the act”). */
function classNamed(tree: Tree, at: number): EventClass | undefined {
	const isNoLaw = /^acts?$/.test(tree.words[at]?.text ?? '');
	return isNoLaw ? undefined : classOfNoun(lowerOf(tree, at));
}

/** `walked out on to the stage`, `walked out alone`: no strike. */
function isOntoSomething(tree: Tree, core: number): boolean {
	const isAlone = childrenBy(tree, core, ['advmod', 'xcomp', 'obl']).some(
		(at) => lowerOf(tree, at) === 'alone',
	);
	const ways = childrenBy(tree, core, ['obl']).flatMap((at) => childrenBy(tree, at, ['case']));
	return isAlone || ways.some((at) => /^(?:onto|into|to|through|across)$/.test(lowerOf(tree, at)));
}

/** `gathered a handful of snow`: not people. */
function isOfThings(tree: Tree, core: number): boolean {
	const [object] = childrenBy(tree, core, ['obj']);
	return object !== undefined && tree.words[object]?.upos === 'NOUN' && !isOfPeople(tree, object);
}

function isOfPeople(tree: Tree, at: number): boolean {
	const word = lowerOf(tree, at);
	return ROLE_NOUNS.has(word) || ROLE_NOUNS.has(word.replace(/s$/, '')) || PEOPLE.test(word);
}

const PEOPLE =
	/^(?:people|crowds?|residents|families|relatives|delegates|thousands|hundreds|dozens|men|women)$/;

/** `bought for £1.50`: no firm is. */
function isCheap(tree: Tree, core: number): boolean {
	const behind = tree.words.slice(core + 1, core + PRICE_REACH).map(({ text }) => text);
	const price = behind.findIndex((text) => /^[£$€]/.test(text));
	if (price < 0) return false;
	const told = behind.slice(price, price + 3).join(' ');
	return !/\b(?:million|billion|crore|lakh|trillion)\b|\d(?:m|bn|k|tn)\b|\d,\d{3},\d{3}/i.test(
		told,
	);
}

const PRICE_REACH = 12;

/** `The earthquake struck`, `the talks ended`, `the trial began` */
function classOfSubject(tree: Tree, core: number): EventClass | undefined {
	const [subject] = childrenBy(tree, core, ['nsubj']);
	if (subject === undefined || isBoat(tree, subject, core)) return undefined;
	return classNamed(tree, subject);
}

/** `A launch came up the river`: a vessel, where it moves. */
function isBoat(tree: Tree, subject: number, core: number): boolean {
	return /^launch(?:es)?$/.test(lowerOf(tree, subject)) && isListed(lowerOf(tree, core), MOVING);
}

const MOVING: ReadonlySet<string> = new Set(
	'come came go went sail carry carried bring brought run ran cross leave left arrive tow'.split(
		' ',
	),
);

/** `was found dead`, `was shot dead` */
/** Of “found dead at 14 Mill Street” the parser may hang “dead” on the street. */
function foundDead(tree: Tree, core: number): EventClass | undefined {
	const isDead = [core + 1, ...(tree.children[core] ?? [])].some(
		(at) => lowerOf(tree, at) === 'dead',
	);
	return isDead ? 'death' : undefined;
}

/** `became mayor`, `was president`, `was dead` */
function classOfPredicate(tree: Tree, core: number): EventClass {
	const word = lowerOf(tree, core);
	return word === 'dead' ? 'death' : (classOfNoun(word) ?? 'other');
}
