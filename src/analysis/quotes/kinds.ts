import type { Token } from '../document/tokens.ts';
import { kindOfNoun } from '../entities/nouns/noun-kinds.ts';
import { isVerbLike } from '../entities/verb-like.ts';
import { DETERMINERS, FUNCTION_WORDS } from '../words/function-words.ts';
import { NAME_LEADS } from '../words/people/name-leads.ts';
import { SAYING } from '../words/speech/reporting-verbs.ts';
import { wordSet } from '../words/word-set.ts';
import type { Attribution } from './attribution.ts';
import { holdsQuote } from './carry.ts';
import type { CueKind } from './explain.ts';
import type { QuoteContext } from './quote-context.ts';
import { isNamingAt } from './verbs.ts';

/** A full statement, a few quoted words, or no quote at all: a title, a nickname, a scare quote. */
export type Kind = 'direct' | 'fragment' | 'none';

/** What a quotation of a text in `language` is, given who says it. */
export function kindOf(attribution: Attribution, language: string): Kind {
	const { context, goesOn, rule } = attribution;
	if (rule === 'echo') return 'fragment';
	const words = wordsOf(context.quotation.text);
	if (words.length === 0 || isNamed(context) || isCited(context)) return 'none';
	if (isTerm(context, words)) return 'none';
	const isEnd = goesOn && (words.length > 2 || isEnding(context.quotation.text));
	if (isStatement(context.quotation.text, words) || isEnd) {
		const isRead = language === 'en' && isSign(attribution, words);
		return isRead || isTitle(attribution, words) ? 'none' : 'direct';
	}
	if (isAddedOn(attribution, words)) return 'direct';
	if (isTitle(attribution, words)) return 'none';
	if (isExclaimed(attribution) || isSaidInAWord(attribution, words)) return 'direct';
	return isFragment(attribution, words) ? 'fragment' : 'none';
}

/** “I meant to tell them,” she says, “since 1997.”: the rest of a sentence. */
const isEnding = (text: string): boolean => /^\P{Lu}.*[.?!…]$/u.test(text.trim());

/** in what he called “`black hours`”; boats that the press calls “…”; disliked being called “…”; called it “`the Jewel`”: what a thing is called. */
function isTerm({ names: { tokens }, at }: QuoteContext, words: readonly string[]): boolean {
	const isOne = OBJECTS.has(tokens[at - 1]?.lower ?? '');
	const verb = isOne ? at - 2 : at - 1;
	if (!TERMING.has(tokens[verb]?.lower ?? '') || words.length > LONGEST_TERM) return false;
	if (isDefinite(words)) return true;
	if (isOne) return false;
	if (PASSIVE.has(tokens[verb - 1]?.lower ?? '')) return true;
	const isOpinion =
		/^an?$/i.test(words[0] ?? '') || (words.length < 2 && !/[^s]s$/.test(words[0] ?? ''));
	for (let index = verb - 1; index > verb - LONGEST_RELATIVE && !isOpinion; index--) {
		const word = tokens[index]?.lower ?? '';
		const isMany = kindOfNoun(word) === 'crowd' || DETERMINERS.has(word);
		if (tokens[index]?.kind !== 'word' || (isVerbLike(tokens[index]) && !isMany)) return false;
		if (RELATIVES.has(tokens[index]?.lower ?? '')) return true;
	}
	return false;
}

/** “the wet one”, “They”: a name, as it is used of one thing or with a capital. */
const isDefinite = ([first = '', second]: readonly string[]): boolean =>
	/^the$/i.test(first)
		? second !== undefined && !/^(?:best|worst|most|least)$/.test(second)
		: second === undefined && /^\p{Lu}\p{Ll}/u.test(first);

const OBJECTS = wordSet('it him her them me us this that');
const TERMING = wordSet(
	'call calls called term terms termed dub dubs dubbed label labels labelled nickname nicknames nicknamed',
);
const PASSIVE = wordSet('being be been was were is are gets got');
const RELATIVES = wordSet('what that which');
const LONGEST_TERM = 3;
const LONGEST_RELATIVE = 6;

/** “Lake rises again” — Orla Times, March 6, 2016: a headline in a list of sources. */
function isCited({ names, at, quotation }: QuoteContext): boolean {
	const { tokens } = names;
	if (!/^[—–-]+$/.test(tokens[at + 1]?.text ?? '') || /[,.?!…]\s*$/.test(quotation.text))
		return false;
	let end = at + 2;
	while (end < at + LONGEST_SOURCE && tokens[end]?.paragraph === tokens[at]?.paragraph) end++;
	const source = tokens.slice(at + 2, end);
	const month = source.findIndex(({ lower }) => MONTHS.has(lower));
	const isDay = (index: number): boolean => /^\d{1,2}$/.test(source[index]?.text ?? '');
	return (
		month >= 0 &&
		(isDay(month + 1) || isDay(month - 1)) &&
		source.some(({ text }) => YEAR.test(text))
	);
}

const LONGEST_SOURCE = 16;
const YEAR = /^(?:19|20)\d\d$/;
const MONTHS = new Set(
	'january february march april may june july august september october november december'.split(
		' ',
	),
);

/** “It sat on them,” Ann Lee said. “Gently.”: a sentence of one word behind what the same one said. */
function isAddedOn({ context, rule, referent }: Attribution, words: readonly string[]): boolean {
	const { names, at, sentenceFrom, quotation } = context;
	const isAlone =
		at === sentenceFrom && names.tokens[at + 1]?.sentence !== names.tokens[at]?.sentence;
	const isSame = rule === 'same-speaker' && referent.name !== null && holdsQuote(context);
	return words.length === 1 && isSame && isAlone && /^\s*\p{Lu}.*[.?!]\s*$/u.test(quotation.text);
}

/** “Certainly,” said Ann Lee: a word or two that nothing leads to, with a plain verb right behind. */
function isExclaimed({ context, cue, referent }: Attribution): boolean {
	const { names, at, quotation } = context;
	if (!cue || !EXCLAIMED.has(cue.kind) || cue.verb === undefined) return false;
	if (referent.name === null && cue.kind !== 'other-language') return false;
	const before = names.tokens[at - 1];
	if (cue.kind === 'other-language' && before?.text === ':') return true;
	const isFree = at === context.sentenceFrom || before?.kind !== 'word';
	const isNear = cue.verb > at && Math.min(cue.verb, cue.subject?.from ?? at) <= at + 3;
	return isFree && isNear && OPENS.test(quotation.text) && isClosed(context);
}

/** A man at the bar said, “Catfish.” She replied with one word: “Noted.”: a word that is set off, and somebody who says it. */
function isSaidInAWord({ context, cue, referent }: Attribution, words: readonly string[]): boolean {
	const { names, at, quotation } = context;
	const isSetOff = /^[,:]$/.test(names.tokens[at - 1]?.text ?? '');
	if (words.length > 1 || !isSetOff || referent.name === null) return false;
	if (cue?.kind !== 'before' || cue.verb === undefined || cue.subject?.kind === 'document')
		return false;
	const verb = names.tokens[cue.verb]?.lower ?? '';
	const isPlain = SAYING.has(verb) && !TERMING.has(verb);
	return isPlain && /^\s*\p{Lu}.*[.!?]\s*$/u.test(quotation.text);
}

const EXCLAIMED: ReadonlySet<CueKind> = new Set([
	'speaker-verb-after',
	'verb-speaker-after',
	'other-language',
]);

/** A comma may stand behind the mark as well: « Assez », dit Léa Morel. */
const isClosed = ({ names, at, quotation }: QuoteContext): boolean =>
	/[,.?!…]\s*$/.test(quotation.text) || names.tokens[at + 1]?.text === ',';

const FEW = 6;
const NICKNAME = 20;
const LONGEST_TITLE = 9;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;

const wordsOf = (text: string): string[] => Array.from(text.matchAll(WORD), ([word]) => word);

const OPENS = /^\s*[\p{Lu}\p{Lo}’'‘“]/u;
/** Scripts that set no space between words: as many letters as some six words have, fewer where a stop ends them. */
const UNSPACED =
	/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}ー、，]{10}|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}ー]{4}[。！？]/u;

/** Six words and more; fewer where they begin and end as a sentence does. */
function isStatement(text: string, words: readonly string[]): boolean {
	if (words.length >= FEW || UNSPACED.test(text)) return true;
	return words.length >= 2 && OPENS.test(text) && /[.,?!…؟।]\s*[”’"']?$/.test(text.trimEnd());
}

/** known as “…”, a film titled “…”, the so-called “…” */
function isNamed({ names, at, clauseFrom }: QuoteContext): boolean {
	const [last, next] = [names.tokens[at - 1], names.tokens[at + 1]];
	if (
		last?.isCapital &&
		next?.isCapital &&
		next.sentence === last.sentence &&
		(names.tokens[at]?.text.length ?? NICKNAME) < NICKNAME
	)
		return true;
	let index = at - 1;
	while (index >= clauseFrom && /^[,:]$/.test(names.tokens[index]?.text ?? '')) index--;
	if (index < clauseFrom) return false;
	const [word, before] = [names.tokens[index]?.lower ?? '', names.tokens[index - 1]?.lower ?? ''];
	const isRelative = /^(?:which|that)$/.test(names.tokens[index - 2]?.lower ?? '');
	if (/^call(?:s|ed)?$/.test(word) && isRelative && isName(names.tokens, at)) return true;
	return NAME_LEADS.has(word) || NAME_LEADS.has(`${before} ${word}`) || isCalled(names.tokens, at);
}

/** Has every longer word a capital? */
const isName = (tokens: readonly Token[], at: number): boolean =>
	wordsOf(tokens[at]?.text ?? '').every((word) => /^[\p{Lu}\d]/u.test(word) || SMALL.has(word));

/** a crane called “Paper Bird”: a noun, and not somebody, right before the verb. */
function isCalled(tokens: readonly Token[], at: number): boolean {
	const noun = tokens[at - 2];
	if (tokens[at - 1]?.lower !== 'called' || !isName(tokens, at) || noun?.kind !== 'word')
		return false;
	return !noun.isCapital && !FUNCTION_WORDS.has(noun.lower);
}

/** `That’s` Merry; `I’m` 52; `Don’t` */
const CONTRACTED =
	/^(?:(?:I|You|He|She|It|We|They|That|There|Here|This|What|Who|Where)[’'](?:s|m|re|ve|ll|d)|\p{L}+n[’']t)$/iu;

/** Every longer word has a capital, and it is not set off as speech. */
function isTitle({ context, cue, rule }: Attribution, words: readonly string[]): boolean {
	if (words.length > LONGEST_TITLE || words.length < 2) return false;
	if (rule === 'answers-question' && /[.!?]\s*$/.test(context.quotation.text)) return false;
	const isCapital = words.every((word) => /^[\p{Lu}\d]/u.test(word) || SMALL.has(word));
	const capitals = words.filter((word) => /^[\p{Lu}\d]/u.test(word) && word !== 'I');
	if (!isCapital || capitals.length < 2) return false;
	const before = context.names.tokens[context.at - 1];
	const isSetOff =
		context.opensParagraph || before?.text === ':' || context.at === context.sentenceFrom;
	const isWhole = /[.!?]\s*$/.test(context.quotation.text) && words.some((word) => BE.has(word));
	const isTold = /[.,!?]\s*$/.test(context.quotation.text) && CONTRACTED.test(words[0] ?? '');
	if (isSetOff && (isWhole || isTold)) return false;
	if (words.every((word) => word === word.toUpperCase())) {
		return cue === undefined && !isSetOff;
	}
	return (
		!(isSetOff && cue !== undefined) &&
		!(cue?.verb === context.at - 1) &&
		!(before?.text === ',' && cue?.verb === context.at - 2)
	);
}

function isFragment({ context, cue, referent }: Attribution, words: readonly string[]): boolean {
	if (!cue || referent.name === null) return false;
	const { names, at } = context;
	const [before, after] = [names.tokens[at - 1], names.tokens[at + 1]];
	if ((cue.verb ?? 0) > at && BE.has(before?.lower ?? '') && isJoined(names.tokens, at + 1))
		return false;
	if (words.length >= 4) return true;
	const isName =
		cue.verb !== undefined && isNamingAt(names.tokens, cue.verb) && after?.kind !== 'word';
	const isCry = cue.kind === 'cries-of';
	const isGoverned = isCry || isName || cue.verb === at - 1 || BE.has(before?.lower ?? '');
	if (isGoverned) return true;
	if (before && DETERMINERS.has(before.lower)) return false;
	const isAttribute = after?.kind === 'word' && !FUNCTION_WORDS.has(after.lower);
	return words.length >= 3 && !isAttribute;
}

/** He was “the goat”, `and answered` to it. */
const isJoined = (tokens: readonly Token[], next: number): boolean =>
	/^(?:and|but)$/.test(tokens[tokens[next]?.text === ',' ? next + 1 : next]?.lower ?? '');

/** A few words on a wall, which nobody says; “…,” said the wall, tells them as said. Only English tells: elsewhere few speakers are known. */
function isSign({ context, cue, referent }: Attribution, words: readonly string[]): boolean {
	if (words.length >= FEW || referent.name !== null || context.opensParagraph) return false;
	const subject = cue?.subject;
	if (cue && BEHIND.has(cue.kind)) return false;
	return (
		subject === undefined ||
		subject.kind === 'document' ||
		(subject.head === 'it' && cue?.verb !== undefined)
	);
}

/** “…,” said the sign: told as speech is. */
const BEHIND: ReadonlySet<CueKind> = new Set(['speaker-verb-after', 'verb-speaker-after']);

const SMALL = new Set(
	'a an the of in on at for and or to with from by as vs de la is are be was it my your'.split(' '),
);
const BE = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'it']);
