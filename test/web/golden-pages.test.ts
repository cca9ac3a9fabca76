import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { decodePage } from '../../src/web/pages/decode-page.ts';
import { readPage } from '../../src/web/pages/read-page.ts';

/** Each page beside what is read of it; where it was found stands there, too. */
const files = globSync('test/web/fixtures/*.html').sort();

test.each(files.map((file) => basename(file, '.html')))('%s', async (name) => {
	const html = decodePage(readFileSync(`test/web/fixtures/${name}.html`));
	const expected = JSON.parse(readFileSync(`test/web/fixtures/${name}.expected.json`, 'utf8'));

	const { text, ...found } = readPage({ html, url: expected.from, today: '2026-08-21' });

	expect({ from: expected.from, ...found, text: text.split('\n\n') }).toEqual(expected);
});
