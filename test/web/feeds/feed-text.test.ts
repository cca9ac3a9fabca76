import { expect, test } from 'vitest';
import { lineOf, plainLine, textOf } from '../../../src/web/feeds/feed-text.ts';

test.each([
	['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
	['lines', 'One.<br>Two.<ul><li>Three.</li></ul>', 'One.\nTwo.\n\nThree.'],
	['blank lines of a plain text', 'One.\n \nTwo.\r\n\r\nThree.', 'One.\n\nTwo.\n\nThree.'],
	['line ends inside of HTML', '<b>One</b>\n\ntwo.', 'One two.'],
	['a run of blanks', 'One \u00a0 two.', 'One two.'],
	['blanks at line ends', 'One. \u00a0<br> \u00a0 Two.', 'One.\nTwo.'],
	['letters nobody sees', 'Har\u00adbour\u200b', 'Harbour'],
	['control characters', 'Har\u0002bour &#8;opens&#x1F;', 'Harbour opens'],
	['late control characters', 'Har\u0085bour\u0080', 'Harbour'],
	['no script', 'One.<script>x()</script><style>y</style> Two.', 'One. Two.'],
	['no caption', '<figure><img><figcaption>A quay.</figcaption></figure>One.', 'One.'],
	['text behind a drawing that is closed at once', '<svg/>One.', 'One.'],
	['text behind what is only closed', '</script></svg>One.', 'One.'],
	['entities', 'Fish &amp; chips &lt; 3', 'Fish & chips < 3'],
	[
		'angles that begin no element',
		'<p>Growth of a<b and p<q, 3 < 4</p>',
		'Growth of a<b and p<q, 3 < 4',
	],
	['elements with a dash', '<news-item>One</news-item> two.', 'One two.'],
	[
		'letters read in a wrong way',
		'<p>ZoÃ« met RenÃ© at the cafÃ©.</p>',
		'Zoë met René at the café.',
	],
])('of HTML: %s', (_, value, expected) => {
	expect(textOf({ value, as: 'html' })).toBe(expected);
});

test.each([
	['an element that ends', 'The <b>bridge</b> opens', 'The bridge opens'],
	['an element that needs no end', 'One.<br/>Two.', 'One.\nTwo.'],
	['a picture', '<img src="a.jpg" alt=""> One.', 'One.'],
	['paragraphs without their ends', '<p>One.<p>Two.', 'One.\n\nTwo.'],
	[
		'an element that is spoken of',
		'How <table> lost to <section>',
		'How <table> lost to <section>',
	],
	['an element that is spoken of last', 'The story of <b>', 'The story of <b>'],
	['a sum', 'if a<b and b>c', 'if a<b and b>c'],
	['entities of a plain text', 'R&amp;D &#8211; again', 'R&D – again'],
])('of a text that may be HTML: %s', (_, value, expected) => {
	expect(textOf({ value, as: 'either' })).toBe(expected);
});

test.each([
	['elements', 'when <strong>p</strong> fails<br>', 'when <strong>p</strong> fails<br>'],
	['entities', 'A &amp; B', 'A &amp; B'],
	['paragraphs', 'One.\r\n\r\n\r\nTwo.\nThree.', 'One.\n\nTwo.\nThree.'],
	['blanks and control characters', ' One\u0007 \t two. ', 'One two.'],
])('of plain text, as it stands: %s', (_, value, expected) => {
	expect(textOf({ value, as: 'plain' })).toBe(expected);
});

test('a line has no line ends', () => {
	expect(lineOf({ value: '<p>One.</p>\n<p>Two.</p>', as: 'html' })).toBe('One. Two.');
	expect(plainLine(' a\u0001\n b ')).toBe('a b');
});
