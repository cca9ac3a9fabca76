import { existsSync } from 'node:fs';
import { env, stderr } from 'node:process';
import { type Browser, chromium } from 'playwright-core';

const FOUND = [
	env['CHROMIUM'],
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
]
	.filter((path) => path !== undefined)
	.find((path) => existsSync(path));

const FLAGS = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Whether there is a browser to test with; where there is none, says so once. */
export function hasBrowser(): boolean {
	if (FOUND) return true;
	stderr.write('Browser tests are skipped: no chromium in /usr/bin, and CHROMIUM names none.\n');
	return false;
}

/** The browser of this machine, without a window. */
export function launchBrowser(): Promise<Browser> {
	if (!FOUND) throw new Error('no browser found');
	return chromium.launch({ executablePath: FOUND, args: FLAGS });
}
