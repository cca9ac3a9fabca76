import type { Mention } from '../../entities/mentions.ts';
import { isFirstName } from '../../entities/names/first-names.ts';
import { mentionsIn } from '../../entities/near.ts';
import { LISTENERS_OF, SOURCES_OF, VERBS_OF } from '../../words/speech/verbs-of-languages.ts';
import type { QuoteContext } from '../quote-context.ts';
import type { Cue } from './cue.ts';
import { cueInChinese } from './cue-in-chinese.ts';
import { cueInGerman } from './cue-in-german.ts';

/** A name beside a reporting verb, a source or a colon, next to the quotation; nothing else is certain in other languages. */
export function cueInLanguage(context: QuoteContext, language: string): Cue | undefined {
	if (language === 'zh') return cueInChinese(context);
	const verbs = VERBS_OF.get(language);
	if (!verbs) return undefined;
	const { names, at, clauseFrom, afterTo } = context;
	const behind = { names, language, verbs, from: at + 1, to: Math.min(afterTo, at + BEHIND) };
	const before = { names, language, verbs, from: Math.max(clauseFrom, at - BEFORE), to: at };
	if (language === 'de') {
		return cueInGerman(context) ?? bySource(behind) ?? bySource(before) ?? byColon(before);
	}
	const byName = byVerb(behind) ?? bySource(behind) ?? byVerb(before) ?? bySource(before);
	return byName ?? byColon(before) ?? verbBeside(behind) ?? verbLeading(before);
}

/** The name without what stands before it in capitals: `Bundeskanzlerin` Anna Brandt. */
export function withoutTitle(name: string): string {
	const words = name.split(' ');
	const [first = ''] = words;
	if (words.length < 3 || isFirstName(first)) return name;
	const start = words.findIndex((word, index) => index > 0 && isFirstName(word));
	return start > 0 && start < words.length - 1 ? words.slice(start).join(' ') : name;
}

const BEHIND = 14;
const BEFORE = 18;
const PHRASE = 8;
/** A comma and an auxiliary may stand between a quotation and its verb. */
const BESIDE = 3;
const INSIDE = /^[,’']$/;
/** “…”, dit-`il`: somebody whom the sentence does not name. */
const PRONOUNS: ReadonlyMap<string, RegExp> = new Map([
	['de', /^(?:er|sie|es|ich|wir)$/i],
	['fr', /^(?:il|elle|ils|elles|on|nous|je)$/i],
	['es', /^(?:él|ella|ellos)$/i],
	['it', /^(?:lui|lei|loro)$/i],
	['pt', /^(?:ele|ela|eles)$/i],
	['nl', /^(?:hij|zij|ze)$/i],
	['ru', /^(?:он|она|они)$/i],
]);
/** la mère `de` Léa Morel: it is her mother who speaks. */
const GENITIVES = new Set(['de', 'du', 'des', 'von', 'di', 'do', 'da', 'del', 'van']);

type Stretch = {
	readonly names: QuoteContext['names'];
	readonly language: string;
	readonly verbs: ReadonlySet<string>;
	readonly from: number;
	readonly to: number;
};

/** “…”, dijo la ministra, `Ana Prado`; `Claire Vidal`, la directrice, a dit : “…” */
function byVerb(stretch: Stretch): Cue | undefined {
	const { names, verbs, from, to } = stretch;
	for (let verb = from; verb < to; verb++) {
		const word = names.tokens[verb];
		if (word?.kind !== 'word' || !verbs.has(word.text.toLowerCase())) continue;
		if (PRONOUNS.get(stretch.language)?.test(names.tokens[verb + 1]?.text ?? '')) return undefined;
		const subject = nameAfter(stretch, verb + 1) ?? nameBefore(stretch, verb);
		if (subject) return { subject, verb, kind: 'other-language', certainty: 0.8 };
	}
	return undefined;
}

/** “…”, `dijo` la madre de Ana Prado: it is said, by nobody who has a name. */
function verbBeside({ names: { tokens }, verbs, from, to }: Stretch): Cue | undefined {
	const beside = tokens.slice(from, Math.min(to, from + BESIDE));
	const verb = beside.findIndex(({ text }) => verbs.has(text.toLowerCase()));
	return verb < 0 ? undefined : spokenBySomebody(from + verb);
}

/** El hermano de Ana Prado `dijo:` «…» */
function verbLeading({ names: { tokens }, verbs, from, to }: Stretch): Cue | undefined {
	if (tokens[to - 1]?.text !== ':') return undefined;
	const verb = tokens.slice(from, to).findLastIndex(({ text }) => verbs.has(text.toLowerCase()));
	return verb < 0 ? undefined : spokenBySomebody(from + verb);
}

const spokenBySomebody = (verb: number): Cue => {
	return { subject: undefined, verb, kind: 'other-language', certainty: 0.8 };
};

/** The name at the end of the noun phrase behind a verb. */
function nameAfter({ names, language, to }: Stretch, from: number): Mention | undefined {
	const { tokens } = names;
	const last = Math.min(to + PHRASE, from + PHRASE);
	for (const mention of mentionsIn(names, from, last + PHRASE)) {
		const start = mention.chunk?.from ?? mention.from;
		if (start > last || isCut(tokens.slice(from, start), language)) return undefined;
		if (!mention.chunk || mention.isOwner) continue;
		if (start > from && isGenitive(tokens, start)) continue;
		const isNext = start === from || mention.from === from;
		if (isNext || mention.chunk.words.length > 1) return mention;
	}
	return undefined;
}

/** Does a listener, a colon or another sentence stand before the name? */
function isCut(between: QuoteContext['names']['tokens'], language: string): boolean {
	const listeners = LISTENERS_OF.get(language);
	return between.some(
		({ kind, text }) =>
			kind === 'quote' ||
			(kind === 'mark' && !INSIDE.test(text)) ||
			listeners?.has(text.toLowerCase()) === true,
	);
}

/** The name right before a verb, past an auxiliary or what two commas set off. */
function nameBefore({ names, from }: Stretch, verb: number): Mention | undefined {
	const { tokens } = names;
	const inside = mentionsIn(names, from, verb).filter(({ chunk, isOwner }) => chunk && !isOwner);
	let end = verb;
	while (
		end > from &&
		/^(?:a|ha|hat|heeft|har|sich|se|lo|já|ya)$/i.test(tokens[end - 1]?.text ?? '')
	)
		end--;
	if (tokens[end - 1]?.text === ',') {
		return inside.findLast(
			({ to, chunk }) => tokens[to]?.text === ',' && to < end - 1 && (chunk?.words.length ?? 0) > 1,
		);
	}
	return inside.findLast((mention) => mention.to === end && !isGenitive(tokens, mention.from));
}

/** le frère `d’Ina Vidal`, la hermana `de Ana Prado`: somebody else, who belongs to the one that is named. */
function isGenitive(tokens: QuoteContext['names']['tokens'], from: number): boolean {
	const before = tokens[from - 1]?.text.toLowerCase() ?? '';
	return GENITIVES.has(before) || /^d[’']/.test(before);
}

/** `Selon` le maire Marc Aubry, “…”; “…”, laut `Anna Brandt` */
function bySource(stretch: Stretch): Cue | undefined {
	const sources = SOURCES_OF.get(stretch.language);
	for (let at = stretch.from; at < stretch.to; at++) {
		if (!sources?.has(stretch.names.tokens[at]?.text.toLowerCase() ?? '')) continue;
		const subject = opening(stretch, at) ?? nameAfter(stretch, at + 1);
		if (subject) return { subject, verb: undefined, kind: 'other-language', certainty: 0.75 };
	}
	return undefined;
}

/** `Selon Marc Aubry`: the capital of the first word makes one name of them. */
function opening({ names }: Stretch, at: number): Mention | undefined {
	const mention = mentionsIn(names, at, at + PHRASE)[0];
	const { chunk } = mention ?? {};
	if (!mention || !chunk || mention.from !== at || chunk.words.length < 2) return undefined;
	if (chunk.words[0] !== names.tokens[at]?.text) return mention;
	const { entity, ...unknown } = mention;
	const words = chunk.words.slice(1);
	return { ...unknown, kind: 'unknown', chunk: { ...chunk, words, keys: chunk.keys.slice(1) } };
}

/** `Anna Brandt`: “…” */
function byColon({ names, from, to }: Stretch): Cue | undefined {
	const { tokens } = names;
	if (tokens[to - 1]?.text !== ':') return undefined;
	const subject = mentionsIn(names, from, to).at(-1);
	const isAlone = subject?.chunk && subject.to === to - 1 && isOpening(names, subject);
	return isAlone ? { subject, verb: undefined, kind: 'other-language', certainty: 0.7 } : undefined;
}

const isOpening = ({ tokens }: QuoteContext['names'], { from }: Mention): boolean =>
	tokens[from - 1]?.sentence !== tokens[from]?.sentence;
