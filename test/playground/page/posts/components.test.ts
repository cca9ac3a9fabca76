import { describe, expect, test } from 'vitest';
import type { Attachment, Component, Message } from '../../../../src/local-discord/wire.ts';
import {
	colour,
	fileLink,
	picture,
	showComponent,
} from '../../../../src/playground/page/posts/components.ts';
import { openPlainPage, openScene } from '../../../support/plain-page.ts';

openPlainPage();

const FILE = {
	id: '1',
	filename: 'bell.txt',
	size: 100,
	url: 'https://files.example/bell.txt',
	content_type: 'text/plain',
} as Attachment;
const PICTURE = {
	...FILE,
	filename: 'bell.png',
	url: 'https://files.example/bell.png',
	content_type: 'image/png',
};
const message = (...attachments: readonly Attachment[]) =>
	({ id: 'm1', channel_id: 'c1', attachments }) as unknown as Message;
const show = (component: Component) =>
	showComponent(component, message(FILE, PICTURE), openScene().scene);

const TEXT: Component = { type: 10, content: 'Good **day**' };
const SHOWN =
	'<div class="text"><p dir="auto" class="paragraph">Good <strong>day</strong></p></div>';

/** What the page shows of a component, as HTML. */
function check(name: string, component: Component, html: string) {
	test(name, () => expect(show(component).outerHTML).toBe(html));
}

describe('a component', () => {
	check('text', TEXT, SHOWN);
	check('no text', { type: 10 }, '<div class="text"></div>');
	check('a row', { type: 1, components: [TEXT, TEXT] }, `<div class="row">${SHOWN}${SHOWN}</div>`);
	check('an empty row', { type: 1 }, '<div class="row"></div>');
	check(
		'a section with something beside it',
		{ type: 9, components: [TEXT], accessory: { type: 14, divider: false } },
		`<div class="section"><div>${SHOWN}</div><div class="separator"></div></div>`,
	);
	check(
		'a section',
		{ type: 9, components: [TEXT] },
		`<div class="section"><div>${SHOWN}</div></div>`,
	);
	check('a line between', { type: 14 }, '<hr class="separator">');
	check('a wide one', { type: 14, spacing: 2 }, '<hr class="separator wide">');
	check('a gap', { type: 14, divider: false }, '<div class="separator"></div>');
	check(
		'a frame',
		{ type: 17, components: [TEXT] },
		`<div dir="ltr" class="container">${SHOWN}</div>`,
	);
	check(
		'a frame of a colour',
		{ type: 17, accent_color: 0x00ff00 },
		'<div style="border-inline-start-color:#00ff00" dir="ltr" class="container"></div>',
	);
	check(
		'a black frame',
		{ type: 17, accent_color: 0 },
		'<div style="border-inline-start-color:#000000" dir="ltr" class="container"></div>',
	);
	check(
		'a frame of no colour',
		{ type: 17, accent_color: null },
		'<div dir="ltr" class="container"></div>',
	);
	check(
		'a frame that is hidden',
		{ type: 17, spoiler: true },
		'<details><summary>Spoiler</summary><div dir="ltr" class="container"></div></details>',
	);
	check('an empty gallery', { type: 12 }, '<div class="gallery"></div>');
	check('one that is new', { type: 99 }, '<p class="small">(component of type 99)</p>');
	check(
		'a small picture from elsewhere, which nobody fetches',
		{ type: 11, media: { url: 'https://img.lumen.example/a.jpg' }, description: 'A bell' },
		'<a rel="noopener noreferrer nofollow" target="_blank" title="https://img.lumen.example/a.jpg" href="https://img.lumen.example/a.jpg" class="thumbnail">A bell</a>',
	);
	test('a small picture that was uploaded', () => {
		const shown = show({ type: 11, media: { url: PICTURE.url }, description: 'A bell' });
		expect(shown.querySelector('img')?.getAttribute('alt')).toBe('A bell');
	});

	test('a gallery of pictures', () => {
		const items = [{ media: { url: 'attachment://bell.png' } }, { media: { url: PICTURE.url } }];
		const shown = show({ type: 12, items } as Component);
		expect(shown.querySelectorAll('img').length).toBe(2);
	});
	test('what a picture of a gallery shows is said in its own words', () => {
		const items = [{ media: { url: PICTURE.url }, description: 'A bell in a tower' }];
		const shown = show({ type: 12, items } as Component);
		expect(shown.querySelector('img')?.getAttribute('alt')).toBe('A bell in a tower');
	});
	test('a file', () => {
		const shown = show({ type: 13, file: { url: 'attachment://bell.txt' } } as Component);
		expect(shown.textContent).toBe('bell.txt · 1 KB');
		expect(show({ type: 13 }).textContent).toBe('');
	});
	test.each([3, 5, 6, 7, 8])('a menu of type %i', (type) => {
		expect(show({ type }).tagName).toBe('SELECT');
	});
	test('a button', () => {
		expect(show({ type: 2, label: 'Go' }).tagName).toBe('BUTTON');
	});
});

describe('a file', () => {
	test.each([
		[1, '1 KB'],
		[1535, '1 KB'],
		[1536, '2 KB'],
		[20_480, '20 KB'],
	])('of %i bytes', (size, expected) => {
		const shown = fileLink(FILE.url, message({ ...FILE, size }));
		expect(shown.textContent).toBe(`bell.txt · ${expected}`);
		expect(shown.querySelector('a')?.getAttribute('href')).toBe(FILE.url);
	});
	test('that did not come with the message', () => {
		const shown = fileLink('https://lumen.example/a.txt', message());
		expect(shown.textContent).toBe('https://lumen.example/a.txt');
		expect(shown.querySelector('a')?.getAttribute('href')).toBe('https://lumen.example/a.txt');
	});
	test('whose address is none of the web', () => {
		const link = fileLink('attachment://other.txt', message(FILE)).querySelector('a');
		expect(link?.outerHTML).toBe('<a>attachment://other.txt</a>');
	});
});

describe('a picture', () => {
	test('that was uploaded here', () => {
		const shown = picture('attachment://bell.png', message(PICTURE));
		expect(shown.getAttribute('href')).toBe(PICTURE.url);
		expect(shown.querySelector('img')?.getAttribute('alt')).toBe('bell.png');
	});
	test('with words for those who do not see it', () => {
		const described = { ...PICTURE, description: 'A bell' } as Attachment;
		const shown = picture(PICTURE.url, message(described));
		expect(shown.querySelector('img')?.getAttribute('alt')).toBe('A bell');
	});
	test.each([
		['a file of another kind', FILE.url],
		['one from elsewhere, which is not fetched', 'https://elsewhere.example/bell.png'],
	])('%s is a link', (_, url) => {
		expect(picture(url, message(FILE)).querySelector('img')).toBeNull();
	});
});

test.each([
	[0, '#000000'],
	[255, '#0000ff'],
	[0xabcdef, '#abcdef'],
	[0x1abcdef, '#abcdef'],
])('the colour %i', (number, expected) => {
	expect(colour(number)).toBe(expected);
});
