import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom. What is not listed is forbidden. ARCHITECTURE.md says why. */
const MAY_IMPORT: Record<string, string[]> = {
	'src/domain/': ['src/domain/', 'temporal-polyfill'],
	'src/domain/wording/': ['intl-messageformat'],
	'src/analysis/': ['src/domain/', 'src/analysis/', 'eld', 'gender-detection-from-name'],
	'src/analysis/analyse.ts': ['node:'],
	'src/analysis/load-models.ts': ['node:'],
	'src/ports/': ['src/ports/', 'src/domain/', 'src/analysis/stages.ts'],
	'src/app.ts': ['src/ports/', 'src/domain/', 'pino'],
	'src/config.ts': ['src/domain/'],
	'src/stories/': [
		'src/stories/',
		'src/domain/',
		'src/analysis/stages.ts',
		'src/ports/',
		'src/app.ts',
	],
	'src/cards/': ['src/cards/', 'src/domain/', 'src/ports/', 'src/stories/'],
	// A language is loaded when it is first spoken.
	'src/cards/messages/catalogues.ts': ['node:module'],
	'commands/': ['src/cards/', 'src/domain/', 'src/stories/', 'src/discord/interactions/command.ts'],
	'commands/article/': ['commands/article/'],
	'commands/data/': ['commands/data/'],
	'commands/feed/': ['commands/feed/'],
	'commands/reminders/': ['commands/reminders/'],
	// What is chosen of reminders is chosen in both panels alike.
	'commands/settings.ts': ['commands/reminders/group.ts'],
	'src/discord/': [
		'src/discord/',
		'src/domain/',
		'src/ports/',
		'src/app.ts',
		'@discordjs/rest',
		'@discordjs/ws',
		'discord-api-types/',
		'undici',
		'pino',
		'node:',
	],
	'src/sql/': [
		'src/sql/',
		'src/domain/',
		'src/ports/',
		'src/app.ts',
		'zod',
		'kysely',
		'pg',
		'node:',
	],
	'src/web/': [
		'src/web/',
		'src/domain/',
		'src/ports/',
		'src/app.ts',
		'undici',
		'@mozilla/readability',
		'linkedom',
		'htmlparser2',
		'html-encoding-sniffer',
		'feedsmith',
		'@rowanmanning/feed-parser',
		'mammoth',
		'unpdf',
		'tldts',
		'eld',
		'zod',
		'pino',
		'node:',
	],
	'src/web/extract.ts': ['src/workers/open-pool.ts'],
	'src/web/items.ts': ['src/workers/open-pool.ts'],
	'src/web/batch/': ['src/analysis/read-lines.ts', 'src/analysis/line-fields.ts'],
	'src/workers/': ['src/workers/', 'src/domain/', 'src/ports/', 'src/app.ts', 'node:'],
	'src/workers/reading-worker.ts': ['src/web/'],
	'src/workers/analysis-worker.ts': ['src/analysis/'],
	'src/workers/picture-worker.ts': ['src/pictures/'],
	'src/pictures/': [
		'src/pictures/',
		'src/domain/',
		'src/ports/',
		'src/app.ts',
		'@napi-rs/canvas',
		'zod',
		'node:',
	],
	'src/operations/': [
		'src/operations/',
		'src/domain/',
		'src/ports/',
		'src/sql/',
		'prom-client',
		'node:',
	],
	'src/cron/': [
		'src/cron/',
		'src/domain/',
		'src/ports/',
		'src/app.ts',
		'node-cron',
		'pino',
		'node:',
	],
	'src/local-discord/': ['src/local-discord/', 'discord-api-types/', 'ws', 'node:'],
	'src/playground/': ['src/playground/', 'src/local-discord/', 'zod', 'node:'],
	'src/open-app.ts': ['src/', 'package.json', 'pino', 'node:'],
	'src/bundled-articles.ts': ['src/', 'zod', 'node:'],
	'src/jobs.ts': ['src/'],
	'src/main.ts': ['src/', 'package.json', 'dotenv', 'pino', 'node:'],
};
const IMPORT = /(?:^|\n)(?:import|export)\s(?:[^;'"]*?\sfrom\s)?['"](?<target>[^'"]+)['"]/g;
const DYNAMIC = /\bimport\(\s*['"](?<target>[^'"]+)['"]\s*\)/g;

function importsOf(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	const matches = [...text.matchAll(IMPORT), ...text.matchAll(DYNAMIC)];
	return matches
		.map(({ groups }) => groups?.['target'] ?? '')
		.map((target) => (target.startsWith('.') ? join(dirname(file), target) : target));
}

function strayImports(file: string): string[] {
	const rooms = Object.keys(MAY_IMPORT).filter((name) => file.startsWith(name));
	const allowed = rooms.flatMap((name) => MAY_IMPORT[name] ?? []);
	return importsOf(file).filter((target) => !allowed.some((name) => target.startsWith(name)));
}

/** Cards show results of stories and ask for nothing themselves: of these rooms they know the types alone. */
const TYPES_ALONE = ['src/ports/', 'src/stories/'];
const VALUES = /(?:^|\n)import\s(?!type\b)(?<names>[^;'"]*?)\sfrom\s'(?<target>[^']+)'/g;

test.each(globSync('src/cards/**/*.ts'))('%s knows only types of stories and ports', (file) => {
	const matches = [...readFileSync(file, 'utf8').matchAll(VALUES)];
	const values = matches
		.map(({ groups }) => join(dirname(file), groups?.['target'] ?? ''))
		.filter((target) => TYPES_ALONE.some((name) => target.startsWith(name)));
	expect(values).toEqual([]);
});

test.each(globSync('{src,commands}/**/*.ts'))('%s imports only what it may', (file) => {
	expect(strayImports(file)).toEqual([]);
});

test.each(globSync('src/sql/migrations/**/*.ts'))(
	'%s is frozen: it imports Kysely alone',
	(file) => {
		expect(importsOf(file).filter((target) => target !== 'kysely')).toEqual([]);
	},
);

/** The features, each with a folder of its name in a layer, and whose folders it may use beside its own. */
const GRID: Record<string, readonly string[]> = {
	articles: [],
	guilds: [],
	people: ['articles'],
	reminders: ['articles', 'people', 'guilds'],
	feeds: ['articles', 'people', 'guilds'],
	follows: ['articles', 'people', 'guilds'],
};

/** The feature of `src/LAYER/FEATURE/…`, if it is of one. */
function featureOf(file: string): string | undefined {
	const [, , feature = '', ...rest] = file.split('/');
	return feature in GRID && rest.length > 0 ? feature : undefined;
}

test.each(globSync(`src/*/{${Object.keys(GRID).join(',')}}/**/*.ts`))(
	'%s uses only the features it may',
	(file) => {
		const feature = featureOf(file) ?? '';
		const used = importsOf(file).flatMap((target) => featureOf(target) ?? []);
		expect(used.filter((one) => one !== feature && !GRID[feature]?.includes(one))).toEqual([]);
	},
);

/** The files that import one another, by whatever way round, types included. */
function filesInCircles(files: readonly string[]): string[] {
	const ours = new Set(files);
	const imports = new Map(
		files.map((file) => [file, importsOf(file).filter((to) => ours.has(to))]),
	);
	// What imports nothing that is left, or is imported by nothing that is left, is in no circle.
	for (let size = -1; size !== imports.size; ) {
		size = imports.size;
		const imported = new Set([...imports.values()].flat());
		for (const [file, targets] of imports) {
			const left = targets.filter((to) => imports.has(to));
			if (left.length === 0 || !imported.has(file)) imports.delete(file);
			else imports.set(file, left);
		}
	}
	return [...imports.keys()];
}

test('no files import one another in a circle, types included', () => {
	expect(filesInCircles(globSync('{src,commands}/**/*.ts'))).toEqual([]);
});

const MOST_FILES = 20;
const MOST_LINES = 300;

test('no folder holds more files than can be overlooked', () => {
	const byFolder = Map.groupBy(globSync('{src,commands}/**/*.{ts,css}'), dirname);
	const full = [...byFolder].filter(([, files]) => files.length > MOST_FILES);
	expect(full.map(([folder, files]) => `${folder}: ${files.length}`)).toEqual([]);
});

test('no file is longer than can be read', () => {
	const long = globSync('{src,commands,test,bench}/**/*.{ts,css}').filter(
		(file) => readFileSync(file, 'utf8').split('\n').length > MOST_LINES + 1,
	);
	expect(long).toEqual([]);
});
