import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const LINK = /\]\((?<target>[^)\s#:]+)(?:#[^)\s]*)?\)/g;

test.each(globSync(['*.md', 'docs/**/*.md']))('%s leads to files that are there', (file) => {
	const targets = [...readFileSync(file, 'utf8').matchAll(LINK)].map(
		({ groups }) => groups?.['target'] ?? '',
	);
	expect(targets.filter((target) => !existsSync(join(dirname(file), target)))).toEqual([]);
});
