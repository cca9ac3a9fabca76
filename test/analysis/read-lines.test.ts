import { expect, test } from 'vitest';
import { readLines } from '../../src/analysis/read-lines.ts';

async function* stream(chunks: readonly string[]): AsyncGenerator<string> {
	yield* chunks;
}

function check(name: string, chunks: readonly string[], lines: readonly (string | undefined)[]) {
	test(name, async () => {
		const read: (string | undefined)[] = [];
		for await (const line of readLines(stream(chunks), 5)) read.push(line);
		expect(read).toEqual(lines);
	});
}

check('nothing', [], []);
check('a line end at the end', ['one\ntwo\n'], ['one', 'two']);
check('no line end at the end', ['one\ntwo'], ['one', 'two']);
check('a line in pieces', ['o', 'n', 'e\nt', 'wo\n'], ['one', 'two']);
check('empty lines', ['\n\na\n\n'], ['', '', 'a', '']);
check('other breaks are part of a line', ['a\u2028b\n'], ['a\u2028b']);
check('a line too long, then a good one', ['123', '456', '7\nok\n'], [undefined, 'ok']);
check('a last line too long', ['ok\n123456'], ['ok', undefined]);
check('a last line of one letter', ['one\nb'], ['one', 'b']);
check('a line as long as may be, behind another', ['ab\n12345\n12345'], ['ab', '12345', '12345']);
