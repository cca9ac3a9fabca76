import { expect, test } from 'vitest';
import { type CitedArticle, citationFile, citeInApa } from '../../../src/domain/articles/cite.ts';

const HARBOUR: CitedArticle = {
	title: 'Harbour opens to 50% more ships',
	author: 'Ann Lee and Bo Åkerman',
	source: 'The Lumen Post',
	url: 'https://lumen.example/news?id=7#top',
	published: { day: '2023-02-22', timeZone: 'UTC' },
};
const BARE: CitedArticle = {
	title: 'Who pays?',
	published: { day: '2020-12-01', timeZone: 'UTC' },
};

function apa(article: CitedArticle): string {
	const { before, title, after } = citeInApa(article);
	return `${before}*${title}*${after}`;
}

test('in APA style the author comes first; without one the title does', () => {
	expect(apa(HARBOUR)).toBe(
		'Ann Lee and Bo Åkerman. (2023, February 22). *Harbour opens to 50% more ships.* The Lumen Post. https://lumen.example/news?id=7#top',
	);
	expect(apa(BARE)).toBe('*Who pays?* (2020, December 1).');
});

test('BibTeX has each author by name and no sign that TeX would take for a command', () => {
	expect(citationFile(HARBOUR, 'bibtex')).toBe(
		[
			'@misc{akerman-2023-harbour,',
			'  author = {Ann Lee and Bo Åkerman},',
			'  title = {{Harbour opens to 50\\% more ships}},',
			'  publisher = {The Lumen Post},',
			'  date = {2023-02-22},',
			'  year = {2023},',
			'  month = feb,',
			'  day = {22},',
			'  url = {https://lumen.example/news?id=7#top},',
			'}',
			'',
		].join('\n'),
	);
	const hostile = { ...BARE, title: 'A \\input{x} & {B} $5 #1_2 ~ ^' };
	expect(citationFile(hostile, 'bibtex')).toContain(
		'title = {{A \\textbackslash{}input\\{x\\} \\& \\{B\\} \\$5 \\#1\\_2 \\textasciitilde{} \\textasciicircum{}}}',
	);
	expect(citationFile({ ...BARE, url: 'https://a.example/}b' }, 'bibtex')).toContain(
		'url = {https://a.example/%7Db}',
	);
});

test('RIS has a line for each thing, whatever breaks a title has', () => {
	expect(
		citationFile({ ...HARBOUR, title: 'Harbour\r\nER  - \nopens' }, 'ris').split('\r\n'),
	).toEqual([
		'TY  - NEWS',
		'TI  - Harbour ER - opens',
		'AU  - Ann Lee',
		'AU  - Bo Åkerman',
		'T2  - The Lumen Post',
		'PY  - 2023',
		'DA  - 2023/02/22',
		'UR  - https://lumen.example/news?id=7#top',
		'ER  - ',
		'',
	]);
	expect(citationFile(BARE, 'ris')).toMatch(/^TY {2}- NEWS\r\nTI {2}- Who pays\?\r\nPY/);
});
