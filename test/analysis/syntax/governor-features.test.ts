import { expect, test } from 'vitest';
import { type Expression, locateExpression } from '../../../src/analysis/syntax/expression.ts';
import {
	GOVERNOR_BITS,
	governorCandidates,
	governorFeatures,
} from '../../../src/analysis/syntax/governor-features.ts';
import type { Word } from '../../../src/analysis/syntax/tree.ts';
import { wordsOf } from './words-of.ts';

/** The expression of `count` words that begins with word `first`. */
function expressionOf(words: readonly Word[], first: number, count: number): Expression {
	const [one, last] = [words[first], words[first + count - 1]];
	const found = one && last && locateExpression(words, { start: one.start, end: last.end });
	if (!found) throw new Error('no such words');
	return found;
}

/** The ferry, which was late, sank on 3 March near the old harbour, police said. */
const FERRY = wordsOf(
	'The|DET|1|det ferry|NOUN|7|nsubj ,|PUNCT|1|punct which|PRON|5|nsubj was|AUX|5|cop late|ADJ|1|acl:relcl ,|PUNCT|1|punct sank|VERB|15|ccomp on|ADP|9|case 3|NUM|7|obl March|PROPN|9|flat near|ADP|13|case old|ADJ|13|amod harbour|NOUN|7|obl ,|PUNCT|15|punct said|VERB|-1|root',
);
/** On Monday, early in May, the strike ended and ferries went. */
const STRIKE = wordsOf(
	'On|ADP|1|case Monday|PROPN|8|obl ,|PUNCT|1|punct early|ADV|5|advmod in|ADP|5|case May|PROPN|1|nmod the|DET|7|det strike|NOUN|8|nsubj ended|VERB|-1|root and|CCONJ|11|cc ferries|NOUN|11|nsubj went|VERB|8|conj',
);

test.each([
	['3 March', FERRY, 9, 2, ['sank', 'said', 'harbour']],
	['Monday', STRIKE, 1, 1, ['early', 'May', 'ended']],
	['May', STRIKE, 5, 1, ['Monday', 'ended', 'strike']],
] as [string, Word[], number, number, string[]][])(
	'what may govern %s',
	(_, words, first, count, expected) => {
		const candidates = governorCandidates(words, expressionOf(words, first, count));
		expect(candidates.map((at) => words[at]?.text)).toEqual(expected);
	},
);

// The weights were learned of these very numbers: whoever changes one has to learn the governor anew.
test.each([
	[
		'sank for 3 March',
		FERRY,
		9,
		2,
		7,
		[
			114110, 36528, 65879, 56870, 27559, 30833, 10051, 66380, 60195, 66922, 69046, 53382, 54969,
			86204, 83293,
		],
	],
	[
		'said for 3 March',
		FERRY,
		9,
		2,
		15,
		[
			78769, 79546, 65055, 56870, 105354, 30833, 25731, 54696, 73699, 120704, 87551, 99920, 71496,
			58010, 65566,
		],
	],
	[
		'harbour for 3 March',
		FERRY,
		9,
		2,
		13,
		[
			17045, 112670, 121643, 117718, 56630, 51239, 57096, 12552, 17353, 56551, 64372, 70411, 41624,
			105978, 10320,
		],
	],
	[
		'late for 3 March',
		FERRY,
		9,
		2,
		5,
		[
			36787, 93515, 122520, 56883, 20336, 53233, 6477, 88486, 73969, 60707, 38633, 2073, 103530,
			61749, 78584,
		],
	],
	[
		'ferry for 3 March',
		FERRY,
		9,
		2,
		1,
		[
			38094, 9628, 13921, 76193, 79017, 51239, 87268, 34209, 52952, 67263, 53029, 68605, 114773,
			2449, 115285,
		],
	],
	[
		'ended for Monday',
		STRIKE,
		1,
		1,
		8,
		[
			78769, 112454, 120162, 56870, 105354, 86941, 25731, 54696, 73699, 120704, 87551, 28064, 54245,
			58010, 2583,
		],
	],
	[
		'went for Monday',
		STRIKE,
		1,
		1,
		11,
		[
			78769, 112984, 130799, 56870, 105354, 86941, 25731, 54696, 45586, 22410, 96510, 28064, 31819,
			118162, 2583,
		],
	],
	[
		'strike for May',
		STRIKE,
		5,
		1,
		7,
		[
			17045, 66286, 59260, 8137, 56630, 121185, 125946, 12552, 125912, 117016, 64372, 70411, 41624,
			19379, 50104,
		],
	],
	[
		'Monday for May',
		STRIKE,
		5,
		1,
		1,
		[
			117713, 39489, 93354, 14688, 63025, 31479, 5160, 81134, 26582, 112503, 89067, 107141, 16662,
			105978, 5211,
		],
	],
	['nothing for May', STRIKE, 5, 1, 12, []],
] as [string, Word[], number, number, number, number[]][])(
	'the features of %s',
	(_, words, first, count, candidate, expected) => {
		const features = governorFeatures(words, expressionOf(words, first, count), candidate);
		expect(features).toEqual(expected);
		expect(features.every((feature) => feature < 2 ** GOVERNOR_BITS)).toBe(true);
	},
);
