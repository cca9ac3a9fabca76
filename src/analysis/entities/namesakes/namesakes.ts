import type { Span } from '../../../domain/articles/span.ts';
import { anyOf } from '../../dates/phrase.ts';
import type { Document } from '../../document/document.ts';
import { textBefore } from '../../document/text-before.ts';
import { FUNCTION_WORDS } from '../../words/function-words.ts';
import { INSTITUTION_NOUNS } from '../../words/people/organisation-words.ts';
import { COUNTRIES, PLACE_NOUNS } from '../../words/people/place-words.ts';
import { KIN, ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { FORMS_OF_ADDRESS, TITLES } from '../../words/people/titles.ts';
import { MONTHS } from '../../words/time/months.ts';
import { WEEKDAYS } from '../../words/time/weekdays.ts';
import { isFirstName } from '../names/first-names.ts';
import { isInLineUp, isListed, isNameInCapitals } from './in-lists.ts';

const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS.flat());
const DAY_NAMES: ReadonlySet<string> = new Set(WEEKDAYS);
const REACH = 80;

/** The words around a day or month, within its paragraph. */
type Scene = {
	readonly words: string;
	readonly isMonth: boolean;
	readonly before: string;
	readonly after: string;
};

/** Is the day or month at that place the name of somebody, or of something? */
export function isNamesake(text: string, { start, end }: Pick<Span, 'start' | 'end'>): boolean {
	const words = text.slice(start, end);
	const isMonth = MONTH_NAMES.has(words);
	const before = textBefore(text, start, REACH).split('\n').at(-1) ?? '';
	const after = text.slice(end, end + REACH).split('\n')[0] ?? '';
	if (CALLED_BY_MORE.test(before + words)) return true;
	if (isNameInCapitals(words, before, after)) return true;
	if (!isMonth && !DAY_NAMES.has(words)) return false;
	const scene = { words, isMonth, before, after };
	return (
		isCalled(scene) ||
		isSurname(scene) ||
		isApposed(scene) ||
		isFirstOfName(scene) ||
		isListed(before, after) ||
		isInLineUp(before, after) ||
		isInstitution(scene)
	);
}

const GIVEN_NAMES = new RegExp(
	`(?<![\\p{L}’'-])(?:${anyOf([...WEEKDAYS, ...MONTHS.map(([name = '']) => name)])})(?=\\s\\p{Lu}\\p{Ll})`,
	'gu',
);

/** The days and months that are first names somewhere in a text: “April Quist”. */
export function givenNamesIn({ text }: Pick<Document, 'text'>): ReadonlySet<string> {
	const found = new Set<string>();
	for (const { 0: name, index } of text.matchAll(GIVEN_NAMES)) {
		if (!found.has(name) && isNamesake(text, { start: index, end: index + name.length }))
			found.add(name);
	}
	return found;
}

/** `a cat called Late December` */
const CALLED_BY_MORE =
	/\b(?:an?|the)\s(?:\p{Ll}[\p{L}-]*\s){1,3}(?:called|nicknamed|named)\s(?:\p{Lu}[\p{L}-]*\s){1,2}\p{Lu}[\p{L}-]*$/u;
/** `a spy known as June` */
const CALLED =
	/\b(?:known as|called|nicknamed|named|code-?named|dubbed|christened|titled|entitled)\s$/i;
/** `the ship December`, `the film October` */
const BEARER =
	/\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|of)\s(?:\p{Ll}+\s)?(?:ship|boat|brig|barge|schooner|ferry|tanker|trawler|yacht|tug|storm|horse|mare|dog|cat|cow|film|play|novel|song|album|poem|magazine|journal|band|café|cafe|restaurant|pub)\s$/u;
/** `her dog, August, barked` */
const PET =
	/\b(?:his|her|its|their|my|our)\s(?:\p{Ll}+\s)?(?:dog|cat|horse|pony|puppy|kitten|parrot|donkey|mule|cow|goat|hen|mare|terrier|spaniel),\s$/u;
/** `whose name is Friday`, `a horse called Monday` */
const OF_THAT_NAME =
	/\b(?:(?:[Ww]hose|[Hh]is|[Hh]er|[Ii]ts)\sname\s(?:is|was)|(?:an?|his|her|its|their)\s(?:\p{Ll}+\s){1,2}(?:called|named|nicknamed))\s$/u;
/** `the strike called Friday for`: not what it is called. */
const NO_NAME = /^\s(?:as|to|for|by|off|in|over|after|at)\s/;
/** `the MV October Rose` */
const SHIP = /\b(?:MV|MS|SS|HMS|USS|RMS|MT|FV|RV)\s$/;
/** `the town of March` */
const TOWN = /\b(?:town|village|city|hamlet|parish|port)\sof\s$/;
/** `“…,” said April.`, `“…,” June whispered` */
const SPEECH =
	/[,.!?][”"’']\s(?:said|says|asked|replied|added|recalled|whispered|shouted|insisted)\s$/;
const SPOKEN = /[,.!?][”"’']\s$/;
const SPEAKS =
	/^\s(?:said|says|asked|asks|replied|added|adds|recalled|recalls|whispered|shouted|insisted|told|tells)\b/;
/** `April’s mother` */
const OF_KIN =
	/^['’]s\s(?:mother|father|parents|mum|mom|dad|brother|sister|son|daughter|husband|wife|widow|widower|family|aunt|uncle|body|boyfriend|girlfriend|lawyer)\b/;
/** `Of June, a novice, he said` */
const SPOKEN_OF = /(?:^|[.!?”"]\s)Of\s$/;

function isCalled({ isMonth, before, after }: Scene): boolean {
	if (OF_THAT_NAME.test(before) && !NO_NAME.test(after)) return true;
	if (SHIP.test(before)) return true;
	if (!isMonth) return /\bSheffield\s$|\b(?:magazine|monthly|periodical)\s$/.test(before);
	return (
		(PET.test(before) && after.startsWith(',')) ||
		(SPEECH.test(before) && /^[.,;]/.test(after)) ||
		(SPOKEN.test(before) && SPEAKS.test(after)) ||
		OF_KIN.test(after) ||
		CALLED.test(before) ||
		BEARER.test(before) ||
		TOWN.test(before) ||
		(SPOKEN_OF.test(before) && after.startsWith(','))
	);
}

/** What may stand with a capital before a month: "Early June", "Since June", "Last June". */
const BESIDE_A_MONTH =
	/^(?:early|late|mid|last|next|this|that|each|every|through|come|both|between|and|or|starting|beginning|ending)$/i;
const WORD_BEFORE = /(?<![\p{L}’'.-])(?<word>[\p{L}’'.-]+)(?<comma>,?)\s$/u;
const WORDS_BEFORE =
	/(?<lead>(?<![\p{L}’'-])[\p{L}’'-]+[,.]?|)\s?(?<![\p{L}’'-])(?<word>\p{Lu}\p{Ll}+)\s$/u;
const SURNAME_AFTER = /^\s\p{Lu}\p{Ll}/u;
const OF_A_PERSON = /^(?:[.,;)]|['’]s\b|$|\s(?:said|says|told|was|is|had|has|who|and)\b)/;
/** `Queen Anne Friday opened it`: whoever reigns goes by a first name. */
const REIGNING = /^(?:King|Queen|Prince|Princess|Pope|Emperor|Empress|Duke|Duchess)$/;
const RANKS = /^(?:Major|Captain|Colonel|General|Lieutenant|Sergeant|Corporal|Inspector)$/;

/** `Abel June`, `her son, August`, `Defence lawyer Dale Friday`, `Captain Moses Tuesday` */
function isSurname({ isMonth, before, after }: Scene): boolean {
	const { word = '', comma } = WORD_BEFORE.exec(before)?.groups ?? {};
	const lower = word.toLowerCase();
	const hasSurname = SURNAME_AFTER.test(after);
	if (word === lower && (KIN.get(lower) || (ROLE_NOUNS.has(lower) && hasSurname))) {
		return isMonth || hasSurname;
	}
	if (
		isTitle(word) &&
		!comma &&
		isSurnameLike(/^\s(?<next>\p{Lu}\p{Ll}+)/u.exec(after)?.groups?.['next'] ?? 'UN')
	)
		return true;
	if (FORMS_OF_ADDRESS.has(lower.replace('.', ''))) return true;
	if (isAged(before, after) || isPartOfSurname(before) || opensSurname(word, after)) return true;
	const isGiven = /^\p{Lu}\p{Ll}+$/u.test(word) && !comma && !FUNCTION_WORDS.has(lower);
	if (isMonth) return isGiven && !BESIDE_A_MONTH.test(word);
	if (!isGiven || !OF_A_PERSON.test(after)) return false;
	const lead = WORDS_BEFORE.exec(before)?.groups?.['lead'] ?? '';
	if (REIGNING.test(lead)) return false;
	if (isTitle(lead) || (isFirstName(word) && BEGINS_WITH.test(before))) return true;
	return (
		isFirstName(word) && (ROLE_NOUNS.has(lead) || KIN.has(lead) || /^(?:of|met|by)$/.test(lead))
	);
}

/** `Leonard J. Friday, 58, of`: a first name before it, and an age behind. */
const FIRST_NAMES =
	/(?:^|[^\p{L}’'-])(?<place>(?:in|at|near|from|to|of|on|for)\s)?(?<!\p{L})(?<first>\p{Lu}\p{Ll}+)\s(?<initial>\p{Lu}\.\s)?$/u;
const AGED = /^,\s(?:aged\s)?\d{1,3}(?:,|\s\(|\.$)/;

function isAged(before: string, after: string): boolean {
	const { place, first = '', initial } = FIRST_NAMES.exec(before)?.groups ?? {};
	if (first === '' || !AGED.test(after) || isTimeOrFunctionWord(first)) return false;
	return initial !== undefined || isFirstName(first) || place === undefined;
}

/** `Kofi Mensah-Friday`: the end of a surname in two parts; `Orla Monday-Friday` and `Mid-April` are none. */
const SURNAME_IN_PARTS = /(?<![\p{L}’'-])(?<first>\p{Lu}\p{Ll}+)\s(?<part>\p{Lu}\p{Ll}+)-$/u;

function isPartOfSurname(before: string): boolean {
	const { first = '', part = '' } = SURNAME_IN_PARTS.exec(before)?.groups ?? {};
	return isFirstName(first) && part !== '' && !isTimeOrFunctionWord(part) && !OF_TIME.test(part);
}

/** Mgr Antoine `Sunday`-Khoury; not Orla Monday-Friday */
function opensSurname(first: string, after: string): boolean {
	const rest = /^-(?<rest>\p{Lu}\p{Ll}{2,})/u.exec(after)?.groups?.['rest'] ?? '';
	return rest !== '' && !isTimeOrFunctionWord(rest) && isFirstName(first);
}

const OF_TIME = /^(?:Mid|Late|Early|Pre|Post|Non)$/;

function isTimeOrFunctionWord(word: string): boolean {
	return FUNCTION_WORDS.has(word.toLowerCase()) || MONTH_NAMES.has(word) || DAY_NAMES.has(word);
}

/** `Joe Friday was`: a sentence that begins with a first name, and nothing before it. */
const BEGINS_WITH = /^[“"‘]?\p{Lu}\p{Ll}+\s$/u;

function isTitle(word: string): boolean {
	return (
		/^\p{Lu}/u.test(word) &&
		(RANKS.test(word) ||
			/-(?:[Ii]nspector|[Pp]resident|[Cc]olonel|[Gg]eneral|[Cc]hairman)$/.test(word) ||
			TITLES.has(word.toLowerCase().replace('.', '')))
	);
}

/** `The drummer, Wednesday Adler, left` */
const APPOSED = /\b(?:the|an?|its|his|her|their|our)\s[\p{Ll}][\p{Ll} -]{2,40},\s$/iu;

function isApposed({ before, after }: Scene): boolean {
	return APPOSED.test(before) && /^\s\p{Lu}\p{Ll}+,/u.test(after);
}

/** Where a name may begin: a sentence, a part of one, or who made something. */
const NAME_BEGINS = /(?:^|[.!?:;]\s|[“"(]|\s[•–—-]\s)$/;
const MADE_BY = /(?:\b(?:by|with)|\b(?:by|with)\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:,|\sand))\s$/u;
const NAME_ENDS = /^\s\p{Lu}[\p{L}’'-]+(?=\s(?:and|in)\s\p{Lu}|[.;,)]?$|[.;)]\s)/u;
const SPOKEN_THAT =
	/\b(?:said|says|told|thought|think|believed?|felt|knew|wrote|hoped?)\s(?:\p{Ll}+\s)?that\s$/u;
const IS_PERSON =
	/^\s(?<surname>\p{Lu}\p{Ll}+)(?:,\s(?:the|an?|who|whose|aged|\d+)\b|['’]s\s|\s(?:said|says|told|was|is|has|had|did|does|wrote|sang|won|made|led|took|ran|spoke|came|left|became|began|\p{Ll}{3,}ed)\b)/u;

/** `New signing Sunday Okafor needed`, `the striker Friday Okoro scored`: a noun and what it is like. */
const DESCRIBED =
	/(?:^|[.,;:]\s|\b(?:and|but|by|with)\s)(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur|[Tt]heir|[Nn]ew|[Ff]ormer|[Yy]oung|[Oo]ld)\s)+(?:\p{Ll}[\p{Ll}-]{2,20}\s){1,2}$/u;

/** `April Joy and June Grace Magbanua`: two with two first names each; `In April Joy and Ann Ott` are none. */
const PAIR_BEHIND = /^\s\p{Lu}\p{Ll}+\sand\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u;
const TIME_BEFORE =
	/\b(?:in|on|by|since|until|till|from|of|for|last|next|this|that|each|every|early|late|mid|and|through|during)[\s-]$/i;

/** `Photographs by Sunday Eze`, `Monday Eze scored`, `Friday Okoro, the drummer` */
function isFirstOfName({ before, after }: Scene): boolean {
	const surname = /^\s(?<word>\p{Lu}[\p{L}’'-]+)/u.exec(after)?.groups?.['word'] ?? '';
	if (surname === '' || !isSurnameLike(surname)) return false;
	if (MADE_BY.test(before) && NAME_ENDS.test(after)) return true;
	if (/\b(?:identified|named)\s(?:by\s[^,.;]{2,30}\s)?as\s$/.test(before)) return true;
	if (isFirstName(surname) && PAIR_BEHIND.test(after) && !TIME_BEFORE.test(before)) return true;
	if (SPEECH.test(before) && /^\s\p{Lu}[\p{L}’'-]+[.,;]/u.test(after)) return true;
	return (
		IS_PERSON.test(after) &&
		(NAME_BEGINS.test(before) ||
			SPOKEN_THAT.test(before) ||
			SPOKEN.test(before) ||
			DESCRIBED.test(before))
	);
}

function isSurnameLike(word: string): boolean {
	const lower = word.toLowerCase();
	return !(
		COUNTRIES.has(lower) ||
		FUNCTION_WORDS.has(lower) ||
		TITLES.has(lower) ||
		ROLE_NOUNS.has(lower) ||
		MONTH_NAMES.has(word) ||
		/^\p{Lu}+$/u.test(word)
	);
}

/** `the `, `a firm, `, `with `: before a name, and no preposition of time. */
const BEFORE_INSTITUTION =
	/(?:^|[,:;“"(]\s?|\b(?:[Tt]he|an?|at|as|with|and|his|her|its|near|off|past|outside|inside)\s)$/;
/** `Friday Point`, `January Creek`: behind any of these as well, for nothing else is called so. */
const PLACE_ON_THE_MAP =
	/^\s(?:Point|Creek|Cove|Head|Hill|Hills|Rock|Ridge|Farm|Lodge|Cottage|Wood|Woods|Landing|Pass|Peak|Common|Heath|Marsh|Moor|Mill|Gap|Bluff|Harbou?r|Bay|Island|Islands|Reef|Lake)\b/;
const BEFORE_PLACE = /\b(?:to|from|of|in|into|towards|across|around|by)\s$/;
const CHAIN = /^(?:\s&)?(?:\s\p{Lu}[\p{L}’'-]*){1,4}/u;
const COMPANY =
	/^(?:LLC|LLP|Ltd|Inc|PLC|Plc|Corp|GmbH|Inn|Hotel|Gallery|Partners|Holdings|Group|Harbou?r)$/;

/** `Monday Ridge Partners LLC`, `the October Gallery`, `the March & Ellis estate` */
/** `M/s Sai Sunday Travels`: how firms are called in India. */
const MESSRS = /\bM\/s\.?\s(?:\p{Lu}[\p{L}’'-]*\s){0,3}$/u;

function isInstitution({ before, after }: Scene): boolean {
	if (MESSRS.test(before)) return true;
	if (BEFORE_PLACE.test(before) && PLACE_ON_THE_MAP.test(after)) return true;
	if (!BEFORE_INSTITUTION.test(before)) return false;
	if (/^\s&\s\p{Lu}/u.test(after)) return true;
	const chain = CHAIN.exec(after)?.[0].trim().split(/\s/) ?? [];
	const last = chain.at(-1) ?? '';
	return (
		COMPANY.test(last) ||
		PLACE_ON_THE_MAP.test(after) ||
		INSTITUTION_NOUNS.has(last.toLowerCase()) ||
		PLACE_NOUNS.has(last.toLowerCase())
	);
}
