import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { startLocalDiscord } from '../../src/local-discord/local-discord.ts';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { openFollowBooks } from '../../src/sql/follows/follow-books.ts';
import { openDatabase } from '../../src/sql/open-database.ts';
import { openHighlightLedger } from '../../src/sql/reminders/highlight-ledger.ts';
import { saveArticle } from './articles.ts';
import { endWithTests } from './child-processes.ts';
import { emptyFolder } from './databases.ts';
import { openValidator } from './discord-schema/open-validator.ts';

const SCRIPT = fileURLToPath(new URL('../faults/telling-bot.ts', import.meta.url));
/** Longer than any lease, so that whoever starts next takes up what was left, and than Discord remembers a nonce. */
const BETWEEN_MS = 400_000;
const ARTICLES = 3;
const WHOLE =
	'The harbour has stood here for four hundred years, and it will stand here for four hundred more.';

/**
 * Members follow somebody, servers have a quote of the day and the week's highlights, and the process that tells them is
 * killed over and over: each member is told of each article once, and each server has its quote and its highlights once.
 */
export function followKills(scale: { readonly kills: number; readonly members: number }): void {
	const { kills, members } = scale;
	const name = `${members} followers of ${ARTICLES} articles, as many quotes of the day and highlights of the week while the process is killed ${kills} times: each told once`;
	test(name, { timeout: 60_000 + kills * 5000 }, async () => {
		const discord = await startLocalDiscord({ validator: await openValidator() });
		const guild = discord.addGuild({ name: 'Harbour News' });
		const file = join(await emptyFolder(), 'dateline.db');
		const database = await openDatabase(file);
		// A Monday, past the hour of the day's posts, and far from the next.
		let aheadMs = Date.UTC(2027, 0, 4, 10) - Date.now();
		const now = () => new Date(Date.now() + aheadMs);
		discord.setClock(() => now().getTime());
		const users = Array.from({ length: members }, (_, place) => {
			const user = discord.addUser({ name: `Member ${place}` });
			discord.join(user, guild);
			return user;
		});
		const books = openFollowBooks(database, now);
		for (const { id } of users) {
			const target = { kind: 'member', member: id } as const;
			const draft = { kind: 'speaker', wanted: 'Ann Lee', target, addedBy: id } as const;
			await books.book(guild.id, id).add(draft);
		}
		const library = openArticleStore(database, { now, analysisVersion: 1 }).library(guild.id);
		for (let number = 0; number < ARTICLES; number += 1)
			await saveArticle(library, {
				title: `News ${number}`,
				quotes: [{ speaker: 'Ann Lee', text: `Words ${number}.` }],
			});

		const servers = Array.from({ length: members }, (_, place) =>
			discord.addGuild({ name: `Server ${place}` }),
		);
		const highlights = openHighlightLedger(database);
		const places = servers.map((server) => ({
			server,
			quote: discord.addChannel(server, { name: 'quotes' }).id,
			week: discord.addChannel(server, { name: 'week' }).id,
		}));
		for (const { server, quote, week } of places)
			await highlights.keep(server.id, { quote, week }, now());
		await saveArticle(openArticleStore(database, { now, analysisVersion: 1 }).library(), {
			day: '2027-01-02',
			quotes: [{ speaker: 'Bo Ek', text: WHOLE }],
		});

		const start = (): ChildProcess => {
			const told = [discord.token, discord.apiUrl, file, String(aheadMs)];
			return endWithTests(
				spawn(process.execPath, ['--disable-warning=ExperimentalWarning', SCRIPT, ...told], {
					stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
				}),
			);
		};
		for (let kill = 0; kill < kills; kill += 1) {
			const child = start();
			// While it starts, in the middle of its posts, or when Discord has a post and it does not know.
			const sends = kill % 3 === 0 ? 0 : randomInt(1, 12);
			if (kill % 4 === 1) discord.fail({ method: 'POST', path: /messages$/, with: 'lost' });
			await (sends === 0 ? pause(randomInt(300, 1200)) : sent(discord, sends));
			child.kill('SIGKILL');
			await once(child, 'exit');
			aheadMs += BETWEEN_MS;
		}
		const last = start();
		for (let tries = 0; (await waiting(database.queries)) > 0; tries += 1) {
			if (tries > 600) throw new Error('something is never told');
			await pause(100);
		}
		last.kill('SIGKILL');

		const counts = users.map((user) => discord.messages(discord.directMessages(user).id).length);
		const brought = places.flatMap(({ quote, week }) =>
			[quote, week].map((channel) => discord.messages(channel).length),
		);
		await database.close();
		await discord.stop();
		expect(discord.faults).toEqual([]);
		expect(counts).toEqual(users.map(() => ARTICLES));
		expect(brought).toEqual(places.flatMap(() => [1, 1]));
	});
}

async function sent(
	discord: Awaited<ReturnType<typeof startLocalDiscord>>,
	count: number,
): Promise<void> {
	let left = count;
	const { promise, resolve } = Promise.withResolvers<void>();
	const stop = discord.on('message', () => {
		left -= 1;
		if (left === 0) resolve();
	});
	await Promise.race([promise, pause(3000)]);
	stop();
}

async function waiting(queries: Parameters<ReturnType<typeof sql>['execute']>[0]): Promise<number> {
	const { rows } = await sql<{ count: number }>`select
		(select count(*) from unmatched) +
		(select count(*) from highlight_settings
			where not exists (select 1 from highlight_posts where guild = highlight_settings.guild)) +
		(select count(*) from highlight_posts where free_at is not null) +
		(select count(*) from follow_posts where batch is null) +
		(select count(*) from follow_batches where free_at is not null) as count`.execute(queries);
	return rows[0]?.count ?? 0;
}
