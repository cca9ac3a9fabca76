import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { logCards } from '../../src/cards/log-cards.ts';
import type { Card } from '../../src/domain/card.ts';
import { USUAL_RULES } from '../../src/domain/guilds/guild-rules.ts';
import type { Announced, Announcement } from '../../src/ports/announcer.ts';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { openEditorLog } from '../../src/sql/editor-log.ts';
import { openGuildRulesStore } from '../../src/sql/guilds/guild-rules-store.ts';
import { openGuildSettingsStore } from '../../src/sql/guilds/guild-settings-store.ts';
import { openPeopleBooks } from '../../src/sql/people/people-books.ts';
import { openReminderBooks } from '../../src/sql/reminders/reminder-book.ts';
import { correctArticle } from '../../src/stories/articles/editing/correct-article.ts';
import {
	removeArticle,
	removeArticles,
} from '../../src/stories/articles/editing/remove-articles.ts';
import { undoChange } from '../../src/stories/articles/editing/undo-change.ts';
import { tellEdits } from '../../src/stories/tell-edits.ts';
import { saveArticle } from '../support/articles.ts';
import { linesOf } from '../support/card-lines.ts';
import { EVERY_DATABASE } from '../support/databases.ts';
import { DIRECT_ANALYSER } from '../support/direct-analyser.ts';

const EDITOR = '222333444555666777';

/** A server with a channel for the log, unless a test says otherwise, and a Discord that takes posts as `fates` say. */
async function startLog(open: (typeof EVERY_DATABASE)[number][1], log: string | undefined = '9') {
	const database = await open();
	let time = Date.parse('2024-03-07T12:00:00Z');
	const now = () => new Date(time);
	const posted: Announcement[] = [];
	const told: Card[] = [];
	const fates: (Announced | Error)[] = [];
	const store = openArticleStore(database, { now, analysisVersion: 1 });
	const guildRules = openGuildRulesStore(database);
	const choose = (channel: string | undefined) =>
		guildRules.keep('g1', { ...USUAL_RULES, ...(channel !== undefined && { log: channel }) });
	await choose(log === '' ? undefined : log);
	const editorLog = openEditorLog(database);
	const library = store.library('g1');
	const desk = store.desk('g1');
	const tools = {
		editorLog,
		logCards,
		guildSettings: openGuildSettingsStore(database),
		announcer: {
			async announce(announcement: Announcement): Promise<Announced> {
				posted.push(announcement);
				const fate = fates.shift() ?? { outcome: 'posted', id: String(posted.length) };
				if (fate instanceof Error) throw fate;
				return fate;
			},
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
	const editing = { desk, library, analyser: DIRECT_ANALYSER, asked: { by: EDITOR } };
	return {
		editorLog,
		desk,
		editing,
		choose,
		posted,
		told,
		fates,
		people: openPeopleBooks(database, now).book('g1'),
		own: openReminderBooks(database, now).book('g1').own,
		book: openReminderBooks(database, now).book('g1'),
		saveDates: (title: string, dates: NonNullable<Parameters<typeof saveArticle>[1]>['dates']) =>
			saveArticle(library, { title, text: `${title}.`, ...(dates && { dates }) }),
		save: (title: string) => saveArticle(library, { title, text: `${title}.` }),
		lines: () => posted.flatMap(({ card }) => linesOf(card)),
		tick(minutes = 1): Promise<void> {
			time += minutes * 60_000;
			return tellEdits(tools, new AbortController().signal);
		},
	};
}

for (const [name, open] of EVERY_DATABASE) {
	describe(`on ${name}, the editors’ log tells`, () => {
		test('a correction with who, what, before and after, and a way back', async () => {
			const { save, editing, tick, posted, lines } = await startLog(open);
			const { id } = await save('Harbour closes');
			await correctArticle(editing, id, { title: 'Port closes' });
			await tick();
			await tick();
			expect(posted).toMatchObject([{ channel: '9', silent: true }]);
			expect(posted[0]).not.toHaveProperty('roles');
			const text = lines().join('\n');
			expect(text).toContain('Title: Harbour closes → **Port closes**');
			expect(text).toContain(EDITOR);
			expect(text).toContain(`[Undo → article.undoLogged(${id}, 1)]`);
		});

		test('what was undone, removed, put together and told apart', async () => {
			const { save, editing, desk, people, tick, lines } = await startLog(open);
			const { id } = await save('Harbour closes');
			await correctArticle(editing, id, { title: 'Port closes' });
			await undoChange(editing, id, 1);
			const names = [
				{ article: id, name: 'Ann Lee' },
				{ article: id, name: 'A. Lee' },
			];
			const merged = (await people.keep({ kind: 'same', names }, EDITOR)) ?? 0;
			await people.keep({ kind: 'same', names }, EDITOR);
			await people.undo(merged, EDITOR);
			await people.keep({ kind: 'other', names: names.slice(0, 1) }, EDITOR);
			await removeArticle(desk, id, EDITOR);
			await tick();
			const text = lines().join('\n');
			expect(text).toContain('Undone: Title: Port closes → **Harbour closes**');
			expect(text).toContain('Removed: **Harbour closes**');
			expect(text.match(/Merged as one person: \*\*Ann Lee\*\* and \*\*A. Lee\*\*/g)).toHaveLength(
				2,
			);
			expect(text).toContain('Undone: Merged as one person');
			expect(text).toContain('Split off as another person: **Ann Lee**, in 1 article');
			expect(text).toContain(`[Undo → speaker.undo(${merged}, Ann Lee)]`);
		});

		test('dates of the server’s own, with a way back from each', async () => {
			const { own, tick, lines } = await startLog(open);
			const date = { day: '2019-03-12', label: 'Our club began', repeat: 'yearly' } as const;
			const added = await own.add(date, EDITOR);
			await own.add(date, EDITOR);
			const number = added.outcome === 'kept' ? added.date.number : -1;
			await own.change(number, { ...date, label: 'The club began' }, EDITOR);
			await own.remove(number, EDITOR);
			await own.remove(number, EDITOR);
			await own.restore(number, EDITOR);
			await tick();
			expect(lines().filter((line) => /^\w+ a date|^\[Undo/.test(line))).toEqual([
				'Added a date of this server: **2019-03-12** — Our club began',
				`[Undo → reminders.undoAdded(${number})]`,
				'Changed a date of this server: **2019-03-12** — Our club began → **2019-03-12** — The club began',
				`[Undo → reminders.undoChanged(${number}, 2019-03-12, Our club began, yearly)]`,
				'Removed a date of this server: **2019-03-12** — The club began',
				`[Undo → reminders.undoRemoved(${number})]`,
				'Restored a date of this server: **2019-03-12** — The club began',
				`[Undo → reminders.undoAdded(${number})]`,
			]);
		});

		test('what was decided about dates, an article in one line', async () => {
			const { book, saveDates, tick, lines } = await startLog(open);
			const { id } = await saveDates('Harbour closes', [
				{ earliest: '2024-03-01', label: 'It opens' },
				{ earliest: '2024-03-02', label: 'It closes' },
			]);
			const of = (number: number) => ({ article: id, number });
			const confirmed = { confirmed: '2024-03-02', label: 'It shuts' } as const;
			await book.decide(
				[
					{ keyDate: of(0), decision: { confirmed: '2024-03-01' } },
					{ keyDate: of(1), decision: confirmed },
				],
				EDITOR,
			);
			await book.decide([{ keyDate: of(0), decision: 'ignored' }], EDITOR);
			await book.decide([{ keyDate: of(0), decision: 'undecided' }], EDITOR);
			await book.decide([{ keyDate: of(9), decision: 'ignored' }], EDITOR);
			await tick();
			expect(
				lines()
					.filter((line) => !line.startsWith('-#'))
					.slice(1),
			).toEqual([
				'Confirmed: **2024-03-01** — It opens; **2024-03-02** — It shuts.',
				`[Undo → reminders.undecide(${id}, 0, 0, , 1)]`,
				'Ignored: It opens.',
				`[Undo → reminders.undecide(${id}, 0, 0, )]`,
				'To confirm or ignore again: It opens',
			]);
			expect(lines().join('\n')).toContain('Harbour closes');
		});

		test('much at once in one message', async () => {
			const { save, desk, tick, posted, lines } = await startLog(open);
			for (let number = 0; number < 14; number += 1) await save(`News ${number}`);
			await removeArticles(desk, await desk.all(), EDITOR);
			await tick();
			expect(posted).toHaveLength(1);
			expect(lines().filter((line) => line.includes('Removed: '))).toHaveLength(10);
			expect(lines().join('\n')).toContain('and 4 more');
		});

		test('nothing where no channel is chosen, before or after, and nothing of another server', async () => {
			const { save, editing, choose, tick, posted } = await startLog(open, '');
			const { id } = await save('Harbour closes');
			await correctArticle(editing, id, { title: 'Port closes' });
			await choose('9');
			await tick();
			await correctArticle(editing, id, { title: 'Quay closes' });
			await choose(undefined);
			await tick();
			await choose('9');
			await tick();
			expect(posted).toEqual([]);
		});

		test('each deed once, after a crash and after an outage', async () => {
			const { save, editing, fates, tick, posted } = await startLog(open);
			const { id } = await save('Harbour closes');
			fates.push(new Error('killed'), { outcome: 'later', afterMs: 5, mayBeThere: true });
			await correctArticle(editing, id, { title: 'Port closes' });
			await tick().catch(() => undefined);
			await correctArticle(editing, id, { title: 'Quay closes' });
			for (const minutes of [2, 3, 5, 5]) await tick(minutes);
			expect(posted.map(({ nonce }) => nonce)).toEqual([
				...Array(3).fill(posted[0]?.nonce),
				posted[3]?.nonce,
			]);
			expect(posted[1]).toHaveProperty('since');
			expect(posted[3]?.nonce).not.toBe(posted[0]?.nonce);
		});

		test('admins once why it cannot be told, and goes on when they choose again', async () => {
			const { save, editing, fates, tick, posted, told, editorLog } = await startLog(open);
			const { id } = await save('Harbour closes');
			fates.push({ outcome: 'refused', reason: 'Allow it.' });
			await correctArticle(editing, id, { title: 'Port closes' });
			await tick();
			await correctArticle(editing, id, { title: 'Quay closes' });
			await tick();
			expect([posted.length, told.length]).toEqual([1, 1]);
			expect(linesOf(told[0] ?? never()).join('\n')).toContain('Allow it.');
			expect(await editorLog.problem('g1')).toBe('Allow it.');
			expect(await editorLog.problem('g2')).toBeUndefined();

			await editorLog.release('g1');
			await correctArticle(editing, id, { title: 'Pier closes' });
			await tick();
			expect(linesOf(posted[1]?.card ?? never()).join('\n')).toContain('→ **Pier closes**');
			expect(await editorLog.problem('g1')).toBeUndefined();
		});
	});
}

function never(): never {
	throw new Error('none');
}
