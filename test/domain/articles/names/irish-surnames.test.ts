import { expect, test } from 'vitest';
import { inEnglish } from '../../../../src/domain/articles/names/irish-surnames.ts';

test.each([
	['omurchu', 'murphy'],
	['murchu', 'murphy'],
	['murphy', 'murphy'],
	['nibhriain', 'nibhriain'],
	['obriain', 'brien'],
	['maccarthaigh', 'mccarthy'],
	['olsen', 'olsen'],
	['mackay', 'mackay'],
])('%s is %s', (surname, expected) => expect(inEnglish(surname)).toBe(expected));
