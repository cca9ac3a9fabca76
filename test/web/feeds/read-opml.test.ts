import { expect, test } from 'vitest';
import { readOpml } from '../../../src/web/feeds/read-opml.ts';

const opml = (body: string) =>
	Buffer.from(`<opml version="2.0"><head/><body>${body}</body></opml>`);
const outline = (url: string, more = '') => `<outline type="rss" xmlUrl="${url}" ${more}/>`;
const SITE = 'https://lumen.example';

/** The feeds of a file, with their names. */
function check(name: string, body: string, expected: readonly string[]) {
	test(name, () => {
		expect(
			readOpml(opml(body))?.map(({ url, title }) => [url, title].filter(Boolean).join(' ')),
		).toEqual(expected);
	});
}

check('none', '<outline text="News"/>', []);
check('one', outline(`${SITE}/feed`), [`${SITE}/feed`]);
check('with a name', outline(`${SITE}/feed`, 'text=" Lumen  News "'), [`${SITE}/feed Lumen News`]);
check('with a title', outline(`${SITE}/feed`, 'text="a" title="b"'), [`${SITE}/feed b`]);
check('with a long name', outline(`${SITE}/feed`, `text="${'a'.repeat(101)}"`), [
	`${SITE}/feed ${'a'.repeat(100)}`,
]);
check('each once', `${outline(`${SITE}/feed`, 'text="a"')}${outline(`${SITE}/feed`, 'text="b"')}`, [
	`${SITE}/feed a`,
]);
check('with spaces around', outline(` ${SITE}/feed `), [`${SITE}/feed`]);
check('of another protocol', outline('ftp://lumen.example/feed'), []);
check('of the old protocol of readers', outline('feed://lumen.example/a'), [
	'http://lumen.example/a',
]);
check('and one of its forms', outline(`feed:${SITE}/a`), [`${SITE}/a`]);
check('a page called so', outline(`${SITE}/feed:a`), [`${SITE}/feed:a`]);
check('no address', outline('lumen'), []);
check('of the longest address', outline(`${SITE}/${'a'.repeat(2048 - SITE.length - 1)}`), [
	`${SITE}/${'a'.repeat(2048 - SITE.length - 1)}`,
]);
check('of a longer one', outline(`${SITE}/${'a'.repeat(2048 - SITE.length)}`), []);
check(
	'in folders',
	`<outline text="News">${outline(`${SITE}/a`)}<outline text="More">${outline(`${SITE}/b`)}</outline></outline>${outline(`${SITE}/c`)}`,
	[`${SITE}/a`, `${SITE}/b`, `${SITE}/c`],
);
test('a thousand at most', () => {
	const body = Array.from({ length: 1001 }, (_, index) => outline(`${SITE}/${index}`)).join('');
	expect(readOpml(opml(body))?.length).toBe(1000);
});
test('in every folder of a file that can be read, and none of a deeper one', () => {
	const nested = (depth: number) =>
		readOpml(
			opml(
				`${'<outline text="a">'.repeat(depth)}${outline(`${SITE}/feed`)}${'</outline>'.repeat(depth)}`,
			),
		)?.length;
	expect([nested(1), nested(21), nested(97), nested(98)]).toEqual([1, 1, 1, undefined]);
});
test('what is no OPML', () => {
	expect(readOpml(Buffer.from('Good day'))).toBeUndefined();
	expect(readOpml(Buffer.from('<rss/>'))).toBeUndefined();
});
