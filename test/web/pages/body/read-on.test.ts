import { expect, test } from 'vitest';
import { hidesRest } from '../../../../src/web/pages/body/read-on.ts';
import { documentOf } from '../../../support/page-elements.ts';

const LAST = 'The bell of the town hall rings again at noon.';
const offers = (below: string): boolean =>
	hidesRest(documentOf(`<p>The bell is new.</p><p>${LAST}</p>${below}`), {
		text: LAST,
		tag: 'P',
		linked: 0,
	});

test.each([
	'<button>Read full article</button>',
	'<a class="more" href="#">Continue reading</a>',
	'<a href="/bell?all=1">Read the rest of this story …</a>',
	'<div><span role="button">Show more</span></div>',
	'<details><summary>Weiterlesen</summary></details>',
	'<a href="javascript:void(0)">Lire la suite</a>',
	'<p>By Ruth Amadi</p><button>Read more</button>',
])('%s below the text hides the rest', (below) => {
	expect(offers(below)).toBe(true);
});

test.each([
	'',
	'<a href="/other">Read more</a>',
	'<button>Show more comments</button>',
	'<button>Share</button>',
	'<p>Related</p><p>One</p><p>Two</p><button>Read more</button>',
	`<p>${'word '.repeat(16)}</p><button>Read more</button>`,
])('%s does not', (below) => {
	expect(offers(below)).toBe(false);
});

test('a button amid the text hides nothing', () => {
	const page = documentOf(`<p>The bell is new.</p><button>Read more</button><p>${LAST}</p>`);
	expect(hidesRest(page, { text: LAST, tag: 'P', linked: 0 })).toBe(false);
});

test('a page without text hides nothing', () => {
	expect(hidesRest(documentOf('<button>Read more</button>'), undefined)).toBe(false);
});

test.each([
	['two lines between', '<p>One</p><p>Two</p><button>Read more</button>', true],
	['fifteen words between', `<p>${'word '.repeat(15)}</p><button>Read more</button>`, true],
	['a button of sixty letters', `<button>Read more${'.'.repeat(51)}</button>`, true],
	['a button of more', `<button>Read more${'.'.repeat(52)}</button>`, false],
	['a button in blanks', '<button>\n Read more \n</button>', true],
])('%s: the rest is hidden: %s', (_name, below, expected) => {
	expect(offers(below)).toBe(expected);
});

test('the text is found by its last sixty letters', () => {
	const hides = (shown: string) =>
		hidesRest(documentOf(`<p>${shown}</p><button>Read more</button>`), {
			text: 'x'.repeat(70),
			tag: 'P',
			linked: 0,
		});
	expect([hides('x'.repeat(60)), hides('x'.repeat(59))]).toEqual([true, false]);
});
