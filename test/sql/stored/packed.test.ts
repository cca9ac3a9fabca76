import { expect, test } from 'vitest';
import { packed, unpacked } from '../../../src/sql/stored/packed.ts';

const TEXT = '“Ja” – 港, she said. '.repeat(100);

test('what was packed is read as it was, and is shorter', () => {
	const kept = packed(TEXT);

	expect(unpacked('a text', kept)).toBe(TEXT);
	expect(kept.length * 8).toBeLessThan(TEXT.length);
	expect(unpacked('a text', packed(''))).toBe('');
});

test('what an earlier version kept as it is, is read as it is', () => {
	expect(unpacked('a text', TEXT)).toBe(TEXT);
});

test.each([
	['empty', new Uint8Array()],
	['cut', Uint8Array.from(Buffer.from(packed(TEXT)).subarray(0, 9))],
	['something else', new Uint8Array([1, 2, 3])],
])('of what is %s it says what it was', (_, kept) => {
	const fault = fails(() => unpacked('a text', kept));

	expect(fault).toMatchObject({
		problem: 'damaged',
		message: expect.stringContaining('restore it from a backup'),
		cause: { message: 'The database holds a text that cannot be unpacked.' },
	});
});

function fails(run: () => unknown): unknown {
	try {
		return run();
	} catch (error) {
		return error;
	}
}
