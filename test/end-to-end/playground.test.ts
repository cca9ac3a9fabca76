import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hasBrowser, launchBrowser } from '../support/browser.ts';
import { endWithTests } from '../support/child-processes.ts';
import { preparedDatabase } from '../support/databases.ts';
import { startNewsSite } from '../support/news-site.ts';

const MAIN = new URL('../../src/main.ts', import.meta.url).pathname;
const GUARD = new URL('../../src/node-version.cjs', import.meta.url).pathname;

/** The playground as `npm start` opens it, whose operator lets it ask `host`; gives the address of its page. */
async function startPlaygroundProcess(host: string): Promise<string> {
	const database = await preparedDatabase();
	const child = endWithTests(
		spawn(process.execPath, ['-r', GUARD, MAIN], {
			stdio: ['ignore', 'pipe', 'inherit'],
			env: { PLAYGROUND_PORT: '0', DATABASE_URL: database, ALLOWED_PRIVATE_HOSTS: host },
		}),
	);
	onTestFinished(async () => {
		child.kill('SIGTERM');
		await once(child, 'exit');
	});
	const lines: AsyncIterable<Buffer> = child.stdout;
	for await (const line of lines) {
		const address = /http:\/\/\S+/.exec(String(line))?.[0];
		if (address !== undefined) return address;
	}
	throw new Error('the playground did not start');
}

describe.runIf(hasBrowser())('in the playground', () => {
	test('a link becomes an article, and a question about cookies an honest refusal', async () => {
		const site = await startNewsSite();
		onTestFinished(site.stop);
		const address = await startPlaygroundProcess(site.host);
		const browser = await launchBrowser();
		onTestFinished(() => browser.close());
		const page = await browser.newPage();
		page.setDefaultTimeout(20_000);
		await page.goto(address);
		await page.getByText('is online').waitFor();
		const box = page.getByRole('combobox', { name: /^Message or command/ });
		const last = page.locator('[data-message]').last();
		const run = async (line: string, answer: string): Promise<string> => {
			await box.fill(line);
			await page.getByRole('button', { name: 'Send' }).click();
			await last.getByText(answer).first().waitFor();
			return last.innerText();
		};

		const added = await run(`/article add url url:${site.url}/harbour`, 'Added.');
		expect(added).toContain('The harbour of Lumen closes');
		expect(added).toContain('The Lumen Post · March 7, 2024');
		expect(added).toContain('1 quote by 1 speaker · 1 key date');
		expect(await run('/dates', 'Key dates from')).toContain('March 8, 2024');
		expect(await run('/quotes speaker:Ann Lee', 'Quotes by')).toContain(
			'stays closed until spring',
		);

		const refused = await run(`/article add url url:${site.url}/consent`, 'Nothing was added');
		expect(refused).toContain('cookies and consent instead of its article');
	}, 60_000);
});
