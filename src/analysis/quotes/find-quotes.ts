import type { Quote } from '../../domain/articles/quote.ts';
import { type Span, spanOf } from '../../domain/articles/span.ts';
import type { Document } from '../document/document.ts';
import type { Entity } from '../entities/entity.ts';
import type { NameTable } from '../entities/names/table.ts';
import type { Referent } from '../entities/referent.ts';
import { attributeAll } from './attribute.ts';
import type { Attribution } from './attribution.ts';
import { EXPLANATIONS, type Explanations } from './explain.ts';
import { kindOf } from './kinds.ts';
import { mediumOf } from './medium.ts';
import { readContexts } from './quote-context.ts';

/** Every quote, in text order; scare quotes, titles and nicknames are left out. */
export function findQuotes(
	document: Document,
	names: NameTable,
	explanations: Explanations = EXPLANATIONS,
): Quote[] {
	const attributions = attributeAll(names, readContexts(document, names), document.language);
	let group = -1;
	return attributions.flatMap((attribution): Quote[] => {
		const kind = kindOf(attribution, document.language);
		if (kind === 'none') return [];
		if (!attribution.goesOn || group < 0) group++;
		return [quoteOf(document, attribution, { kind, group, why: explanations[attribution.rule] })];
	});
}

const SURE_ENOUGH = 0.4;

function quoteOf(
	document: Document,
	attribution: Attribution,
	given: Pick<Quote, 'kind' | 'group' | 'why'>,
): Quote {
	const { context, referent, cue } = attribution;
	return {
		...trimmed(document.text, context.quotation),
		...given,
		...spokenBy(referent),
		medium: mediumOf(context, cue),
		cue: cueSpan(document.text, attribution),
		said: null,
	};
}

function spokenBy(referent: Referent): Pick<Quote, 'speaker' | 'speakers' | 'role' | 'confidence'> {
	const isSure = referent.certainty >= SURE_ENOUGH && referent.name !== null;
	return {
		speaker: isSure ? referent.name : null,
		speakers: isSure ? speakersOf(referent) : [],
		role: isSure ? roleIn(referent.entity) : null,
		confidence: Math.round(referent.certainty * 100) / 100,
	};
}

const speakersOf = ({ name, parts }: Referent): string[] =>
	(parts ?? [{ name }]).flatMap((part) => part.name ?? []);

/** The first that tells more than a title: “army’s chief of staff” rather than “Gen.”. */
function roleIn(entity: Entity | undefined): string | null {
	const phrases = entity?.roles.map(({ phrase }) => phrase) ?? [];
	const telling = phrases.find((phrase) => !/^\S+\.(?:\s\S+\.)*$/.test(phrase));
	return telling ?? phrases[0] ?? null;
}

/** Without the spaces that French sets inside its marks. */
function trimmed(text: string, { start, end }: Pick<Span, 'start' | 'end'>): Span {
	const words = text.slice(start, end);
	const from = start + words.length - words.trimStart().length;
	return spanOf(text, from, from + words.trim().length);
}

function cueSpan(text: string, { context, cue }: Attribution): Span | null {
	const verb = cue?.verb === undefined ? undefined : context.names.tokens[cue.verb];
	return verb ? spanOf(text, verb.start, verb.end) : null;
}
