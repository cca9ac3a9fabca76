import { partsOf } from '../../../../domain/calendar.ts';
import { DETERMINERS, FUNCTION_WORDS, PREPOSITIONS } from '../../../words/function-words.ts';
import { EVENTS_OF_YEARS } from '../../../words/time/events-of-years.ts';
import { PAST_TENSES } from '../../../words/time/past-tenses.ts';
import type { MatchContext } from '../../pattern.ts';

/** How far ahead of publication a bare number may still be a year. */
const YEARS_AHEAD = 60;
/** Earlier numbers are years only after "in" or "since". */
const EARLIEST_BARE = 1400;
const OF_OLD =
	/\b(?:in|since|between|until|around|circa|c\.|AD|year|between\s\d{4}\sand|(?:in|from|to|of)\sabout|(?:charter|document|map|manuscript|book|will|church|abbey|law|treaty|wall|tower|bell|coins?)\s(?:from|of)|(?:dat(?:es|ed|ing)|goes|going|went)\s(?:back\s)?(?:from|to))\s$/i;
/** `after 1041.` */
const BOUND = /\b(?:after|before|from|by|to)\s$/i;
const PHRASE_ENDS = /^(?:[.,;)”’]|$)/;

/** Is the bare number one of a year, as the words around it go? */
export function isYear(number: number, context: MatchContext): boolean {
	const { published, before, after } = context;
	const isOld =
		OF_OLD.test(before) ||
		(PHRASE_ENDS.test(after) &&
			(BOUND.test(before) || (context.isHistorical && /\babout\s$/i.test(before))));
	if (number < EARLIEST_BARE && !isOld) return false;
	const latest = (published ? partsOf(published).year : number) + YEARS_AHEAD;
	return number <= latest && !isPartOfName(before);
}

/** Does the number count, measure or bear the number of something, where no “late” or “the end of” makes it a year? */
export function isNumberOfThings(context: MatchContext): boolean {
	return (
		isCode(context) ||
		isAmount(context) ||
		isCounted(context) ||
		isListed(context) ||
		OF_FIRM.test(context.after)
	);
}

/** `Birch Row and 1984 Ventures` */
const OF_FIRM = /^\s(?:Ventures|Capital|Partners|Studios|Labs|Records|Holdings)\b/;
const NAME_BEFORE = /(?<![\p{L}’'.])(?<word>\p{Lu}[\p{L}-]+)\s$/u;

/** `Rue 1954`, `Bridge 1966`: a number that belongs to a name, unless the name is that of an event or written in capitals. */
function isPartOfName(before: string): boolean {
	const word = NAME_BEFORE.exec(before.slice(-WORD_REACH))?.groups?.['word'];
	if (!word) return false;
	if (/^\p{Lu}+$/u.test(word)) return isMark(word);
	const lower = word.toLowerCase();
	return !FUNCTION_WORDS.has(lower) && !EVENTS_OF_YEARS.has(lower) && !OPENS_LINE.test(lower);
}

/** `NP 1950`, `ISO 2022`: letters and a number; `the EU 2021 budget` and `IN 2021` are none. */
function isMark(capitals: string): boolean {
	if (STANDARDS.test(capitals)) return true;
	return (
		capitals.length === 2 &&
		!STATES_IN_SHORT.test(capitals) &&
		!FUNCTION_WORDS.has(capitals.toLowerCase())
	);
}

const STANDARDS = /^(?:ISO|DIN|IEC|RFC|ANSI|SAE|USC|CFR|BWV|IMO|UIC|SKU|PIN|VIN|IPX?|ASTM|IEEE)$/;
const STATES_IN_SHORT = /^(?:US|UK|EU|UN|AU|AD|CE|BC|AP|PM|DC|NY|LA|GM|GE|BP|TV|AI)$/;

/** `Sees 2023 sales of`, `Cuts 2024 outlook`, `Copyright 2023`: how headlines of results begin, and the last line of a page. */
const OPENS_LINE =
	/^(?:copyright|sees|expects|forecasts|targets|guides|cuts|raises|lifts|lowers|trims|keeps|reaffirms|narrows|posts|reports)$/;
/** `the Constitution of 1868 demands`, not `a crowd of 2000 people` */
const NAMED_OF = /\p{Lu}\p{Ll}+\sof\s$/u;
/** `the constitution of 1992 allows`: a verb, and no plural. */
const LAW_OF = /\b(?:constitution|law|statute|charter|treaty|accord|agreement|decree)\sof\s$/i;

const WORD_BEFORE = /(?<![\p{L}’'-])(?<word>\p{Ll}[\p{L}’'-]+)\s$/u;
const WORD_REACH = 30;

/** `in fiscal 2019 exports`, `born 1961`: words that go with a year. */
const OF_A_YEAR =
	/^(?:early|late|mid|fiscal|calendar|versus|vs|summer|spring|autumn|fall|winter|full-year|years?|following|born|anno|vintage|class|harvest|edition|copyright|outlook|report|(?:post|pre)-.*)$/;
const PASTS: ReadonlySet<string> = new Set(PAST_TENSES);
/** What no noun that bears a number ends with, and what makes a verb of the word: `to beat 2020`. */
const NO_BEARER = /(?:ed|ing|ly|s|est|er|ous|ful|ive|['’]s)$/;
const VERB_BEHIND =
	/(?:\b(?:to|will|would|can|could|may|might|shall|should|must|not|never|we|they|you|who|people|also|still|often|does|did|do)|n['’]t|\b[Ii])\s[\p{L}’'-]+\s$/u;
/** What comes behind a number that belongs to the noun before it. */
const NUMBER_ENDS =
	/^(?:[.,;:)”"’\]]|$|\s(?:is|was|are|were|has|had|will|would|of|in|on|at|for|from|to|by|with|and|or|as|when|where|which|who|that)\b)/;

/** `grant 1407`, `bib 2016`: a noun that bears a number. `S. 1984`, `R.S. 1950`: so do initials. */
function isCode({ before, after }: MatchContext): boolean {
	if (INITIAL.test(before)) return true;
	const word = WORD_BEFORE.exec(before.slice(-WORD_REACH))?.groups?.['word'] ?? '';
	return (
		word !== '' &&
		NUMBER_ENDS.test(after) &&
		!FUNCTION_WORDS.has(word) &&
		!PREPOSITIONS.has(word) &&
		!DETERMINERS.has(word) &&
		!OF_A_YEAR.test(word) &&
		!EVENTS_OF_YEARS.has(word) &&
		!PASTS.has(word) &&
		!NO_BEARER.test(word) &&
		!VERB_BEHIND.test(before.slice(-WORD_REACH))
	);
}

const INITIAL = /(?<![\p{L}\d.])(?!U\.[SKN]\.|D\.C\.|A\.D\.|B\.C\.|E\.U\.)(?:\p{Lu}\.){1,3}\s$/u;

/** `seats 1836`: how much it is, behind the verb alone. */
const AMOUNT_VERB =
	/\b(?:seats?|holds?|weigh(?:s|ed|ing)|numbers?|numbered|totall?(?:s|ed)|costs?|employs?|counted|contains?|accommodates?|killed|hurt|injured|wounded|arrested|displaced|evacuated|rescued|employed|housed|got|scored)\s$/;
/** `a crowd of 1917 saw`, `a death toll of 1755.` */
const AMOUNT_OF =
	/\b(?:crowd|attendance|toll|total|capacity|population|tally|audience|turnout|majority|salary|fine|weight|height|depth|length|altitude|elevation|maximum|minimum|average|combined|sum|rate|rating|speed)\sof\s$/;
/** … unless how many came that year is told. */
const OF_THAT_YEAR = /\b(?:crowd|attendance|audience|turnout|majority|population)\sof\s$/;
/** `stood at 1755`, but `at 1990 prices` */
const AT = /\bat\s$/;
const OF_ACCOUNT = /^\s(?:levels?|prices?|rates?|values?|costs?|exchange)\b/;
/** `the 1915 from Leeds`, a train. */
const THE = /\bthe\s$/i;
const TO_A_PLACE = /^\s(?:from|to)\s\p{Lu}/u;
/** `The pub, the 1815, is shut`, but `the 2008, 2012 and 2016 games` */
const ENDS_ALONE = /^(?:[,;)](?!\s(?:and\s|or\s)?\d)|\.(?=[\s”"’]|$)|$)/;
/** `At least 1600 have left`, `said that nearly 2000 were hurt` */
const ABOUT_SO_MANY =
	/(?:^|[,;:“"‘(]\s?|\b(?:that|and|but|said|says|where|while|as|when|because|which|if)\s)(?:nearly|almost|more\sthan|fewer\sthan|less\sthan|about|some|around|roughly|approximately|over|at\sleast|up\sto|as\smany\sas|an\sestimated|a\stotal\sof|only|all|the\sother|another|a\sfurther|the)\s$/i;
const DO =
	/^\s(?:were|are|have|had|may|might|will|would|could|must|died|fled|left|remain(?:ed)?|turned|came|attend(?:ed)?|gathered|live[ds]?|marched|took|joined|lost|signed|stayed|went|\p{Ll}{2,12}ed)\b/u;
/** `Of the 1988 tested, ` */
const AMONG = /(?:^|,\s)[“"‘]?(?:of|among)\s(?:the\s)?$/i;
const WHO_WERE = /^\s\p{Ll}{3,14}(?:ed|en|wn),/u;
/** `, 2001 fewer than hoped` */
const COMPARED = /^\s(?:fewer|more|less)\sthan\b/;
const IN_TIME = /\b(?:in|since|until|till|during|by|from)\s$/i;

function isAmount({ before, after }: MatchContext): boolean {
	return (
		AMOUNT_VERB.test(before) ||
		(AMOUNT_OF.test(before) &&
			!(OF_THAT_YEAR.test(before) && /^\s(?:was|is|had|has|and)\b/.test(after))) ||
		(AT.test(before) && !OF_ACCOUNT.test(after)) ||
		(THE.test(before) && (TO_A_PLACE.test(after) || ENDS_ALONE.test(after))) ||
		(ABOUT_SO_MANY.test(before) && DO.test(after)) ||
		(AMONG.test(before) && WHO_WERE.test(after)) ||
		(COMPARED.test(after) && !IN_TIME.test(before))
	);
}

/** `owns 1960 teapots`, `the cart 2015 kilos`: behind a verb or a noun a number counts what is named behind it in the plural. */
function isCounted({ before, after }: MatchContext): boolean {
	const word = WORD_BEFORE.exec(before.slice(-WORD_REACH))?.groups?.['word'] ?? '';
	return (
		word !== '' &&
		(!FUNCTION_WORDS.has(word) || HAVING.test(word)) &&
		!PREPOSITIONS.has(word) &&
		!DETERMINERS.has(word) &&
		!/['’]s$/.test(word) &&
		!OF_A_YEAR.test(word) &&
		THINGS.test(after)
	);
}

const HAVING = /^(?:has|have|had)$/;

/** … what is no account of a year: `paid 2012 taxes`. */
const THINGS =
	/^\s(?!(?:was|is|has|does|results|sales|volumes|earnings|revenues?|profits|losses|forecasts|targets|figures|accounts|elections|prices|plans|budgets|dividends|deliveries|estimates|levels|games|championships|finals|awards|bonds|models|taxes|bonuses|floods|riots|attacks|protests|talks|primaries|caucuses|titles|series|rates|costs|debts|bills|fees|seasons|guidelines|rules|laws|reforms|sanctions|agreements|findings|charges|changes|cuts|events|polls|exports|imports|orders|margins|tests|classes|graduates|winners|always|as|this)\b)(?:[a-z]+\s)?[a-z]{3,}s\b/;

/** `of about 2000 people`, `a survey of 1709 young patients` */
function isListed({ before, after }: MatchContext): boolean {
	const listed =
		(/\b(?:than|nearly|about|some|over|almost|of|exactly|only|to) $/.test(before) &&
			MANY.test(after)) ||
		(NUMBER_OF.test(before) && MANY_SUCH.test(after));
	return listed && !NAMED_OF.test(before) && !LAW_OF.test(before);
}

const NUMBER_OF =
	/\b(?:totals?|samples?|surveys?|stud(?:y|ies)|polls?|groups?|cohorts?|panels?|crowds?|fleets?|forces?|numbers?|trials?) of $/;
const PLURAL =
	'(?:[a-z]+s|(?:school)?children|people|(?:[a-z]+)?(?:men|women)|sheep|cattle|fish)\\b';
/** `lists him`: a verb, and no plural. */
const NO_OBJECT =
	'(?!\\s(?:him|her|it|them|us|me|the|an?|his|its|their|that|how|only|every|no)\\b)';
const MANY = new RegExp(
	`^ (?!(?:was|is|has|does|levels|prices|rates|values|as|this|its|always|volumes|results|earnings|revenues|profits|estimates|forecasts|targets|margins|dividends|deliveries|budgets)\\b)${PLURAL}${NO_OBJECT}`,
);
const MANY_SUCH = new RegExp(
	`^ (?!(?:was|is|has|does|and|or|in|on|by|for)\\b)(?:[a-z]+ )?${PLURAL}`,
);
