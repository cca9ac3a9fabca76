import type { Quote } from '../../domain/articles/quote.ts';
import { type Span, spanOf } from '../../domain/articles/span.ts';
import type { Document } from '../document/document.ts';
import type { Figure } from '../entities/figures.ts';
import type { NameTable } from '../entities/names/name-table.ts';
import { type Attribution, attributeAll } from './attribute.ts';
import { kindOf } from './kinds.ts';
import { mediumOf } from './medium.ts';
import { readScenes } from './scene.ts';

/** Every quote, in text order; scare quotes, titles and nicknames are left out. */
export function findQuotes(document: Document, names: NameTable): Quote[] {
	const attributions = attributeAll(names, readScenes(document, names), document.language);
	let group = -1;
	return attributions.flatMap((attribution): Quote[] => {
		const kind = kindOf(attribution, document.language);
		if (kind === 'none') return [];
		if (!attribution.goesOn || group < 0) group++;
		return [quoteOf(document, attribution, { kind, group })];
	});
}

const SURE_ENOUGH = 0.4;

function quoteOf(
	document: Document,
	attribution: Attribution,
	given: Pick<Quote, 'kind' | 'group'>,
): Quote {
	const { scene, answer, cue, why } = attribution;
	const isSure = answer.certainty >= SURE_ENOUGH && answer.name !== null;
	return {
		...trimmed(document.text, scene.quotation),
		...given,
		speaker: isSure ? answer.name : null,
		role: isSure ? roleIn(answer.figure) : null,
		medium: mediumOf(scene, cue),
		cue: cueSpan(document.text, attribution),
		said: null,
		confidence: Math.round(answer.certainty * 100) / 100,
		why,
	};
}

/** The first that tells more than a title: “army’s chief of staff” rather than “Gen.”. */
function roleIn(figure: Figure | undefined): string | null {
	const phrases = figure?.roles.map(({ phrase }) => phrase) ?? [];
	const telling = phrases.find((phrase) => !/^\S+\.(?:\s\S+\.)*$/.test(phrase));
	return telling ?? phrases[0] ?? null;
}

/** Without the spaces that French sets inside its marks. */
function trimmed(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	const from = start + words.length - words.trimStart().length;
	return spanOf(text, from, from + words.trim().length);
}

function cueSpan(text: string, { scene, cue }: Attribution): Span | null {
	const verb = cue?.verb === undefined ? undefined : scene.names.tokens[cue.verb];
	return verb ? spanOf(text, verb.start, verb.end) : null;
}
