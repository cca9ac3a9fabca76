import { isTitle } from '../articles/person-name.ts';
import { wordsOf } from '../words.ts';
import {
	areFieldsApart,
	type Field,
	fieldsOf,
	isCalling,
	isLocalCalling,
	isOfAPart,
	isWandering,
	usualCalling,
	youngestAs,
} from './callings.ts';

/** What two people are called: does it speak for one person, for two, or for neither? */
export type Evidence = 'for' | 'against' | 'none';

/** 'China' and 'Chinese' begin alike. */
const STEM = 4;
/** Words that tell nobody from others. */
const EMPTY = new Set(
	'the a an of for in and at to from with its his her their s former then ex acting new old late deputy senior top chief vice first head longtime retired city town village county country company firm family families'.split(
		' ',
	),
);
/** Offices are named so, with a capital or without; it is no place. */
const OFFICES = new Set(
	'presidential prime foreign defence defense finance health education interior home trade commerce justice transport labour labor energy agriculture environment culture economy treasury state war housing sports science technology industry tourism planning immigration security development affairs climate press general national federal supreme court parliament congress senate cabinet government opposition party'.split(
		' ',
	),
);
const OFFICE_STEMS = new Set(
	[...OFFICES, 'police', 'fire', 'council', 'army', 'navy', 'press', 'union'].map((word) =>
		word.slice(0, STEM),
	),
);
/** What a country and its people are called, where both do not begin alike, or two countries do. */
const COUNTRIES = new Map(
	Object.entries({
		france: 'french',
		uk: 'britain',
		british: 'britain',
		dutch: 'netherlands',
		american: 'us',
		americans: 'us',
		america: 'us',
		states: 'us',
		spanish: 'spain',
		polish: 'poland',
		swiss: 'switzerland',
		danish: 'denmark',
		greek: 'greece',
		turkish: 'turkey',
		irish: 'ireland',
		welsh: 'wales',
		finnish: 'finland',
		filipino: 'philippines',
	}),
);
/** Countries that begin alike. */
const LIKE_ANOTHER = /^(?:austral|austri|slovak|sloven|nigeri|malays|malay)/;
/** Of two lands of one name. */
const SIDES = new Set(['north', 'south', 'east', 'west']);
/** 'member of parliament': who sits in a body by its name, or for a place. */
const MEMBER =
	/\bmembers? of (?:the )?(?:\p{L}+ )?(?:parliament|congress|senate|assembly)\b|\bmember for\b/giu;
/** No officer. */
const GENERAL = /\b(director|secretary|governor|attorney)-general\b/giu;

const HEAD_TEACHER = /\bhead teacher\b/giu;

const MAY_BE_PLAINER = /member|general|head teacher|\./i;

const LETTERS = /\b(U)\.(S|K|N)\./g;
/** But for 'OU', which may be a name told in full elsewhere. */
const CAPITAL = /(?:\b(?:US|UK)\b|\p{Lu}(?=\p{L}*\p{Ll}))[\p{L}’']*/gu;
const FORMER = /\b(?:former|ex|retired|then)\b/i;

const RETIRED = /\bretired\b/i;
/** No mayor is the youth mayor, no bishop the boy bishop. */
const YOUNG =
	/\b(?:young|youngest|youth|junior|child|boy|girl|student|pupil|honorary|trainee|cadet|aspiring|mock|show)\b/i;

/** What somebody is called, by its words. */
export type Role = {
	readonly callings: ReadonlySet<string>;
	readonly fields: ReadonlySet<Field>;
	readonly rest: ReadonlySet<string>;
	/** What of it is written with a capital, but for what offices are called and titles. */
	readonly proper: ReadonlySet<string>;
	/** What they are, where that is no known calling: 'organist'. */
	readonly noun: string;
	/** Is it no longer so? */
	readonly isFormer: boolean;
	/** Is it of one place alone, as a mayor or a baker is? */
	readonly isLocal: boolean;
	/** So old is whoever is it at least, in years. */
	readonly youngest: number;
};

/**
 * Compares all that one is called with all that the other is; so many years lie between. Where one thing is the same it does
 * not matter that another is of another field: a general is chairman too.
 */
export function roleEvidence(
	ones: readonly Role[],
	others: readonly Role[],
	{ years = 0, isApart = false }: Between = {},
): Evidence {
	const pairs = ones.flatMap((one) => others.map((other) => compare(one, other, years)));
	if (pairs.includes('for') || (pairs.includes('office') && !isApart)) return 'for';
	if (pairs.includes('elsewhere')) return 'against';
	const isSame = pairs.some((pair) => pair === 'same' || pair === 'office' || pair === 'near');
	return pairs.includes('other') && !isSame ? 'against' : 'none';
}

/** What lies between two reports: so many years, and no place or body that both name. */
export type Between = { readonly years?: number; readonly isApart?: boolean };

/** Are both called alike, and nothing of theirs is of another field? */
export function areCalledAlike(ones: readonly Role[], others: readonly Role[]): boolean {
	const pairs = ones.flatMap((one) => others.map((other) => compare(one, other, 0)));
	return (pairs.includes('same') || pairs.includes('office')) && !pairs.includes('other');
}

/** Are both called alike, such as 'minister', or 'organist' that is in no list? */
export function isOfOneCalling(one: Role, other: Role): boolean {
	return share(one.callings, other.callings) || (one.noun !== '' && one.noun === other.noun);
}

/** Is it the role of one person at a time, such as 'China’s top diplomat' or 'Mayor of Lumen'? */
export function isOfOne(said: string): boolean {
	const words = wordsOfRole(plainRole(said));
	return words.some(isCalling) && !words.every(isCalling);
}

/** The words of a role, read once however often it is compared. */
export function readRole(said: string): Role {
	const role = plainRole(said);
	const words = wordsOfRole(role);
	const capital = new Set(
		wordsOf([...role.matchAll(CAPITAL)].join(' '))
			.filter((word) => !OFFICES.has(word) && !isTitle(word))
			.map(stemOf),
	);
	const rest = new Set(words.filter((word) => !isCalling(word)).map(stemOf));
	const fields = fieldsIn(words, role);
	const callings = words.filter(isCalling);
	return {
		callings: new Set(callings),
		noun: callings.length > 0 || tellsLittle(nounOf(role)) ? '' : nounOf(role),
		fields: new Set(fields),
		isLocal: isLocalCalling([...callings, nounOf(role)], fields),
		rest,
		proper: new Set([...rest].filter((stem) => capital.has(stem))),
		isFormer: FORMER.test(role),
		youngest: YOUNG.test(role) ? 0 : youngestAs(usualCalling(nounOf(role)), RETIRED.test(role)),
	};
}

function plainRole(said: string): string {
	if (!MAY_BE_PLAINER.test(said)) return said;
	return said
		.replace(MEMBER, 'lawmaker ')
		.replace(LETTERS, '$1$2')
		.replace(GENERAL, '$1')
		.replace(HEAD_TEACHER, 'headteacher');
}

function wordsOfRole(role: string): string[] {
	return wordsOf(role)
		.filter((word) => !EMPTY.has(word))
		.map(usualCalling);
}

/** By each calling in it; where there is none, by the noun it ends in before 'of' or 'from'. */
function fieldsIn(words: readonly string[], role: string): Field[] {
	const callings = words.filter(isCalling);
	const nouns = callings.length > 0 ? callings : [nounOf(role)];
	return nouns.flatMap(fieldsOf);
}

/** The noun that a role ends in before 'of' or 'from'. */
function nounOf(role: string): string {
	const [phrase = ''] = role.split(/ (?:of|for|in|at|to|from|with|who|on)\b/);
	return wordsOf(phrase).at(-1) ?? '';
}

/** 'Dr', 'Sheikh', or whose mother somebody is: it is no calling. */
const tellsLittle = (noun: string): boolean => noun.length < 4 || NO_CALLINGS.has(noun);
const NO_CALLINGS = new Set(
	'mother father sister brother wife husband widow widower daughter parent uncle aunt cousin nephew niece partner friend man woman member native miss lady lord dame person survivor victim winner sheikh alhaji alhaja haji hajji shri engr datuk dato madam madame'.split(
		' ',
	),
);

/** What a name is compared by: 'China' and 'Chinese' are one. */
export function stemOf(word: string): string {
	const country = COUNTRIES.get(word) ?? word;
	if (SIDES.has(word)) return word;
	return LIKE_ANOTHER.exec(country)?.[0] ?? country.slice(0, STEM);
}

/** Is each of a place that the other is not of: 'minister of Kessia' and 'minister of Teoria', 'North Korean' and 'South Korean'? */
function areElsewhere(one: Role, other: Role): boolean {
	const sidesOf = ({ rest }: Role) => [...rest].filter((word) => SIDES.has(word));
	const [sides, others] = [sidesOf(one), sidesOf(other)];
	if (sides.length > 0 && others.length > 0 && !sides.some((side) => others.includes(side)))
		return true;
	const alone = (role: Role, than: Role) => [...role.proper].some((word) => !than.rest.has(word));
	return alone(one, other) && alone(other, one) && !share(one.proper, other.proper);
}

/**
 * 'office': called alike, as each country or town has one: 'interior minister', 'fire chief'; 'same': called alike; 'elsewhere': of two places where one is of one; 'near': of one field, as a councillor and a mayor; 'other': of two fields, or of two trades.
 */
type Comparison = 'for' | 'office' | 'same' | 'near' | 'elsewhere' | 'other' | 'none';

function compare(one: Role, other: Role, years: number): Comparison {
	const elsewhere = areElsewhere(one, other);
	const isOneCalling = share(one.callings, other.callings);
	if (elsewhere && isOneCalling)
		return years > 0 && areWandering(one, other) ? 'none' : 'elsewhere';
	if (elsewhere && isOfPart(one) && isOfPart(other)) return 'elsewhere';
	if (isOneCalling) return alikeIn(one, other) ?? 'same';
	if (one.fields.size === 0 || other.fields.size === 0) return 'none';
	const isOneField = share(one.fields, other.fields);
	// Of one town are many: its bishop is not its coach.
	const alike = alikeIn(one, other);
	if (alike) return isOneField && !elsewhere ? alike : 'none';
	if (isOneField) return one.fields.has('trade') && other.fields.has('trade') ? 'other' : 'near';
	const areApart = [...one.fields].every((field) =>
		[...other.fields].every((its) => areFieldsApart(field, its)),
	);
	// Whoever was a fisherman may be mayor now.
	return areApart && !one.isFormer && !other.isFormer ? 'other' : 'none';
}

/** Have they a word in common beside what they are, and is it more than what offices are called? */
function alikeIn({ rest }: Role, other: Role): 'for' | 'office' | undefined {
	const shared = [...rest].filter((word) => other.rest.has(word));
	if (shared.length === 0) return undefined;
	return shared.every((word) => OFFICE_STEMS.has(word)) ? 'office' : 'for';
}

const isOfPart = ({ callings }: Role): boolean => [...callings].some(isOfAPart);

/** But a president may be one of a state. */
const areWandering = (one: Role, other: Role): boolean =>
	!one.fields.has('politics') &&
	[...one.fields].some((field) => isWandering(field) && other.fields.has(field));

function share<Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>): boolean {
	return [...one].some((value) => other.has(value));
}
