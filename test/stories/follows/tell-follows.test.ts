import { beforeEach, expect, test } from 'vitest';
import { forgetTold } from '../../../src/stories/follows/tell-follows.ts';
import { saveArticle } from '../../support/articles.ts';
import { buttonOf, textOf } from '../../support/ask.ts';
import { followingPeople } from '../../support/following-people.ts';

const DAY_MS = 24 * 3_600_000;

let world: Awaited<ReturnType<typeof followingPeople>>;
let count = 0;
beforeEach(async () => {
	world = await followingPeople();
	count = 0;
});

function said(...speakers: readonly string[]) {
	count += 1;
	const quotes = speakers.map((speaker) => ({ speaker, text: `Words ${count} of ${speaker}.` }));
	return saveArticle(world.library, { title: `News ${count}`, quotes });
}

const texts = () => world.sent.map(({ to, card }) => `${to}: ${textOf(card).split('\n')[0]}`);

test('who follows somebody is told when they are quoted, once', async () => {
	await world.follow('Ann Lee');
	await said('Ann Lee', 'Bo Ek');
	await said('Bo Ek');

	await world.tell();
	await world.tell();

	expect(texts()).toEqual(['u1: ### News 1']);
	const text = textOf(world.sent[0]?.card ?? { tone: 'quote', blocks: [] });
	expect(text).toContain('“Words 1 of Ann Lee.”');
	expect(text).not.toContain('Bo Ek');
	expect(text).toContain('Followed: Ann Lee');
});

test('what was here before is not told, nor what another server files', async () => {
	await said('Ann Lee');
	await world.follow('Ann Lee');
	await saveArticle(world.app.store.library('g2'), {
		quotes: [{ speaker: 'Ann Lee', text: 'No.' }],
	});
	await saveArticle(world.app.store.library(), { quotes: [{ speaker: 'Ann Lee', text: 'Nor.' }] });

	await world.tell();

	expect(world.sent).toEqual([]);
});

test('each who follows is told; one article for several follows comes once', async () => {
	await world.follow('Ann Lee');
	await world.follow('words', { kind: 'words' });
	await world.follow('Ann Lee', { target: { kind: 'member', member: 'u2' } });
	await world.follow('Lee', { target: { kind: 'channel', channel: 'c1', role: 'r1' } });
	await said('Ann Lee');

	await world.tell();

	expect(texts().toSorted()).toEqual(['c1: ### News 1', 'u1: ### News 1', 'u2: ### News 1']);
	expect(world.sent.find(({ to }) => to === 'c1')?.roles).toEqual(['r1']);
	const both = world.sent.find(({ to }) => to === 'u1');
	expect(both && textOf(both.card)).toContain('Followed: Ann Lee, words');
	expect(both && buttonOf(both.card, 'Unfollow words').state.action).toBe('stop');
});

test('all roles of the follows that a message tells are mentioned, each once', async () => {
	const inChannel = (role: string) => ({
		target: { kind: 'channel', channel: 'c1', role } as const,
	});
	await world.follow('Ann Lee', inChannel('r1'));
	await world.follow('Bo Ek', inChannel('r2'));
	await world.follow('Lee', inChannel('r1'));
	await world.follow('Cy Dorn', inChannel('r3'));
	await said('Ann Lee', 'Bo Ek');
	await world.tell();
	await world.follow('Ann Lee', inChannel('r9'));
	await said('Ann Lee');
	await world.tell();

	expect(world.sent.map(({ roles }) => roles)).toEqual([
		['r1', 'r2'],
		['r9', 'r1'],
	]);
});

test('the words are shown where they stand', async () => {
	await world.follow('"old bridge"', { kind: 'words' });
	await saveArticle(world.library, {
		title: 'News',
		text: 'A day.\n\nThe old bridge of Lumen fell.',
	});

	await world.tell();

	expect(world.sent.map(({ card }) => textOf(card))[0]).toContain(
		'The **old bridge** of Lumen fell.',
	);
});

test('many at once come in one message', async () => {
	await world.follow('Ann Lee');
	for (let number = 0; number < 20; number += 1) await said('Ann Lee');

	await world.tell();

	expect(texts()).toEqual(['u1: ### 20 articles on what you follow']);
	expect(textOf(world.sent[0]?.card ?? { tone: 'quote', blocks: [] })).toContain('And 8 more');
});

test('at most ten messages a day; what is more comes in one when a day has passed', async () => {
	await world.follow('Ann Lee');
	for (let number = 0; number < 13; number += 1) {
		await said('Ann Lee');
		await world.tell();
		world.pass(60_000);
	}
	expect(world.sent).toHaveLength(10);
	world.pass(DAY_MS);
	await world.tell();

	expect(texts().at(-1)).toBe('u1: ### News 13');
	expect(world.sent).toHaveLength(13);
	for (let number = 0; number < 20; number += 1) {
		await said('Ann Lee');
		await world.tell();
	}
	expect(world.sent).toHaveLength(20);
	world.pass(DAY_MS + 60_000);
	await world.tell();
	expect(texts().at(-1)).toBe('u1: ### 13 articles on what you follow');
	await world.tell();
	expect(world.sent).toHaveLength(21);
});

test('closed direct messages are told once, where it was asked for, and pause all of the member’s', async () => {
	await world.follow('Ann Lee');
	await world.follow('Bo Ek');
	world.fates.push({ outcome: 'refused', reason: 'This person does not accept messages.' });
	await said('Ann Lee');
	await world.tell();
	world.pass(1000);
	await said('Bo Ek');
	await world.tell();

	expect(texts()).toEqual(['u1: ### News 1', 'c9: ### A direct message could not be sent']);
	expect((await world.book().own()).map(({ held }) => held)).toEqual([
		'This person does not accept messages.',
		'This person does not accept messages.',
	]);
	// Nothing is lost.
	expect(await world.book().resume()).toBe(2);
	await world.tell();
	expect(texts().slice(2)).toEqual(['u1: ### News 1', 'u1: ### News 2']);
});

test('whoever is no longer in the server is told nothing of it, and follows nothing there', async () => {
	await world.follow('Ann Lee');
	await world.follow('Ann Lee', { target: { kind: 'member', member: 'u2' } });
	world.gone.add('u1');
	await said('Ann Lee');
	await said('Ann Lee');
	await world.tell();
	await world.tell();

	expect(texts()).toEqual(['u2: ### News 1', 'u2: ### News 2']);
	expect(await world.book().own()).toEqual([]);
	expect(await world.book('u2').own()).toHaveLength(1);
});

test('who may not read here is told nothing, and later only of what comes then', async () => {
	await world.follow('Ann Lee');
	world.barred.add('u1');
	await said('Ann Lee');
	await world.tell();
	world.barred.clear();
	world.pass(DAY_MS);
	await world.tell();
	await said('Ann Lee');
	await world.tell();

	expect(texts()).toEqual(['u1: ### News 2']);
});

test('a channel that is gone is told to admins, and waits', async () => {
	await world.follow('Ann Lee', { target: { kind: 'channel', channel: 'c1' } });
	world.fates.push({ outcome: 'refused', reason: 'It is gone.' });
	await said('Ann Lee');
	await world.tell();
	await world.tell();

	expect(texts()).toEqual([
		'c1: ### News 1',
		'admins: ### What a channel follows cannot be posted',
	]);
	expect(await world.book().resumeChannels()).toBe(1);
	await world.tell();
	expect(texts().at(-1)).toBe('c1: ### News 1');
});

test('what Discord did not take is tried again, with the same nonce', async () => {
	await world.follow('Ann Lee');
	world.fates.push({ outcome: 'later', afterMs: 1000, mayBeThere: true });
	await said('Ann Lee');
	await world.tell();
	world.pass(3_600_000);
	await world.tell();

	expect(world.sent).toHaveLength(2);
	expect(new Set(world.sent.map(({ nonce }) => nonce)).size).toBe(1);
	// From when on it may be there already.
	expect(world.sent.map(({ since }) => since?.toISOString())).toEqual([
		undefined,
		'2024-03-10T12:00:00.000Z',
	]);
});

test('what was unfollowed is not sent, nor an article that was removed', async () => {
	const added = await world.follow('Ann Lee');
	await world.follow('Bo Ek');
	world.fates.push({ outcome: 'later', afterMs: 1000, mayBeThere: false });
	await said('Ann Lee');
	await world.tell();
	const { id } = await said('Bo Ek');
	if (added.outcome === 'added') await world.book().remove(added.follow.number);
	await world.app.store.desk('g1').remove(id);
	world.pass(3_600_000);
	await world.tell();

	expect(world.sent).toHaveLength(1);
});

test('names that an editor put together are followed by either', async () => {
	await world.follow('Ann Lee');
	await world.app.peopleBooks.book('g1').keep(
		{
			kind: 'same',
			names: [
				{ article: 'a', name: 'Ann Lee' },
				{ article: 'b', name: 'A. J. Marsh' },
			],
		},
		'u3',
	);
	await said('A. J. Marsh');
	await world.tell();

	expect(world.sent.map(({ card }) => textOf(card))[0]).toContain('“Words 1 of A. J. Marsh.”');
});

type Said = {
	readonly speaker: string;
	readonly text: string;
	readonly kind?: 'direct' | 'fragment';
};
const by = (speaker: string, text: string, kind: Said['kind'] = 'direct'): Said => ({
	speaker,
	text,
	kind,
});

test.each<[string, Said[], string[]]>([
	[
		'three at most',
		['one', 'two', 'three', 'four'].map((it) => by('Ann Lee', it)),
		['one', 'two', 'three'],
	],
	['whole ones alone', [by('Ann Lee', 'part', 'fragment'), by('Ann Lee', 'whole')], ['whole']],
	['parts where none is whole', [by('Ann Lee', 'part', 'fragment')], ['part']],
	['of each who is followed', [by('Ann Lee', 'one'), by('Cy Dorn', 'two')], ['one', 'two']],
	['not of others', [by('Bo Ek', 'one'), by('Ann Lee', 'two')], ['two']],
])('quotes that are shown: %s', async (_, quotes, expected) => {
	await world.follow('Ann Lee');
	await world.follow('Cy Dorn');
	await saveArticle(world.library, { title: 'News', quotes });

	await world.tell();

	const text = world.sent.map(({ card }) => textOf(card)).join();
	expect(Array.from(text.matchAll(/“(\w+)”/g), ([, words]) => words)).toEqual(expected);
});

test('what was told is forgotten after a week', async () => {
	const swept: Date[] = [];
	const followLedger = {
		...world.app.followLedger,
		sweep: async (before: Date) => {
			swept.push(before);
		},
	};

	await forgetTold({ followLedger, now: () => new Date('2024-03-10T12:00:00Z') });

	expect(swept).toEqual([new Date('2024-03-03T12:00:00Z')]);
});
