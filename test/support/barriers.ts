import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

type Violation = { readonly id: string; readonly impact: string };

/** What is wrong on the page for those who cannot see it, or not well. */
export async function barriersOn(page: Page): Promise<string[]> {
	await page.evaluate(AXE);
	const found = await page.evaluate<readonly Violation[]>(
		'axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, impact }) => ({ id, impact })))',
	);
	return found.map(({ id, impact }) => `${impact}: ${id}`);
}
