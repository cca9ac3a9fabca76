import type { Token } from '../../document/tokens.ts';
import type { Mention } from '../../entities/mentions.ts';
import { isFirstName } from '../../entities/names/first-names.ts';
import { mentionsIn } from '../../entities/near.ts';
import { VERBS_OF } from '../../words/speech/verbs-of-languages.ts';
import { wordSet } from '../../words/word-set.ts';
import type { QuoteContext } from '../quote-context.ts';
import type { Cue } from './cue.ts';

/**
 * Who speaks, by the order of words of German, whose nouns all have capitals: the verb is the second part of a sentence, so
 * that its subject stands behind a verb that a quotation leads to, and before one that leads to a quotation unless something
 * else stands there. Without a name for the subject (`die Mutter von Jonas Pell`) nobody is named.
 */
export function cueInGerman(context: QuoteContext): Cue | undefined {
	return cueBehind(context) ?? cueBefore(context);
}

const CERTAINTY = 0.8;
/** Words between the verb and the quotation it leads to. */
const FURTHEST = 18;
/** Adverbials such as “am Dienstag in Lumen” stand between a verb and its subject. */
const ADVERBIALS = 2;

/** Words of a name with all its titles. */
const LONGEST_NAME = 10;
const MOST_ADJECTIVES = 4;

const VERBS = VERBS_OF.get('de') ?? new Set<string>();
const AUXILIARIES = wordSet('hat hatte habe haben hatten hätte');
const PRONOUNS = wordSet('er sie es ich wir man');
const DETERMINERS = wordSet(
	'der die das ein eine sein seine ihr ihre unser unsere kein keine dieser diese dieses jener jene beide',
);
/** der Stadt, des Vereins, von Jonas Pell, aus Lumen: what a noun is told by. */
const OPENS_MODIFIER = wordSet(
	'der des dessen deren von vom in im aus für beim bei am an zu zur zum über gegen unter',
);
const OPENS_ADVERBIAL = wordSet(
	'am im in um aus mit vor nach bei beim zum zur auf an seit gegenüber gestern heute dazu daraufhin dann danach außerdem später zuvor auch deshalb darum daher trotzdem allerdings inzwischen schließlich zunächst anschließend wörtlich dort hier nun jetzt',
);
const PARTICLE = /^(?:v[oa]n|zu|de|vom|zum)$/;
const ARTICLE = /^de[rnm]$/;
/** `Deutsche` Bahn, `Lumener` Bote: no noun of its own. */
const ADJECTIVE = /(?:sche|scher|ische|ischer|ener|inger)$/;

/** „…“, `sagte die Sprecherin der Stadt, Anna Brandt`; „…“, `so Anna Brandt` */
function cueBehind({ names, at, afterTo }: QuoteContext): Cue | undefined {
	const { tokens } = names;
	const first = tokens[at + 1]?.kind === 'mark' ? at + 2 : at + 1;
	if (first >= afterTo) return undefined;
	const word = tokens[first]?.lower ?? '';
	const isSource = word === 'so' && tokens[first + 1]?.kind === 'word';
	const verb = AUXILIARIES.has(word) ? participleAfter(tokens, first, afterTo) : first;
	if (verb === undefined || !(isSource || isVerb(tokens, verb))) return undefined;
	const subject = subjectAfter(names, first + 1);
	if (isSource) return subject && cueOf(subject, undefined);
	return cueOf(subject, verb);
}

/** `Der Bruder von Ina Vogt sagte`: „…“; `Am Dienstag hat Anna Brandt gesagt`: „…“ */
function cueBefore({ names, at, clauseFrom }: QuoteContext): Cue | undefined {
	const { tokens } = names;
	const end = tokens[at - 1]?.kind === 'mark' ? at - 1 : at;
	let verb = end - 1;
	const earliest = Math.max(clauseFrom, end - FURTHEST);
	while (verb >= earliest && !isVerb(tokens, verb)) verb--;
	if (verb < earliest) return undefined;
	const finite = auxiliaryOf(tokens, verb, earliest) ?? verb;
	const first = phraseAt(tokens, clauseFrom, finite);
	if (first && (first.to === finite || isSetOff(tokens, first.to, finite))) {
		const subject = isUnknownWord(names, first) ? undefined : mentionOf(names, first);
		return cueOf(subject, verb);
	}
	const behind = subjectAfter(names, finite + 1);
	return behind && behind.to <= end ? cueOf(behind, verb) : undefined;
}

/** As it is written: „erklärte“ keeps its dots. */
const wordAt = (tokens: readonly Token[], index: number): string =>
	tokens[index]?.text.toLowerCase() ?? '';

const isVerb = (tokens: readonly Token[], index: number): boolean =>
	VERBS.has(wordAt(tokens, index));

const cueOf = (subject: Mention | undefined, verb: number | undefined): Cue => {
	return { subject, verb, kind: 'other-language', certainty: CERTAINTY };
};

/** Tom Krüger `hat` am Dienstag gesagt: no comma stands between the two. */
function auxiliaryOf(tokens: readonly Token[], verb: number, earliest: number): number | undefined {
	for (let index = verb - 1; index >= earliest && tokens[index]?.kind === 'word'; index--) {
		if (AUXILIARIES.has(tokens[index]?.lower ?? '')) return index;
	}
	return undefined;
}

/** Tom Krüger`, der den Brand entdeckt hatte,` sagte */
const isSetOff = (tokens: readonly Token[], from: number, to: number): boolean =>
	to > from + 1 && tokens[from]?.text === ',' && tokens[to - 1]?.text === ',';

/** `Deshalb` sagte: one word at the beginning, which is no part of a longer name of the text. */
function isUnknownWord(names: QuoteContext['names'], { name }: Phrase): boolean {
	if (name === undefined || name.to - name.from > 1) return false;
	const [mention] = mentionsIn(names, name.from, name.to);
	return mention?.entity?.name.includes(' ') !== true;
}

/** hat Tom Krüger am Dienstag `gesagt` */
function participleAfter(tokens: readonly Token[], from: number, to: number): number | undefined {
	for (let index = from + 1; index < to; index++) {
		if (isVerb(tokens, index)) return index;
	}
	return undefined;
}

/** The name of the subject behind a verb; undefined for a pronoun, or where the noun has no name. */
function subjectAfter(names: QuoteContext['names'], from: number): Mention | undefined {
	const { tokens } = names;
	let start = from;
	for (let passed = 0; passed < ADVERBIALS; passed++) {
		if (!OPENS_ADVERBIAL.has(tokens[start]?.lower ?? '')) break;
		start++;
		start = pastAdjectives(tokens, start);
		const end = start + LONGEST_NAME;
		while (start < end && tokens[start]?.isCapital && !isFirstName(tokens[start]?.text ?? ''))
			start++;
	}
	const phrase = phraseAt(tokens, start, tokens.length);
	return phrase && mentionOf(names, phrase);
}

/** A noun phrase up to `to`, and the tokens of the name in it. */
type Phrase = {
	readonly to: number;
	readonly name?: { readonly from: number; readonly to: number };
};

/** die neue `Sprecherin der Stadt, Anna Brandt,`; Bürgermeisterin `Ina Vogt`; Anna Brandt, die Sprecherin, */
function phraseAt(tokens: readonly Token[], from: number, limit: number): Phrase | undefined {
	const word = tokens[from]?.lower ?? '';
	if (PRONOUNS.has(word) || OPENS_ADVERBIAL.has(word)) return undefined;
	const isDetermined = DETERMINERS.has(word);
	const noun = isDetermined ? pastAdjectives(tokens, from + 1) : from;
	const nounTo = pastNouns(tokens, noun, isDetermined);
	if (nounTo === noun) return undefined;
	const own = nameIn(tokens, isDetermined ? ownFrom(tokens, noun, nounTo) : noun, nounTo);
	const modified = pastModifiers(tokens, nounTo);
	const apposed = appositionAt(tokens, modified, limit);
	const name = own ?? apposed?.name;
	return { to: apposed?.to ?? modified, ...(name && { name }) };
}

/** der Minister `Karl Pell`, die `Deutsche Bahn`; nothing of “die Mutter”. */
const ownFrom = (tokens: readonly Token[], noun: number, to: number): number =>
	to - noun > 1 && ADJECTIVE.test(tokens[noun]?.text ?? '') ? noun : noun + 1;

/** Bundeskanzlerin `Anna Brandt`: the name without what stands before it. */
function nameIn(tokens: readonly Token[], from: number, to: number): Phrase['name'] {
	if (from >= to) return undefined;
	const isGiven = (index: number): boolean => isFirstName(tokens[index]?.text ?? '');
	let start = from;
	while (start < to - 2 && !isGiven(start)) start++;
	return { from: isGiven(start) ? start : from, to };
}

const isAdjective = (token: Token | undefined): boolean =>
	token?.kind === 'word' &&
	!token.isCapital &&
	!VERBS.has(token.text.toLowerCase()) &&
	!OPENS_ADVERBIAL.has(token.lower);

function pastAdjectives(tokens: readonly Token[], from: number): number {
	let at = from;
	while (
		at < from + MOST_ADJECTIVES &&
		isAdjective(tokens[at]) &&
		!DETERMINERS.has(tokens[at]?.lower ?? '')
	)
		at++;
	return at;
}

/** Words with capitals in a row, and the “von der” within a name. */
function pastNouns(tokens: readonly Token[], from: number, isDetermined: boolean): number {
	let at = from;
	while (at < from + LONGEST_NAME && tokens[at]?.kind === 'word' && tokens[at]?.isCapital) {
		at++;
		if (isDetermined || !isFirstName(tokens[at - 1]?.text ?? '')) continue;
		let past = at;
		if (PARTICLE.test(tokens[past]?.text ?? '')) past++;
		if (past > at && ARTICLE.test(tokens[past]?.text ?? '')) past++;
		if (tokens[past]?.isCapital) at = past;
	}
	return at;
}

/** die Sprecherin `der Stadt in Lumen` */
function pastModifiers(tokens: readonly Token[], from: number): number {
	let at = from;
	while (at < from + LONGEST_NAME && OPENS_MODIFIER.has(tokens[at]?.lower ?? '')) {
		let noun = at + 1;
		if (DETERMINERS.has(tokens[noun]?.lower ?? '') || /^de[mns]$/.test(tokens[noun]?.lower ?? ''))
			noun++;
		noun = pastAdjectives(tokens, noun);
		const to = pastNouns(tokens, noun, false);
		if (to === noun) break;
		at = to;
	}
	return at;
}

/** die Sprecherin`, Anna Brandt,`; Anna Brandt`, die Sprecherin der Stadt,` */
function appositionAt(tokens: readonly Token[], from: number, limit: number): Phrase | undefined {
	if (tokens[from]?.text !== ',') return undefined;
	const isDetermined = DETERMINERS.has(tokens[from + 1]?.lower ?? '');
	const noun = isDetermined ? pastAdjectives(tokens, from + 2) : from + 1;
	const nounTo = pastNouns(tokens, noun, isDetermined);
	if (nounTo - noun < (isDetermined ? 1 : 2)) return undefined;
	const end = isDetermined ? pastModifiers(tokens, nounTo) : nounTo;
	const isClosed = tokens[end]?.kind !== 'word' || end >= limit;
	if (!isClosed) return undefined;
	const to = tokens[end]?.text === ',' ? end + 1 : end;
	const name = isDetermined ? undefined : nameIn(tokens, noun, nounTo);
	return { to, ...(name && { name }) };
}

/** The mention that the name is, or one of its own where what is known of the text takes more for it. */
function mentionOf(names: QuoteContext['names'], { name }: Phrase): Mention | undefined {
	if (name === undefined) return undefined;
	const words = names.tokens.slice(name.from, name.to).map(({ text }) => text);
	const known = mentionsIn(names, name.from, name.to).find(
		({ from, to, chunk }) =>
			from === name.from && to === name.to && chunk?.words.length === words.length,
	);
	if (known) return known;
	const chunk = {
		from: name.from,
		to: name.to,
		nameFrom: name.from,
		words,
		keys: words.map((word) => word.toLowerCase()),
		titles: [],
		isOwner: false,
		kind: 'name' as const,
	};
	return {
		kind: 'unknown',
		from: name.from,
		to: name.to,
		head: chunk.keys.at(-1) ?? '',
		determiner: '',
		chunk,
		isOwner: false,
		isBehindPreposition: false,
	};
}
