import { expect, test } from 'vitest';
import { readOpml } from '../../../src/web/feeds/read-opml.ts';
import { writeOpml } from '../../../src/web/feeds/write-opml.ts';

const read = (opml: string) => readOpml(Buffer.from(opml));

test('reads OPML, folders and all', () => {
	const opml = `<opml version="2.0"><body><outline text="Sea"><outline text="A &amp; B" xmlUrl="https://a.example/f"/><outline xmlUrl="ftp://b.example/f"/></outline><outline title="C" text="c" xmlUrl="https://c.example/"/><outline text="again" xmlUrl="https://a.example/f"/></body></opml>`;

	expect(read(opml)).toEqual([
		{ url: 'https://a.example/f', title: 'A & B' },
		{ url: 'https://c.example/', title: 'C' },
	]);
});

test.each([
	['a page', '<html></html>'],
	['nothing', ''],
	['what is nested without end', `<opml><body>${'<outline text="a">'.repeat(1000)}`],
])('%s is no OPML', (_, text) => {
	expect(read(text)).toBeUndefined();
});

test('at most a thousand feeds are taken, and no address that is too long', () => {
	const outline = (url: string) => `<outline text="x" xmlUrl="${url}"/>`;
	const many = Array.from({ length: 1001 }, (_, n) => outline(`https://lumen.example/${n}`));
	const long = outline(`https://lumen.example/${'a'.repeat(2048)}`);

	const feeds = read(`<opml version="2.0"><body>${long}${many.join('')}</body></opml>`);

	expect(feeds).toHaveLength(1000);
	expect(feeds?.[0]?.url).toBe('https://lumen.example/0');
});

test('what is written is read again, whatever the feeds are called', async () => {
	const feeds = [
		{ url: 'https://lumen.example/f?a=1&b="2"', title: 'A & <B> "C" \u2019 \u{1F41F}' },
		{ url: 'https://pier.example/' },
	];

	const bell = { url: 'https://bell.example/', title: 'Be\u0000\ud800ll' };
	const opml = await writeOpml([...feeds, bell]);

	expect(opml).toMatch(/^<\?xml version="1.0"/);
	expect(read(opml)).toEqual([
		{ url: 'https://lumen.example/f?a=1&b=%222%22', title: 'A & <B> "C" \u2019 \u{1F41F}' },
		{ url: 'https://pier.example/', title: 'https://pier.example/' },
		{ url: 'https://bell.example/', title: 'Bell' },
	]);
});
