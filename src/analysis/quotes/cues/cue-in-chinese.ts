import { CHINESE_SURNAMES, CHINESE_VERBS } from '../../words/speech/verbs-of-languages.ts';
import type { QuoteContext } from '../quote-context.ts';
import type { Cue } from './cue.ts';

/** `王小明`说：“…”; “…”`李华`表示: a surname and one or two signs right before the verb. */
export function cueInChinese({ names, at }: QuoteContext): Cue | undefined {
	const { tokens } = names;
	let before = at - 1;
	while (tokens[before]?.kind === 'mark' && tokens[before]?.paragraph === tokens[at]?.paragraph)
		before--;
	const led = nameIn(tokens[before]?.text ?? '', /$/.source);
	const behind = led ? undefined : nameIn(tokens[at + 1]?.text ?? '', '');
	const name = led ?? behind;
	if (name === undefined) return undefined;
	const index = led ? before : at + 1;
	const chunk = {
		from: index,
		to: index + 1,
		nameFrom: index,
		words: [name],
		keys: [name],
		titles: [],
		isOwner: false,
		kind: 'name' as const,
	};
	const subject = {
		kind: 'unknown' as const,
		from: index,
		to: index + 1,
		head: name,
		determiner: '',
		chunk,
		isOwner: false,
		isBehindPreposition: false,
	};
	return { subject, verb: undefined, kind: 'other-language', certainty: 0.9 };
}

/** The name that ends before the verb, where the verb ends the words, or opens them. */
function nameIn(words: string, end: string): string | undefined {
	const verbs = CHINESE_VERBS.join('|');
	const start = end === '' ? '^' : '';
	const pattern = `${start}(?:\\p{sc=Han}{0,12}?)(?<name>[${CHINESE_SURNAMES}]\\p{sc=Han}{1,2})(?:${verbs})${end}`;
	return new RegExp(pattern, 'u').exec(words)?.groups?.['name'];
}
