import { expect, test } from 'vitest';
import { findLinks } from '../../../src/stories/articles/find-links.ts';

/** The links in a message of these words. */
function check(name: string, words: string, links: readonly string[]) {
	test(name, () => expect(findLinks({ words, previews: [] }).links).toEqual(links));
}

const A = 'https://lumen.example/a';
check('none', 'Good day, lumen.example!', []);
check('one in a sentence', `Read ${A}, it is short.`, [A]);
check('at the end of a question', `Have you read ${A}?`, [A]);
check('without a preview', `<${A}>`, [A]);
check('behind words', `[the news](${A})`, [A]);
check('in brackets', `(see ${A})`, [A]);
check('brackets of its own', 'https://lumen.example/Mill_(1890)', [
	'https://lumen.example/Mill_(1890)',
]);
check('as a spoiler', `||${A}||`, [A]);
check('in bold', `**${A}**`, [A]);
check('quoted', `“${A}”`, [A]);
check('one twice', `${A} ${A}`, [A]);
check('two side by side', `${A}\nhttp://hill.example/b?x=1#y`, [A, 'http://hill.example/b?x=1#y']);
check('Discord’s own', `https://discord.com/channels/1/2/3 https://cdn.discordapp.com/a.png ${A}`, [
	A,
]);
check('other schemes', 'ftp://lumen.example/a javascript://lumen.example', []);
check('no address at all', 'https://', []);

test('five of more, and how many more', () => {
	const words = Array.from({ length: 8 }, (_, place) => `${A}${place}`).join(' ');
	const { links, more } = findLinks({ words, previews: [] });
	expect(links).toHaveLength(5);
	expect(more).toBe(3);
});

test('what is only in the previews, once', () => {
	expect(findLinks({ words: A, previews: [A, 'https://hill.example/b'] }).links).toEqual([
		A,
		'https://hill.example/b',
	]);
});
