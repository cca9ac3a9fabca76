import { expect, test } from 'vitest';
import { isElsewhere, ownArticle } from '../../../../src/web/pages/body/own-article.ts';
import { documentOf, elementOf } from '../../../support/page-elements.ts';

const text = (letters: number, letter = 'a') => `<p>${letter.repeat(letters)}</p>`;

/** Which element of a page it marks as its article, by its id. */
function check(name: string, body: string, expected: string | undefined) {
	test(name, () => {
		expect(ownArticle(documentOf(body))?.id).toBe(expected);
	});
}

const LONG = text(250);
check('one article', `<article id="a">${LONG}</article>`, 'a');
check('too short', `<article id="a">${text(249)}</article>`, undefined);
check('only words in paragraphs count', `<article id="a">${'a'.repeat(300)}</article>`, undefined);
check('none', LONG, undefined);
check('two', `<article id="a">${LONG}</article><article id="b">${LONG}</article>`, undefined);
check(
	'the one with the heading of the page',
	`<article id="a">${LONG}</article><article id="b"><h1>Bell</h1>${LONG}</article>`,
	'b',
);
check(
	'the body of it',
	`<article id="a"><h1>Bell</h1><div id="b" itemprop="articleBody">${LONG}</div></article>`,
	'b',
);
check(
	'the article where it has several bodies',
	`<article id="a">${LONG}<p itemprop="articleBody">One</p><p itemprop="articleBody">Two</p></article>`,
	'a',
);
check(
	'no other, where the one that is marked is too short',
	`<article id="a"><h1>Bell</h1>${LONG}</article><div id="b" itemprop="articleBody">One</div>`,
	undefined,
);
/** Is what was found elsewhere than in an article of 20 letters a, and others? */
function checkFound(name: string, found: string, expected: boolean) {
	test(`${name} ${expected ? 'is' : 'is not'} elsewhere`, () => {
		const own = elementOf(`<div id="it">${text(20)}<p>The bell\n rings.</p></div>`);
		expect(isElsewhere(elementOf(`<div id="it">${found}</div>`), own.textContent)).toBe(expected);
	});
}

checkFound('the article itself', text(20), false);
checkFound('with other spaces', '<p>The  bell rings.</p>', false);
checkFound('what is in no paragraph', 'comments', false);
checkFound('a comment', text(20, 'b'), true);
checkFound('a fifth of it', text(20) + text(80, 'b'), false);
checkFound('less than a fifth', text(20) + text(81, 'b'), true);
