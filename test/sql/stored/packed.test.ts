import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packed, unpacked } from '../../../src/sql/stored/packed.ts';

const TEXT = '“Ja” – 港, she said. '.repeat(100);

test('what was packed is read as it was, and is shorter', () => {
	const kept = packed(TEXT);

	expect(unpacked('a text', kept)).toBe(TEXT);
	expect(kept.length * 8).toBeLessThan(TEXT.length);
	expect(unpacked('a text', packed(''))).toBe('');
});

test('what is packed beside a text says nothing of it twice', () => {
	const beside =
		'A ferry with 400 people capsized in a squall on the Meghna River, officials said.';
	const text = JSON.stringify({ line: beside, why: 'it stands first' });
	const kept = packed(text, beside);

	expect(unpacked('an analysis', kept, beside)).toBe(text);
	expect(kept.length).toBeLessThan(packed(text).length - 40);
	// Earlier versions packed it beside the text alone, and all by itself.
	const earlier = deflateSync(text, { dictionary: Buffer.from(beside) });
	expect(unpacked('an analysis', earlier, beside)).toBe(text);
	expect(unpacked('an analysis', packed(text), beside)).toBe(text);
	expect(unpacked('an analysis', packed(text, ''), '')).toBe(text);
});

test('what was packed beside another text is damaged', () => {
	const kept = packed(TEXT, 'one text');

	for (const beside of [undefined, '', 'another text']) {
		expect(fails(() => unpacked('an analysis', kept, beside))).toMatchObject({
			problem: 'damaged',
		});
	}
});

test('a text takes less where its words are common', () => {
	const text =
		'The mayor said that the government would not close the school before the end of the year.';

	expect(packed(text).length).toBeLessThan(deflateSync(text).length * 0.8);
});

test('a very long text is read as it was', () => {
	const text = Array.from({ length: 20_000 }, (_, place) => `${place * 7919}`).join(' ');

	expect(unpacked('a text', packed(text))).toBe(text);
});

test('what earlier versions kept as it is, or packed without known words, is read as it was', () => {
	expect(unpacked('a text', TEXT)).toBe(TEXT);
	expect(unpacked('a text', deflateSync(TEXT))).toBe(TEXT);
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
