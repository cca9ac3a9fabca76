import { expect, test } from 'vitest';
import {
	isAfterComma,
	isAfterSemicolon,
	isInBrackets,
	isListMember,
} from '../../../../src/analysis/events/grammar/set-off.ts';
import { parsedAt } from '../parsed.ts';

/** What is so of the word in brackets and what hangs on it. */
function setOff(marked: string): string {
	const { tree, at } = parsedAt(marked);
	const traits = { isAfterComma, isAfterSemicolon, isInBrackets, isListMember };
	return Object.entries(traits)
		.filter(([, isSo]) => isSo(tree, at))
		.map(([name]) => name)
		.join(' ');
}

test.each([
	['Ann Lee, the [mayor], left.', 'isAfterComma'],
	['Ann Lee – the [mayor] – left.', 'isAfterComma'],
	['Ann Lee (the [mayor]) left.', 'isInBrackets'],
	['The [mayor] left.', ''],
	['Ann Lee left; Tom Reed [slept].', 'isAfterSemicolon'],
	['Ann Lee left, and Tom Reed [slept].', 'isAfterComma isListMember'],
	['Ann Lee [left]; Tom Reed slept.', ''],
	['The [red], white and blue flag fell.', ''],
	['The red, [white] and blue flag fell.', 'isAfterComma isListMember'],
	['On Monday, [Ann] Lee left.', ''],
	['Ann Lee left, [weeping].', 'isAfterComma'],
	['Ann Lee met Tom Reed, the [mayor], and Bo Ek.', 'isAfterComma'],
])('%s: %s', (marked, expected) => expect(setOff(marked)).toBe(expected));
