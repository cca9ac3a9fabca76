import { expect, test } from 'vitest';
import {
	isNamingAt,
	isParticipleAt,
	isPassiveAt,
	isSayingAt,
	quotedBefore,
} from '../../../src/analysis/quotes/verbs.ts';
import { readMarked } from '../entities/marked.ts';

/** What the verb in brackets is: words can hang on it, it names, it is a participle or passive; and the verb that quotes it. */
test.each([
	['Ann [said] so', 'saying'],
	['Ann was [told] so', 'passive'],
	['Ann was also [told] so', 'passive'],
	['Ann was then quickly [told] so', 'passive'],
	['Ann was not then quickly [told] so', 'passive'],
	['Ann had been [asked] so', 'passive'],
	['Ann had [asked] so', 'saying'],
	['Ann had [written] so', 'saying'],
	['It was [written] so', ''],
	['Ann [shot] back', 'saying'],
	['Ann [shot] it right back', 'saying'],
	['Ann [shot] it all right back', ''],
	['Ann [shot] it, back', ''],
	['Ann [shot] him', ''],
	['the [think] tank', ''],
	['they [think] so', 'saying'],
	['the United [States] left', ''],
	['[States] left', 'saying'],
	['Ann [says’] so', ''],
	['Ann [called] it thin', 'naming'],
	['It was [called] thin', 'passive'],
	['Ann [Called] it', 'naming'],
	['Ann, [saying] so', 'participle'],
	['Ann, [Saying] so', ''],
	['was quoted as [saying]', 'participle quoted'],
	['was quoted by the agency as [saying]', 'participle quoted'],
	['has quoted by the agency as [saying]', 'participle'],
	['was quoted, as [saying]', 'participle'],
	['was quoted it as [saying]', 'participle'],
	['was quoted by the old and very big agency as [saying]', 'participle'],
	['was quoted by the old and big agency as [saying]', 'participle quoted'],
	['was seen as [saying]', 'participle'],
	['quoted as [left]', ''],
	['Then it was. [Says] who', 'saying'],
	['Ann “so” [Said] Tom', 'saying'],
	['was [said] to be', 'passive'],
	['was never even [told]', 'passive'],
])('%s: %s', (marked, expected) => {
	const { tokens, from } = readMarked(marked);
	const quoted = quotedBefore(tokens, from);
	const found = [
		isSayingAt(tokens, from) && 'saying',
		isNamingAt(tokens, from) && 'naming',
		isParticipleAt(tokens, from) && 'participle',
		isPassiveAt(tokens, from) && 'passive',
		quoted !== undefined && tokens[quoted]?.lower,
	];
	expect(found.filter(Boolean).join(' ')).toBe(expected);
});
