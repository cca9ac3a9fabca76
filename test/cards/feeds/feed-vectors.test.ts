import { readFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { feedDigestCard } from '../../../src/cards/feeds/feed-digest-card.ts';
import { feedCard } from '../../../src/cards/feeds/feed-list-card.ts';
import { feedPostCard } from '../../../src/cards/feeds/feed-post-card.ts';
import { stoppedCard } from '../../../src/cards/feeds/feed-stopped-card.ts';
import { english } from '../../../src/cards/messages/say.ts';
import type { Card } from '../../../src/domain/card.ts';
import { marksIn } from '../../support/discord-markup.ts';
import { draw, textsOf } from '../../support/drawn.ts';

type Vector = { readonly id: string; readonly where: string[]; readonly input: string };

const FILE = new URL('../../vectors/discord-injection-vectors.json', import.meta.url);
const { vectors } = JSON.parse(readFileSync(FILE, 'utf8')) as { vectors: Vector[] };
const LINK = 'https://lumen.example/a';
const told = (input: string) => ({
	feedName: input,
	item: { title: input, description: `${input}\n${input}`, author: input, link: LINK },
	problem: input,
});
const followed = (input: string) =>
	({
		id: 'f1',
		guild: 'g1',
		addedBy: '1',
		name: input,
		place: { channel: '42', role: '43', asSite: true },
		filter: { any: [input], all: [input], none: [input], speaker: input },
		pace: 'at once',
		isPaused: false,
		held: input,
		health: { url: LINK, failures: 2, problem: input },
	}) as const;

/** Every card that shows what a feed or its server says. */
const CARDS: Readonly<Record<string, (input: string) => Card>> = {
	'a post': (input) => feedPostCard(told(input), { locale: 'en-US', threshold: 'notable' }),
	'a list of posts': (input) =>
		feedDigestCard({
			kind: 'daily',
			told: [told(input), told(input)],
			leftOut: 1,
			locale: 'en-US',
		}),
	'a feed with how it is doing': (input) => feedCard(english, followed(input), 'chosen'),
	'a feed that has stopped': (input) =>
		stoppedCard(followed(input), { url: LINK, problem: input, stopped: 'failing' }, 'en-US'),
};
/** What our own words are written with; the first feed's channel and role are ours too. */
const OURS = [
	'heading',
	'link',
	'blockQuote',
	'subtext',
	'strong',
	'inlineCode',
	'channel',
	'role',
	'timestamp',
];

let texts = 0;
for (const [name, cardOf] of Object.entries(CARDS)) {
	const plain = textsOf(draw(cardOf('Word'))).map((text) => marksIn(text).toSorted());
	test.each(vectors)(`$id in ${name}: marks as with a plain word`, ({ input }) => {
		const found = textsOf(draw(cardOf(input)));
		texts += found.length;
		for (const [place, text] of found.entries()) {
			const marks = marksIn(text).toSorted();
			expect(marks.filter((mark) => !OURS.includes(mark))).toEqual([]);
			// Where nothing of it is left there is nothing to mark.
			expect(marks.length).toBeLessThanOrEqual(plain[place]?.length ?? 0);
			for (const [, address] of text.matchAll(/\]\((https?:[^)]*)\)/g)) expect(address).toBe(LINK);
		}
	});
}

afterAll(() => {
	stdout.write(
		`injection vectors in feeds: ${vectors.length} in ${Object.keys(CARDS).length} cards, ${texts} texts\n`,
	);
});
