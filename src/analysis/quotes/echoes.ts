import { foldWord } from '../document/fold-word.ts';
import type { Attribution } from './attribution.ts';
import type { QuoteContext } from './quote-context.ts';

/**
 * ‘We let it slip’ above the story of a coach who says “We let it slip, and we know it”: a headline or a heading that quotes words
 * of the text below has their speaker, whoever else is named beside it.
 */
export function withEchoes(attributions: readonly Attribution[]): Attribution[] {
	const headings = new Set(attributions.filter(({ context }) => isInHeading(context)));
	if (headings.size === 0) return [...attributions];
	const told = attributions
		.filter((one) => !headings.has(one) && one.referent.name !== null)
		.map(({ context, referent }) => ({ referent, words: wordsOf(context.quotation.text) }));
	return attributions.map((one) => {
		if (!headings.has(one)) return one;
		const words = wordsOf(one.context.quotation.text);
		const isLong =
			words.split(' ').length - 2 >= (isAlone(one.context) ? FEWEST : FEW_AMONG_OTHERS);
		const source = isLong ? told.find((all) => all.words.includes(words)) : undefined;
		return source
			? { ...one, cue: undefined, referent: source.referent, rule: 'echo', goesOn: false }
			: one;
	});
}

/** Two words may stand anywhere; three in a headline are often the name of something. */
const FEWEST = 3;
const FEW_AMONG_OTHERS = 4;
const LONGEST = 40;

const isAlone = ({ opensParagraph, closesParagraph }: QuoteContext): boolean =>
	opensParagraph && closesParagraph;

/** Does no stop end its paragraph, as in a headline? */
export function isInHeading({ names, at, quotation }: QuoteContext): boolean {
	const { tokens } = names;
	const paragraph = tokens[at]?.paragraph;
	let last = at;
	while (last < at + LONGEST && tokens[last + 1]?.paragraph === paragraph) last++;
	if (tokens[last + 1]?.paragraph === paragraph || !quotation.closed) return false;
	return !/[.!?…:,]["”’'»]*$/.test(tokens[last]?.text ?? '');
}

/** In small letters, with a blank before and behind each. */
const wordsOf = (text: string): string =>
	` ${Array.from(text.matchAll(WORD), ([word]) => foldWord(word)).join(' ')} `;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;
