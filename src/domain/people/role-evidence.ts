import { wordsOf } from '../words.ts';

/** What two people are called: does it speak for one person, for two, or for neither? */
export type Evidence = 'for' | 'against' | 'none';

/** Callings of one field; whoever is of one is seldom of another. */
const FIELDS = [
	'president minister premier chancellor senator mayor governor congressman congresswoman lawmaker deputy ambassador diplomat envoy secretary councillor candidate politician king queen spokesman spokeswoman spokesperson leader representative mp',
	'coach striker goalkeeper midfielder defender captain player footballer quarterback champion sprinter cyclist golfer boxer swimmer',
	'actor actress singer musician rapper novelist author poet painter sculptor filmmaker director',
	'professor scientist researcher biologist physicist economist historian epidemiologist astronomer geologist',
	'judge attorney lawyer prosecutor sheriff detective police officer constable',
	'bishop archbishop pope cardinal priest pastor rabbi imam',
	'resident neighbour neighbor witness survivor widow mother father son daughter farmer teacher nurse student fisherman baker shopkeeper',
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
/** 'China' and 'Chinese' begin alike. */
const STEM = 4;

/** What somebody is called, by its words. */
export type Role = {
	readonly callings: ReadonlySet<string>;
	readonly fields: readonly number[];
	readonly rest: ReadonlySet<string>;
};

/** Compares all that one is called with all that the other is. */
export function roleEvidence(ones: readonly Role[], others: readonly Role[]): Evidence {
	const pairs = ones.flatMap((one) => others.map((other) => compare(one, other)));
	if (pairs.includes('for')) return 'for';
	return pairs.includes('against') ? 'against' : 'none';
}

/** Is it the role of one person at a time, such as 'China’s top diplomat' or 'Mayor of Lumen'? */
export function isOfOne({ callings, rest }: Role): boolean {
	return callings.size > 0 && rest.size > 0;
}

/** The words of a role, read once however often it is compared. */
export function readRole(role: string): Role {
	const words = wordsOf(role).filter((word) => !EMPTY.has(word));
	const callings = new Set(words.filter((word) => CALLINGS.has(word)));
	return {
		callings,
		fields: FIELDS.flatMap((field, number) => (share(field, callings) ? [number] : [])),
		rest: new Set(
			words
				.filter((word) => !CALLINGS.has(word))
				.map((word) => (COUNTRIES.get(word) ?? word).slice(0, STEM)),
		),
	};
}

function compare(one: Role, other: Role): Evidence {
	const isOfOneCalling = share(one.callings, other.callings);
	const areElsewhere = one.rest.size > 0 && other.rest.size > 0 && !share(one.rest, other.rest);
	if (isOfOneCalling) {
		if (areElsewhere) return 'against';
		return one.rest.size > 0 && other.rest.size > 0 ? 'for' : 'none';
	}
	if (one.fields.length === 0 || other.fields.length === 0) return 'none';
	if (share(one.rest, other.rest)) return 'for';
	return one.fields.some((field) => other.fields.includes(field)) ? 'none' : 'against';
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	return [...one].some((word) => other.has(word));
}
