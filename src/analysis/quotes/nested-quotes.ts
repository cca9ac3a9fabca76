import { type Document, readDocument } from '../document/document.ts';
import type { Discourse } from '../entities/discourse.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../entities/mentions.ts';
import { readNames } from '../entities/names/name-table.ts';
import type { NameTable } from '../entities/names/table.ts';
import { mentionsIn } from '../entities/near.ts';
import { kindOfNoun } from '../entities/nouns/noun-kinds.ts';
import { type Referent, referentOf } from '../entities/referent.ts';
import { resolve } from '../entities/resolve.ts';
import { attributeAll } from './attribute.ts';
import type { Attribution } from './attribution.ts';
import { pronounAt } from './cues/cue-by-words.ts';
import { kindOf } from './kinds.ts';
import { readContexts } from './quote-context.ts';

/** What somebody else says within a quotation, and where. */
export type NestedQuote = {
	readonly start: number;
	readonly end: number;
	readonly verb: { readonly start: number; readonly end: number };
	readonly referent: Referent;
};

/** A comma or colon, and a mark behind it: `He told them, ‘Go,’`. */
const LED = /[,:]\s['‘"“]\p{Lu}/u;
const FEWEST = 3;

/** “He told the girls, ‘Look at the clock, not the crowd,’ ” she said: what another says in it by a verb of its own. */
export function nestedQuotes(
	{ context, referent }: Attribution,
	discourse: Discourse,
): readonly NestedQuote[] {
	const { names, quotation } = context;
	if (referent.name === null || !LED.test(quotation.text)) return [];
	const inner = readDocument({ text: quotation.text, language: 'en' });
	const outer = { names, at: context.at, discourse, speaker: referent.entity };
	return attributionsIn(inner).flatMap((attribution): NestedQuote[] => {
		const speaker = speakerOf(attribution, outer);
		const verb = attribution.context.names.tokens[attribution.cue?.verb ?? -1];
		if (!speaker || !verb) return [];
		const { start, end } = attribution.context.quotation;
		return [
			{
				start: quotation.start + start,
				end: quotation.start + end,
				verb: { start: quotation.start + verb.start, end: quotation.start + verb.end },
				referent: { ...speaker, certainty: speaker.certainty * INDIRECTLY },
			},
		];
	});
}

const INDIRECTLY = 0.9;

function attributionsIn(inner: Document): readonly Attribution[] {
	const names = readNames(inner);
	return attributeAll(names, readContexts(inner, names), 'en').filter(
		(attribution) => isWhole(attribution) && isSaid(attribution),
	);
}

/** British marks leave the stop outside: ‘You came out looking up’. */
function isWhole(attribution: Attribution): boolean {
	const kind = kindOf(attribution, 'en');
	const { names, at, quotation } = attribution.context;
	const isLed = /^[,:]$/.test(names.tokens[at - 1]?.text ?? '');
	return kind === 'direct' || (kind === 'fragment' && isLed && /^\p{Lu}/u.test(quotation.text));
}

/** `might think`, `if he says`: nobody said it. */
const UNREAL = new Set(
	'might would could should may if like think thinks thought to as'.split(' '),
);

/** Does a verb of saying lead to it: not `they might say, ‘Why?’` */
function isSaid({ context: { names, quotation }, cue }: Attribution): boolean {
	if (cue?.kind !== 'before' || cue.verb === undefined || !cue.subject) return false;
	const clause = names.tokens.slice(cue.subject.from, cue.verb + 1);
	return (
		quotation.text.split(/\s+/).length >= FEWEST &&
		clause.every(({ lower }, index) => !UNREAL.has(lower) || clause[index - 1]?.lower === 'used')
	);
}

type Outer = {
	readonly names: NameTable;
	readonly at: number;
	readonly discourse: Discourse;
	readonly speaker: Entity | undefined;
};

/** Who “he” is within another's words has to be beyond doubt. */
const SURE = 0.8;
const SURE_WITHIN = 0.7;
/** `a friend` tells me, people say: as good as nobody. */
const ANYBODY = new Set(['a', 'an', 'one', 'some', 'another', 'any', 'every', 'many']);

/** `Reed` phoned me. He said, ‘No.’: of those whom the article knows, the only one whom the words tell of before. */
function toldWithin(
	{ names: inner }: Attribution['context'],
	{ from, head }: Mention,
	{ names, speaker }: Outer,
): Entity | undefined {
	const told = mentionsIn(inner, 0, from).flatMap(({ chunk }) => knownAs(names, chunk) ?? []);
	const asked = head === 'she' ? 'f' : 'm';
	const [one, other] = new Set(
		told.filter(({ kind, gender }) => kind === 'person' && (gender ?? asked) === asked),
	);
	return other === undefined && one !== speaker ? one : undefined;
}

/** Whom the article knows by a name. */
function knownAs(
	names: NameTable,
	named: { readonly keys: readonly string[] } | undefined,
): Entity | undefined {
	const key = named?.keys.at(-1);
	return names.entities.find(({ keys }) => key !== undefined && keys.includes(key));
}

/** Whoever speaks in it: one of the article by name, by pronoun, or somebody without a name; not the speaker of the whole. */
function speakerOf({ context, cue, referent }: Attribution, outer: Outer): Referent | undefined {
	const { names, at, discourse, speaker } = outer;
	const subject = cue?.subject;
	if (!subject) return undefined;
	if (subject.kind === 'pronoun') {
		if (subject.head !== 'he' && subject.head !== 'she') return undefined;
		// “A guard came. He said, ‘Go.’”: whom the words themselves tell of just before.
		if (referent.kind === 'unnamed' && referent.certainty >= SURE_WITHIN) return referent;
		const within = toldWithin(context, subject, outer);
		if (within) return referentOf(within, SURE);
		const listeners = speaker ? [speaker] : [];
		const meant = resolve(names, pronounAt(at, subject.head), { ...discourse, listeners });
		return meant.certainty < SURE ? undefined : meant;
	}
	if (kindOfNoun(subject.head) === 'crowd' || ANYBODY.has(subject.determiner)) return undefined;
	const known = knownAs(names, subject.chunk);
	if (known) return known === speaker ? undefined : referentOf(known, 0.8);
	const name = referent.name?.replace(/^(?:my|our)\s/i, '') ?? null;
	return name === null ? undefined : { ...referent, name };
}
