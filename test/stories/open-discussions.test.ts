import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { discussionCards } from '../../src/cards/discussion-cards.ts';
import type { Card } from '../../src/domain/card.ts';
import { type Discussions, USUAL_RULES } from '../../src/domain/guilds/guild-rules.ts';
import type { WantedDiscussion } from '../../src/ports/outbox.ts';
import type { Discussed, Discussion } from '../../src/ports/posted-messages.ts';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { openDiscussionLedger, planDiscussion } from '../../src/sql/guilds/discussion-ledger.ts';
import { openGuildRulesStore } from '../../src/sql/guilds/guild-rules-store.ts';
import { openGuildSettingsStore } from '../../src/sql/guilds/guild-settings-store.ts';
import { openDiscussions } from '../../src/stories/open-discussions.ts';
import { undiscussed } from '../../src/stories/undiscussed.ts';
import { saveArticle } from '../support/articles.ts';
import { EVERY_DATABASE } from '../support/databases.ts';
import { wordsOf } from '../support/reminding.ts';

const START = Date.parse('2024-03-07T12:00:00Z');

/** A server that wishes threads, and a Discord that does with them what `fates` say. */
async function startDiscussing(open: (typeof EVERY_DATABASE)[number][1], wished?: Discussions) {
	const database = await open();
	let time = START;
	const now = () => new Date(time);
	const opened: Discussion[] = [];
	const told: Card[] = [];
	const fates: (Discussed | Error)[] = [];
	const store = openArticleStore(database, { now, analysisVersion: 1 });
	const guildRules = openGuildRulesStore(database);
	await guildRules.keep('g1', { ...USUAL_RULES, ...(wished && { discussions: wished }) });
	const article = await saveArticle(store.library('g1'), {
		title: 'Harbour closes',
		quotes: [{ text: 'The harbour closes on Friday.', speaker: 'Ann Lee' }],
	});
	const ledger = openDiscussionLedger(database);
	const tools = {
		store,
		guildSettings: openGuildSettingsStore(database),
		discussionLedger: ledger,
		discussionCards,
		postedMessages: {
			amend: () => Promise.reject(new Error('nobody amends here')),
			async discuss(discussion: Discussion): Promise<Discussed> {
				opened.push(discussion);
				const { message: thread } = discussion;
				const fate = fates.shift() ?? { outcome: 'opened', thread, id: `${opened.length}` };
				if (fate instanceof Error) throw fate;
				return fate;
			},
		},
		announcer: {
			announce: () => Promise.reject(new Error('nobody announces here')),
			inspect: () => Promise.reject(new Error('nobody inspects here')),
			tell: () => Promise.reject(new Error('nobody is told here')),
			reply: async () => false,
			async tellAdmins(_guild: string, card: Card) {
				told.push(card);
				return true;
			},
		},
		now,
		log: pino({ level: 'silent' }),
	};
	return {
		opened,
		told,
		fates,
		ledger,
		store,
		/** A post went out. */
		post: (
			post: string,
			of: WantedDiscussion['of'] = 'feeds',
			where: { readonly channel?: string; readonly article?: string } = {},
		) =>
			planDiscussion(database.queries, {
				of,
				guild: 'g1',
				channel: '5',
				article: article.id,
				post,
				...where,
			}),
		tick(minutes = 1): Promise<void> {
			time += minutes * 60_000;
			return openDiscussions(tools, new AbortController().signal);
		},
	};
}

const REFUSED: Discussed = { outcome: 'refused', reason: 'Allow it.' };

for (const [name, open] of EVERY_DATABASE) {
	describe(`on ${name}, a thread under a post`, () => {
		test('is opened once, with the article’s quotes', async () => {
			const { post, tick, opened } = await startDiscussing(open, 'feeds');
			await post('71');
			await post('71');
			await tick();
			await tick();
			expect(opened).toMatchObject([
				{ channel: '5', message: '71', name: 'Harbour closes', nonce: 'd71' },
			]);
			expect(wordsOf(opened[0]?.card ?? never())).toContain('The harbour closes on Friday');
		});

		test.each<[wished: Discussions | undefined, opens: string[]]>([
			[undefined, []],
			['feeds', ['1']],
			['reminders', ['2']],
			['everywhere', ['1', '2']],
		])('comes where the server wishes it: %s', async (wished, opens) => {
			const { post, tick, opened } = await startDiscussing(open, wished);
			await post('1', 'feeds');
			await post('2', 'reminders');
			await tick();
			expect(opened.map(({ message }) => message).sort()).toEqual(opens);
		});

		test('comes after a crash and after an outage, and the same one', async () => {
			const { post, tick, opened, fates } = await startDiscussing(open, 'feeds');
			fates.push(new Error('killed'), { outcome: 'later', afterMs: 5, mayBeThere: true });
			await post('1');
			await tick().catch(() => undefined);
			for (const minutes of [2, 2, 2]) await tick(minutes);
			expect(opened.map(({ nonce }) => nonce)).toEqual(['d1', 'd1', 'd1']);
		});

		test('that cannot be opened is told to admins once, and no more are tried in its channel', async () => {
			const { post, tick, opened, told, fates, ledger } = await startDiscussing(open, 'feeds');
			fates.push(REFUSED);
			await post('1');
			await tick();
			await post('2');
			await post('3', 'feeds', { channel: '6' });
			await tick();
			expect(opened.map(({ message }) => message)).toEqual(['1', '3']);
			expect(told.map(wordsOf)).toEqual([expect.stringContaining('Allow it.')]);
			expect(await ledger.problems('g1')).toEqual([{ channel: '5', reason: 'Allow it.' }]);
			expect(await ledger.problems('g2')).toEqual([]);

			await ledger.release('g1');
			await post('4');
			await tick();
			expect(opened.at(-1)?.message).toBe('4');
			expect(await ledger.problems('g1')).toEqual([]);
		});

		test('is left out where the article is gone, and begins with what an article is that quotes nobody', async () => {
			const { post, tick, opened, store } = await startDiscussing(open, 'feeds');
			const { id } = await saveArticle(store.library('g1'), { title: 'Tides' });
			await post('1', 'feeds', { article: 'gone' });
			await post('2', 'feeds', { article: id });
			await tick();
			expect(opened.map(({ card }) => wordsOf(card))).toEqual([
				expect.stringContaining('This article quotes nobody.'),
			]);
		});
	});
}

test.each([
	[{ outcome: 'nothing to discuss' }, 'The article was removed'],
	[{ outcome: 'later', afterMs: 1, mayBeThere: false }, 'Try again in a minute'],
	[REFUSED, 'Allow it.'],
	[{ outcome: 'refused', reason: 'x', missing: ['A', 'B'] }, 'Allow it in the channel: A, B.'],
] as const)('%j is told to whoever asked', (discussed, says) => {
	expect(undiscussed(discussed).message).toContain(says);
});

function never(): never {
	throw new Error('no thread');
}
