import { expect, test } from 'vitest';
import { readArticleText } from '../../../../src/stories/articles/adding/read-article-text.ts';

test('a text without front matter is all text', () => {
	expect(readArticleText('a.txt', '\uFEFFThe mill burned.\n')).toEqual({
		text: 'The mill burned.',
	});
});

test('front matter says what the text does not', () => {
	const content = [
		'---',
		'title: "The mill: a fire"',
		'source: Valley Post',
		'published: 2024-03-07',
		'zone: Europe/Oslo',
		'---',
		'',
		'The mill burned.',
	].join('\r\n');
	expect(readArticleText('a.md', content)).toEqual({
		title: 'The mill: a fire',
		source: 'Valley Post',
		published: { day: '2024-03-07', timeZone: 'Europe/Oslo' },
		text: 'The mill burned.',
	});
});

test('all of it may be said, in any case, with blanks and empty lines between', () => {
	const fields = ['URL:  https://lumen.example/a ', ' ', 'Author: Ann Lee', "note: 'Read twice'"];
	expect(readArticleText('a.md', `---\n${fields.join('\n')}\n---\nText.`)).toEqual({
		url: 'https://lumen.example/a',
		author: 'Ann Lee',
		note: 'Read twice',
		text: 'Text.',
	});
});

test('what is said empty is not said', () => {
	const fields = ['title:', 'source:', 'url:', 'author:', 'note:'];
	expect(readArticleText('a.md', `---\n${fields.join('\n')}\n---\nText.`)).toEqual({
		text: 'Text.',
	});
});

test('a rule inside the text is no front matter', () => {
	const content = 'The mill burned.\n---\nNobody was hurt.\n---\n';
	expect(readArticleText('a.md', content).text).toBe(content.trim());
});

test.each([
	['published: 2023-02-30', 'a.md: published must be a day such as 2023-02-22, not "2023-02-30".'],
	['published: yesterday', 'a.md: published must be a day such as 2023-02-22, not "yesterday".'],
	['zone: Mars', 'a.md: zone must be a time zone such as America/New_York, not "Mars".'],
	['colour: red', 'a.md: the line "colour: red" of its front matter is none of title, source'],
	['no field', 'a.md: the line "no field" of its front matter is none of title, source'],
])('%s is refused', (line, message) => {
	expect(() => readArticleText('a.md', `---\n${line}\n---\nText.`)).toThrow(message);
});
