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

/** `stories/work-off.ts`, `src/analysis/`: a path from the root, from `src/` or from where its rules and their tests stand. */
const PATH = /`(?<path>(?:[\w@-]+\/)+[\w.-]*)`/g;
const FROM = ['.', 'src', 'src/analysis', 'test/analysis', 'test'];
/** Said of the field, of Discord or of what somebody will write. */
const ELSEWHERE = /^application\/|^image\/|^text\/|^node_modules\/|NAME|NNNN/;

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/how-analysis-works.md'])(
	'%s names paths that are there',
	(file) => {
		const paths = [...readFileSync(file, 'utf8').matchAll(PATH)].map(
			({ groups }) => groups?.['path'] ?? '',
		);
		const gone = paths
			.filter((path) => !ELSEWHERE.test(path))
			.filter((path) => !FROM.some((root) => existsSync(join(root, path))));
		expect(gone).toEqual([]);
	},
);
