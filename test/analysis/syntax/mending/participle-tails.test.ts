import { expect, test } from 'vitest';
import { parsedAt } from '../../events/parsed.ts';

test.each([
	['A storm struck Zell, tearing off roofs and [killing] 40 people.', 'tearing'],
	[
		'A quake struck Zell, toppling hotels, schools and a hospital and [killing] 800 people.',
		'toppling',
	],
	['Ann Lee was singing and [dancing] in Zell.', 'singing'],
])('%s', (marked, above) => {
	const { tree, at } = parsedAt(marked);
	const head = tree.words[at]?.head ?? -1;

	expect(tree.words[head]?.text).toBe(above);
});
