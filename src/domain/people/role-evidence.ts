import { wordsOf } from '../words.ts';

/** What two people are called: does it speak for one person, for two, or for neither? */
export type Evidence = 'for' | 'against' | 'none';

/** Callings of one field; whoever is of one is seldom of another. */
const FIELDS = [
	'president minister premier chancellor senator mayor governor congressman congresswoman lawmaker deputy ambassador diplomat envoy secretary councillor candidate politician king queen prince princess emir sultan spokesman spokeswoman spokesperson leader representative mp',
	'coach striker goalkeeper midfielder defender captain player footballer volleyball basketball quarterback champion sprinter cyclist golfer boxer swimmer gymnast skier runner',
	'actor actress singer musician rapper drummer guitarist violinist pianist composer conductor novelist author poet painter sculptor filmmaker director',
	'professor scientist researcher virologist chemist biologist physicist economist historian epidemiologist astronomer geologist surgeon physician',
	'judge attorney lawyer prosecutor sheriff detective police officer constable',
	'bishop archbishop pope cardinal priest pastor rabbi imam',
	'resident neighbour neighbor witness survivor widow mother father son daughter farmer teacher nurse student fisherman baker shopkeeper plumber driver mechanic carpenter electrician builder miner cook waiter cleaner pensioner retiree',
	'general admiral colonel commander marshal lieutenant sergeant soldier army navy',
	'executive chairman chairwoman founder banker businessman businesswoman entrepreneur',
	'journalist reporter columnist critic editor correspondent',
	'robber burglar thief murderer',
].map((words) => new Set(words.split(' ')));
const CALLINGS = new Set(FIELDS.flatMap((field) => [...field]));

/** Words that tell nobody from others. */
const EMPTY = new Set(
	'the a an of for in at and to its his her their s former then ex acting new old late deputy senior top chief vice first head'.split(
		' ',
	),
);
/** What a country's people are called, where it does not begin like the country. */
const COUNTRIES = new Map(
	Object.entries({
		french: 'france',
		british: 'britain',
		dutch: 'netherlands',
		american: 'us',
		u: 'us',
		spanish: 'spain',
		polish: 'poland',
		swiss: 'switzerland',
		danish: 'denmark',
		greek: 'greece',
		turkish: 'turkey',
		irish: 'ireland',
		welsh: 'wales',
	}),
);
const SYNONYMS = new Map([['ceo', 'executive']]);
/** Of two lands of one name. */
const SIDES = new Set(['north', 'south', 'east', 'west']);
/** 'China' and 'Chinese' begin alike. */
const STEM = 4;

/** What somebody is called, by its words. */
export type Role = {
	readonly callings: ReadonlySet<string>;
	readonly fields: readonly number[];
	readonly rest: ReadonlySet<string>;
	/** What of it is written with a capital. */
	readonly proper: ReadonlySet<string>;
};

/** Compares all that one is called with all that the other is. */
export function roleEvidence(ones: readonly Role[], others: readonly Role[]): Evidence {
	const pairs = ones.flatMap((one) => others.map((other) => compare(one, other)));
	if (pairs.includes('for')) return 'for';
	return pairs.includes('against') ? 'against' : 'none';
}

/** Are both called alike, such as 'minister'? */
export function isOfOneCalling(one: Role, other: Role): boolean {
	return share(one.callings, other.callings);
}

/** Is it the role of one person at a time, such as 'China’s top diplomat' or 'Mayor of Lumen'? */
export function isOfOne({ callings, rest }: Role): boolean {
	return callings.size > 0 && rest.size > 0;
}

/** The words of a role, read once however often it is compared. */
export function readRole(role: string): Role {
	const words = wordsOf(role)
		.filter((word) => !EMPTY.has(word))
		.map((word) => SYNONYMS.get(word) ?? word);
	const capital = new Set(wordsOf([...role.matchAll(/\p{Lu}[\p{L}’']*/gu)].join(' ')).map(stemOf));
	const rest = new Set(words.filter((word) => !CALLINGS.has(word)).map(stemOf));
	const callings = new Set(words.filter((word) => CALLINGS.has(word)));
	return {
		callings,
		fields: FIELDS.flatMap((field, number) => (share(field, callings) ? [number] : [])),
		rest,
		proper: new Set([...rest].filter((stem) => capital.has(stem))),
	};
}

function stemOf(word: string): string {
	return SIDES.has(word) ? word : (COUNTRIES.get(word) ?? word).slice(0, STEM);
}

/** Is each of a place that the other is not of: 'minister of Kessia' and 'minister of Teoria', 'North Korean' and 'South Korean'? */
function areElsewhere(one: Role, other: Role): boolean {
	if (one.rest.size === 0 || other.rest.size === 0) return false;
	const sidesOf = ({ rest }: Role) => [...rest].filter((word) => SIDES.has(word));
	const [sides, others] = [sidesOf(one), sidesOf(other)];
	if (sides.length > 0 && others.length > 0 && !sides.some((side) => others.includes(side)))
		return true;
	const alone = (role: Role, than: Role) => [...role.proper].some((word) => !than.rest.has(word));
	const areBothAlone = alone(one, other) && alone(other, one) && !share(one.proper, other.proper);
	return areBothAlone || !share(one.rest, other.rest);
}

function compare(one: Role, other: Role): Evidence {
	if (isOfOneCalling(one, other)) {
		if (areElsewhere(one, other)) return 'against';
		return one.rest.size > 0 && other.rest.size > 0 ? 'for' : 'none';
	}
	if (one.fields.length === 0 || other.fields.length === 0) return 'none';
	const isOneField = one.fields.some((field) => other.fields.includes(field));
	// Of one town are many: its bishop is not its coach.
	if (share(one.rest, other.rest)) return isOneField && !areElsewhere(one, other) ? 'for' : 'none';
	return isOneField ? 'none' : 'against';
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	return [...one].some((word) => other.has(word));
}
