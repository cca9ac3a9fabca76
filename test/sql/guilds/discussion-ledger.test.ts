import { describe, expect, test } from 'vitest';
import { USUAL_RULES } from '../../../src/domain/guilds/guild-rules.ts';
import type { DiscussionLedger } from '../../../src/ports/discussion-ledger.ts';
import { openDiscussionLedger, planDiscussion } from '../../../src/sql/guilds/discussion-ledger.ts';
import { openGuildRulesStore } from '../../../src/sql/guilds/guild-rules-store.ts';
import { EVERY_DATABASE } from '../../support/databases.ts';

const START = Date.parse('2024-03-07T12:00:00Z');
const claim = (ledger: DiscussionLedger, minutes = 0) =>
	ledger.claim({ now: new Date(START + minutes * 60_000), leaseMs: 60_000, limit: 10 });

for (const [name, open] of EVERY_DATABASE) {
	describe(`${name} keeps threads that are to be opened`, () => {
		async function start() {
			const database = await open();
			const rules = openGuildRulesStore(database);
			await rules.keep('g1', { ...USUAL_RULES, discussions: 'feeds' });
			const ledger = openDiscussionLedger(database);
			const plan = (post: string, guild = 'g1', channel = '5') =>
				planDiscussion(database.queries, { of: 'feeds', article: 'a', guild, channel, post });
			return { ledger, plan, rules, database };
		}

		test('each for one worker at a time, until it is done', async () => {
			const { ledger, plan } = await start();
			await plan('1');
			await plan('2', 'g2');
			const hands = await Promise.all([claim(ledger), claim(ledger)]);
			expect(hands.map(({ length }) => length).sort()).toEqual([0, 1]);
			const [lost] = hands.flat();
			const [again] = await claim(ledger, 2);
			if (!lost || !again) throw new Error('none');
			expect(again).toEqual({ ...lost, attempt: 2 });
			expect(await ledger.sent(lost, { channel: '5', id: '9' })).toBe(false);
			expect(await ledger.postpone(again, { at: new Date(START + 6e5), mayBeThere: true })).toBe(
				true,
			);
			expect(await claim(ledger, 9)).toEqual([]);
			const [last] = await claim(ledger, 10);
			expect(last && (await ledger.sent(last, { channel: '5', id: '9' }))).toBe(true);
			expect(await claim(ledger, 999)).toEqual([]);
		});

		test('none in a channel where one is on hold, until it is released', async () => {
			const { ledger, plan } = await start();
			for (const post of ['1', '2']) await plan(post);
			const [first] = await claim(ledger);
			if (!first) throw new Error('none');
			expect(await ledger.hold(first, 'No.')).toBe(true);
			expect(await ledger.hold(first, 'No.')).toBe(false);
			await plan('3');
			expect(await claim(ledger, 9)).toEqual([]);
			expect(await ledger.problems('g1')).toEqual([{ channel: '5', reason: 'No.' }]);
			await ledger.release('g1');
			await plan('4');
			expect(await claim(ledger, 9)).toMatchObject([{ post: '4' }]);
		});

		test('what stands in the way in one channel is nothing to others', async () => {
			const { ledger, plan, rules } = await start();
			await rules.keep('g2', { ...USUAL_RULES, discussions: 'everywhere' });
			await plan('1');
			await plan('2', 'g1', '6');
			await plan('3', 'g2');
			await plan('4', 'g2', '7');
			const waiting = new Map((await claim(ledger)).map((one) => [one.post, one]));
			const [one, other] = [waiting.get('1'), waiting.get('4')];
			if (!one || !other) throw new Error('all were to be claimed');
			expect(await ledger.hold(one, 'No.')).toBe(true);
			expect(await ledger.hold(other, 'Nor here.')).toBe(true);

			expect(await ledger.problems('g1')).toEqual([{ channel: '5', reason: 'No.' }]);
			expect(await ledger.problems('g2')).toEqual([{ channel: '7', reason: 'Nor here.' }]);
			expect((await claim(ledger, 2)).map(({ post }) => post).toSorted()).toEqual(['2', '3']);
			await plan('5', 'g1', '6');
			await plan('6', 'g2', '5');
			expect((await claim(ledger, 4)).map(({ post }) => post).toSorted()).toEqual([
				'2',
				'3',
				'5',
				'6',
			]);

			expect(await ledger.drop(one)).toBe(false);
			await ledger.release('g1');
			expect(await ledger.problems('g1')).toEqual([]);
			expect(await ledger.problems('g2')).toHaveLength(1);
			expect(await claim(ledger, 6)).toHaveLength(4);
		});

		test('one that is done leaves the others, and only what is wanted is planned', async () => {
			const { ledger, plan, rules, database } = await start();
			for (const post of ['1', '2']) await plan(post);
			await rules.keep('g2', { ...USUAL_RULES, discussions: 'everywhere' });
			for (const guild of ['g1', 'g2']) {
				const reminder = { article: 'a', guild, channel: '5', post: `r ${guild}` };
				await planDiscussion(database.queries, { of: 'reminders', ...reminder });
			}
			const all = await claim(ledger);
			expect(all.map(({ post }) => post).toSorted()).toEqual(['1', '2', 'r g2']);
			const [first, ...others] = all;
			expect(first && (await ledger.drop(first))).toBe(true);
			expect(await claim(ledger, 2)).toMatchObject(others.map(({ nonce }) => ({ nonce })));
		});
	});
}
