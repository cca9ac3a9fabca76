import { describe, expect, test } from 'vitest';
import type { FollowDraft } from '../../../src/domain/follows/follow.ts';
import type { Inspection } from '../../../src/ports/announcer.ts';
import type { AddedFollow, FollowBook } from '../../../src/ports/follows/follow-book.ts';
import { addFollow, readTarget, readWish } from '../../../src/stories/follows/add-follow.ts';

const wish = (typed: { speaker?: string; words?: string }) => () =>
	readWish({ speaker: typed.speaker, words: typed.words });

describe('what is to be followed', () => {
	test.each([
		['a speaker', { speaker: ' Ann Lee ' }, { kind: 'speaker', wanted: 'Ann Lee' }],
		['words', { words: 'harbour wall' }, { kind: 'words', wanted: 'harbour wall' }],
		[
			'a name of eight words',
			{ speaker: 'Ann of the Old Red Mill by Tolve' },
			{ kind: 'speaker', wanted: 'Ann of the Old Red Mill by Tolve' },
		],
		[
			'a hundred characters',
			{ words: 'a'.repeat(100) },
			{ kind: 'words', wanted: 'a'.repeat(100) },
		],
		['words with a comma', { words: 'mill, fire' }, { kind: 'words', wanted: 'mill, fire' }],
	])('%s', (_, typed, expected) => expect(wish(typed)()).toEqual(expected));

	test.each([
		['a speaker and words', { speaker: 'Ann', words: 'mill' }, 'either a speaker or words'],
		['neither', {}, 'Say whom or what to follow'],
		['blanks', { speaker: '  ' }, 'Say whom or what to follow'],
		['too much', { words: 'a'.repeat(101) }, 'characters long'],
		['no name', { speaker: '!!!' }, 'There is no name in'],
		['nine words', { speaker: 'one two three four five six seven eight nine' }, 'several names'],
		['two names', { speaker: 'Ann Lee, Bo Ek' }, 'several names'],
		['two lines', { speaker: 'Ann Lee\nBo Ek' }, 'several names'],
		['names with a semicolon', { speaker: 'Ann Lee; Bo Ek' }, 'several names'],
	])('not %s', (_, typed, refusal) => expect(wish(typed)).toThrow(refusal));
});

describe('where it is told', () => {
	const CHANNEL: Inspection = {
		outcome: 'found',
		guild: 'g1',
		kind: 'text',
		name: 'news',
		missing: [],
		tags: [],
		needsTag: false,
	} as unknown as Inspection;
	const target = (found: object, role?: string) =>
		readTarget(
			{ inspect: async () => ({ ...CHANNEL, ...found }) as Inspection },
			{
				guild: 'g1',
				channel: '5',
				role,
			},
		);

	test('in a channel', async () => {
		expect(await target({})).toEqual({ kind: 'channel', channel: '5' });
	});

	test('in a channel, with a role', async () => {
		expect(await target({ role: 'notified' }, '6')).toEqual({
			kind: 'channel',
			channel: '5',
			role: '6',
		});
	});

	test.each([
		['where something is not allowed', { missing: ['Send Messages'] }, undefined, 'Send Messages'],
		[
			'where something stands in the way',
			{ obstacle: 'It is closed.' },
			undefined,
			'It is closed.',
		],
		['in a forum', { kind: 'forum' }, undefined, 'A forum takes no such messages'],
		['in another server', { guild: 'g2' }, undefined, ''],
		['with a role that is gone', { role: 'gone' }, '6', 'is gone'],
		['with a role that nobody hears', { role: 'not notified' }, '6', 'would notify nobody'],
		['with everyone', {}, 'g1', 'everyone'],
	])('not %s', async (_, found, role, refusal) => {
		await expect(target(found, role)).rejects.toThrow(refusal);
	});
});

describe('adding it', () => {
	const draft = (kind: 'member' | 'channel'): FollowDraft => ({
		kind: 'words',
		wanted: 'mill',
		addedBy: '7',
		target: kind === 'member' ? { kind, member: '7' } : { kind, channel: '5' },
	});

	/** Adds a follow, of which that becomes; says which holds were ended. */
	async function add(added: AddedFollow, kind: 'member' | 'channel') {
		const resumed: string[] = [];
		const book = {
			add: async () => added,
			resume: async () => resumed.push('own'),
			resumeChannels: async () => resumed.push('of channels'),
		} as unknown as FollowBook;
		return { became: await addFollow(book, draft(kind)), resumed };
	}

	test.each([
		['member', 'own'],
		['channel', 'of channels'],
	] as const)('for a %s tells again what was on hold there', async (kind, hold) => {
		const follow = { ...draft(kind), number: 1, guild: 'g1' };

		const { became, resumed } = await add({ outcome: 'added', follow }, kind);

		expect(became).toEqual({ outcome: 'added', follow });
		expect(resumed).toEqual([hold]);
	});

	test.each([
		['full', 'member', 'You follow 25 here already'],
		['full', 'channel', 'channels follow 50 already'],
		['guild full', 'member', 'In this server 10,000 follows'],
	] as const)('where it is %s for a %s says what to end', async (outcome, kind, refusal) => {
		await expect(add({ outcome }, kind)).rejects.toThrow(refusal);
	});
});
