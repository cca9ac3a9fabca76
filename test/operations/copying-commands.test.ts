import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { openDatabase } from '../../src/sql/open-database.ts';
import { saveArticle } from '../support/articles.ts';
import { endWithTests } from '../support/child-processes.ts';
import { emptyFolder } from '../support/databases.ts';

const filing = { now: () => new Date('2024-03-10T12:00:00Z'), analysisVersion: 1 };

type Ended = { readonly code: number; readonly out: string; readonly err: string };

/** Runs a command as npm does, with this database and what stands behind its name. */
async function run(
	command: 'backup' | 'restore' | 'move-data',
	database: string,
	...words: string[]
): Promise<Ended> {
	const started = command === 'move-data' ? ['operations/move-data.ts'] : ['main.ts', command];
	const [script = '', ...named] = started;
	const path = fileURLToPath(new URL(`../../src/${script}`, import.meta.url));
	const child = endWithTests(
		spawn(process.execPath, ['--disable-warning=ExperimentalWarning', path, ...named, ...words], {
			env: { DATABASE_URL: database },
			stdio: ['ignore', 'pipe', 'pipe'],
		}),
	);
	const [out, err, [code]] = await Promise.all([
		text(child.stdout),
		text(child.stderr),
		once(child, 'close'),
	]);
	return { code, out, err };
}

test('a backup is made, and restored into a database that is not there', async () => {
	const folder = await emptyFolder();
	const [file, backup, restored] = ['a.db', 'kept/b.db', 'c.db'].map((name) => join(folder, name));
	const db = await openDatabase(file ?? '');
	const { id } = await saveArticle(openArticleStore(db, filing).library('111'));

	const made = await run('backup', file ?? '', backup ?? '');
	const put = await run('restore', restored ?? '', backup ?? '');
	const again = await run('restore', restored ?? '', backup ?? '');

	expect(made).toMatchObject({ code: 0, err: '' });
	expect(made.out).toMatch(
		/^Copied and compared: 1 articles, \d+ rows in all\.\nThe backup is in /,
	);
	expect(put).toMatchObject({ code: 0, err: '' });
	expect(again).toEqual({
		code: 1,
		out: '',
		err: `${restored} cannot be made; name a file that is not there yet.\n`,
	});
	await db.close();
	const copy = await openDatabase(restored ?? '');
	expect(await openArticleStore(copy, filing).library('111').article(id)).toBeDefined();
	await copy.close();
});

test('what is written wrongly is told how to write, and makes nothing', async () => {
	const folder = await emptyFolder();
	const file = join(folder, 'a.db');

	const ended = await Promise.all([
		run('move-data', file),
		run('restore', file),
		run('backup', file, '--help'),
		run('backup', file, join(folder, 'b.db')),
	]);

	expect(ended.map(({ code }) => code)).toEqual([1, 1, 1, 1]);
	expect(ended.map(({ err }) => err.split(/[ ,]/).slice(0, 4).join(' '))).toEqual([
		'Write: npm run move-data',
		'Write: npm run restore',
		'Write: npm run backup',
		'There is no file',
	]);
	expect(await readdir(folder)).toEqual([]);
});
