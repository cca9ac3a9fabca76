import { expect, test } from 'vitest';
import { fetcherOf, ITEM, rss } from '../../support/feed-answers.ts';

const PICTURE = 'https://lumen.example/i.png';
const atom = (inside: string) =>
	`<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>x</id><updated>2024-03-07T00:00:00Z</updated>${inside}<entry><id>1</id><title>A</title><updated>2024-03-07T00:00:00Z</updated></entry></feed>`;
const json = (parts: object) =>
	JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title: 'J',
		items: [{ id: '7', content_text: 'Text.' }],
		...parts,
	});
const image = (url: string) => `<image><url>${url}</url><title>T</title><link>l</link></image>`;

test.each<[name: string, body: string, picture: string | undefined]>([
	['RSS', rss(ITEM, image(PICTURE)), PICTURE],
	[
		'RSS, from the site on',
		rss(ITEM, `<link>https://b.example/n/</link>${image('i.png')}`),
		'https://b.example/n/i.png',
	],
	[
		'a podcast',
		rss(
			ITEM,
			`<itunes:image xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" href="${PICTURE}"/>`,
		),
		PICTURE,
	],
	['Atom’s icon before its logo', atom(`<logo>/wide.png</logo><icon>${PICTURE}</icon>`), PICTURE],
	['Atom’s logo', atom('<logo>/i.png</logo>'), PICTURE],
	['a JSON Feed’s icon', json({ icon: PICTURE, favicon: '/f.ico' }), PICTURE],
	['a JSON Feed’s small icon', json({ favicon: PICTURE }), PICTURE],
	['none', rss(ITEM), undefined],
	['an empty one', rss(ITEM, image(' ')), undefined],
	['a script', rss(ITEM, image('javascript:alert(1)')), undefined],
	['data', rss(ITEM, image('data:image/png;base64,AAAA')), undefined],
	['the picture of an item', rss(ITEM.replace('</item>', `${image(PICTURE)}</item>`)), undefined],
])('the picture of a feed: %s', async (_, body, picture) => {
	const answer = await fetcherOf({ body }).fetcher.poll('https://lumen.example/news/feed', {});
	expect(answer).toMatchObject({ outcome: 'items' });
	expect('picture' in answer ? answer.picture : undefined).toBe(picture);
});
