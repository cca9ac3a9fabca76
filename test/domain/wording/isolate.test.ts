import { expect, test } from 'vitest';
import { isolate, showIsolates } from '../../../src/domain/wording/isolate.ts';

test('a name in a line from right to left has a direction of its own', () => {
	expect(showIsolates(`اقتباسات ${isolate('Wang Yi')}`)).toBe('اقتباسات \u2068Wang Yi\u2069');
});
test('one inside of another', () => {
	expect(showIsolates(isolate(`a ${isolate('b')}`))).toBe('\u2068a \u2068b\u2069\u2069');
});
test.each([
	['nothing to set apart', 'Wang Yi', 'Wang Yi'],
	['one that is cut', isolate('Wang Yi').slice(0, -1), 'Wang Yi'],
	['an end without a beginning', isolate('Wang Yi').slice(1), 'Wang Yi'],
	['an end before its beginning', '\uFDD1Wang\uFDD0', 'Wang'],
])('%s', (_, text, shown) => {
	expect(showIsolates(text)).toBe(shown);
});
