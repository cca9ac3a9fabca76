/**
 * Every card of every command as a picture, from the live playground, and the page that shows them: docs/cards.md.
 *
 *     npm run pictures -- /usr/bin/chromium
 *
 * `--into FOLDER` draws them elsewhere and leaves the page alone; `--dark` and `--phone` show them as others see them.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { type ShownCard, type Step, shownCards } from './card-pictures/cards.ts';
import { openSite } from './card-pictures/site.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		into: { type: 'string', default: 'docs/pictures/cards' },
		dark: { type: 'boolean', default: false },
		phone: { type: 'boolean', default: false },
	},
});
const [executablePath = '/usr/bin/chromium'] = positionals;
/** Quality and scale, the best first; a long card takes what fits. */
const ATTEMPTS = [
	[25, 1],
	[10, 1],
	[10, 0.8],
] as const;
const MOST_BYTES = 60_000;
/** Long enough that a card can be seen whole. */
const VIEWPORT = { width: values.phone ? 390 : 880, height: 2600 };
const PAUSE_MS = 900;
/** What the site of this machine is called in the pictures. */
const SITE_SHOWN = 'https://lumen.example';
const root = new URL('..', import.meta.url).pathname;

const site = await openSite();
const home = await mkdtemp(join(tmpdir(), 'dateline-cards-'));
const bot = spawn(process.execPath, ['-r', './src/preload.cjs', 'src/main.ts'], {
	cwd: root,
	stdio: ['ignore', 'pipe', 'inherit'],
	env: {
		PATH: '',
		PLAYGROUND_PORT: '0',
		ALLOWED_PRIVATE_HOSTS: new URL(site.address).host,
		DATABASE_URL: join(home, 'dateline.db'),
		SUBSCRIBE_PORT: '0',
		SUBSCRIBE_URL: 'https://dateline.example',
	},
});
try {
	const cards = shownCards(site.address);
	await drawAll(await playgroundAddress(), cards);
	if (values.into === 'docs/pictures/cards') {
		await writeFile(join(root, 'docs/cards.md'), pageOf(cards, site.address));
	}
} finally {
	bot.kill();
	site.close();
	await once(bot, 'exit');
	await rm(home, { recursive: true });
}

async function playgroundAddress(): Promise<string> {
	let said = '';
	for await (const chunk of bot.stdout) {
		said += String(chunk);
		const address = /at (http:\S+)/.exec(said)?.[1];
		if (address) return address;
	}
	throw new Error(`the playground did not start: ${said}`);
}

async function drawAll(address: string, cards: readonly ShownCard[]): Promise<void> {
	await mkdir(values.into, { recursive: true });
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
	const colorScheme = values.dark || values.phone ? 'dark' : 'light';
	const page = await browser.newPage({ viewport: VIEWPORT, colorScheme });
	await page.goto(address);
	await page.getByText('is online').waitFor();
	for (const card of cards) {
		try {
			for (const step of card.steps) await take(page, step);
			await page.waitForTimeout(PAUSE_MS);
			await draw(page, card);
			await page.keyboard.press('Escape');
		} catch (cause) {
			throw new Error(`${card.name} could not be drawn`, { cause });
		}
	}
	await browser.close();
}

async function take(page: Page, step: Step): Promise<void> {
	if ('say' in step) {
		// Behind a space the options of a command are there, and with them the place for a file.
		const typed = step.file ? `${step.say} ` : step.say;
		const before = await lastMessage(page);
		await page.getByRole('combobox', { name: /^Message or command/ }).fill(typed);
		if (step.file) await attach(page, step.file);
		await page.getByRole('button', { name: 'Send' }).click();
		await page.locator(`${before} ~ [data-message], dialog[open]`).first().waitFor();
	} else if ('press' in step) {
		await page.getByRole('button', { name: step.press, exact: true }).last().click();
	} else if ('menu' in step) {
		const message = page.locator('[data-message]').last();
		await message.hover();
		await message.getByLabel('Apps for this message').click();
		await message.getByRole('button', { name: step.menu }).click();
	} else if ('fill' in step) {
		await page.getByLabel(step.fill).last().fill(step.with);
	} else if ('choose' in step) {
		await page.getByRole('combobox', { name: step.in }).last().selectOption(step.choose);
	} else {
		await page.getByText(new RegExp(step.until)).last().waitFor();
	}
}

/** The selector of the last message there is. */
async function lastMessage(page: Page): Promise<string> {
	const id = await page.locator('[data-message]').last().getAttribute('data-message');
	return `[data-message="${id}"]`;
}

async function attach(
	page: Page,
	{ name, text }: { readonly name: string; readonly text: string },
): Promise<void> {
	await page
		.locator('#box input[type=file]')
		.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/** Runs in the page: the address that changes with every run is shown by a name that stays. */
function nameSite(shown: Element, [address, name]: readonly [string, string]): void {
	const texts = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
	for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
		if (text.nodeValue?.includes(address)) text.nodeValue = text.nodeValue.replace(address, name);
	}
	for (const field of shown.querySelectorAll('input')) {
		if (!field.value.includes(address)) continue;
		field.value = field.value.replace(address, name);
		// Its letters are counted again.
		field.dispatchEvent(new Event('input', { bubbles: true }));
	}
}

/** The window that is open, else the last message; WebP, which playwright itself does not write. */
async function draw(page: Page, { name }: ShownCard): Promise<void> {
	const dialog = page.locator('dialog[open]');
	const shown = (await dialog.count()) > 0 ? dialog : page.locator('[data-message]').last();
	await shown.evaluate(nameSite, [site.address, SITE_SHOWN] as const);
	await shown.scrollIntoViewIfNeeded();
	const box = await shown.boundingBox();
	if (!box) throw new Error('nothing is shown');
	const session = await page.context().newCDPSession(page);
	let bytes = Buffer.alloc(0);
	for (const [quality, scale] of ATTEMPTS) {
		const clip = { ...box, scale };
		const format = { format: 'webp', quality } as const;
		const { data } = await session.send('Page.captureScreenshot', { ...format, clip });
		bytes = Buffer.from(data, 'base64');
		if (bytes.length <= MOST_BYTES) break;
	}
	await session.detach();
	await writeFile(join(values.into, `${name}.webp`), bytes);
}

function pageOf(cards: readonly ShownCard[], address: string): string {
	const rows = cards.map(({ name, from, what }) => {
		const typed = from.replaceAll(address, SITE_SHOWN);
		return `| ${typed} | ${what} | ![${what}](pictures/cards/${name}.webp) |`;
	});
	return `# Every card

What each command answers, as the playground shows it. \`npm run pictures\` draws them anew and writes this page; a row is a line of
\`bench/card-pictures/cards.ts\`. How a card is built is said in [ARCHITECTURE.md](../ARCHITECTURE.md), the pictures within cards in
[drawn-pictures.md](drawn-pictures.md).

| from | what | card |
| --- | --- | --- |
${rows.join('\n')}
`;
}
