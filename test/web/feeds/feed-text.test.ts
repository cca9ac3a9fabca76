import { expect, test } from 'vitest';
import { lineOfHtml, textOfHtml } from '../../../src/web/feeds/feed-text.ts';

test.each([
	['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
	['lines', 'One.<br>Two.<ul><li>Three.</li></ul>', 'One.\nTwo.\n\nThree.'],
	['blank lines of a plain text', 'One.\n \nTwo.\r\n\r\nThree.', 'One.\n\nTwo.\n\nThree.'],
	['line ends inside of HTML', '<b>One</b>\n\ntwo.', 'One two.'],
	['a run of blanks', 'One \u00a0 two.', 'One two.'],
	['blanks at line ends', 'One. \u00a0<br> \u00a0 Two.', 'One.\nTwo.'],
	['letters nobody sees', 'Har\u00adbour\u200b', 'Harbour'],
	['no script', 'One.<script>x()</script><style>y</style> Two.', 'One. Two.'],
	['no caption', '<figure><img><figcaption>A quay.</figcaption></figure>One.', 'One.'],
	['text behind a drawing that is closed at once', '<svg/>One.', 'One.'],
	['text behind what is only closed', '</script></svg>One.', 'One.'],
	['entities', 'Fish &amp; chips &lt; 3', 'Fish & chips < 3'],
])('%s', (_, html, expected) => {
	expect(textOfHtml(html)).toBe(expected);
});

test('a line has no line ends', () => {
	expect(lineOfHtml('<p>One.</p>\n<p>Two.</p>')).toBe('One. Two.');
});
