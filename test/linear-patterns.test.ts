import { globSync, readFileSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';
import { analyse } from 'scslre';
import { afterAll, beforeAll, expect, test } from 'vitest';

type Pattern = { readonly source: string; readonly flags: string; readonly where: string };

/** Rooms that look with patterns at what strangers wrote. */
const ROOMS = 'src/{web,analysis,discord}/**/*.ts';

/** Patterns that the checker takes for slow: how each begins, and why it is not. */
const FALSE_ALARMS: Readonly<Record<string, string>> = {
	'^[^\\p{L}\\p{N}“‘"\'(£$€]+|(?<!': 'a label, made of at most a hundred words of one sentence',
	'\\[[^\\]]*\\]| ': 'our own patterns, read once',
	'(?<!\\s)\\s*(?:[|·•]|': 'a byline, of which 500 letters are looked at',
	'(?:[A-Za-z]\\.){2,}|(?:Mr|': 'its last way out takes any sign, so that it never fails',
};

/** Written between slashes. */
function literals(): Pattern[] {
	return globSync(ROOMS).flatMap((where) => {
		const found: Pattern[] = [];
		const visit = (node: unknown): void => {
			if (typeof node !== 'object' || node === null) return;
			if ('regex' in node) {
				const { pattern: source, flags } = node.regex as { pattern: string; flags: string };
				found.push({ source, flags, where });
			}
			for (const child of Object.values(node)) visit(child);
		};
		visit(parseAst(readFileSync(where, 'utf8'), { lang: 'ts' }));
		return found;
	});
}

/** Put together of parts when their files are loaded. */
const composed: Pattern[] = [];
const Native = RegExp;
beforeAll(async () => {
	globalThis.RegExp = new Proxy(Native, {
		construct(target, given, newTarget) {
			const made: RegExp = Reflect.construct(target, given, newTarget);
			const [, , maker = ''] = new Error().stack?.split('\n') ?? [];
			if (!maker.includes('node_modules'))
				composed.push({ source: made.source, flags: made.flags, where: 'put together' });
			return made;
		},
	});
	const makers = globSync(ROOMS).filter((file) => readFileSync(file, 'utf8').includes('RegExp('));
	makers.push('src/analysis/stages.ts');
	for (const file of makers) await import(new URL(`../${file}`, import.meta.url).href);
});
afterAll(() => {
	globalThis.RegExp = Native;
});

/** How much longer a pattern may take than what it reads is long, by the first sign of trouble. */
function slownessOf({ source, flags, where }: Pattern): string | undefined {
	const [report] = analyse({ source, flags }, { maxReports: 1 }).reports;
	return (
		report &&
		`${where}: /${source.slice(0, 80)}/ ${report.exponential ? 'exponential' : ''}${report.type}`
	);
}

const isExcepted = ({ source }: Pattern) =>
	Object.keys(FALSE_ALARMS).some((beginning) => source.startsWith(beginning));

test('no pattern takes more than its share of time, whatever it reads', () => {
	const all = [...literals(), ...composed];
	expect(all.length).toBeGreaterThan(1000);
	expect(composed.length).toBeGreaterThan(200);
	const own = new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
	const slow = [...own.values()]
		.filter((pattern) => !isExcepted(pattern))
		.flatMap((pattern) => slownessOf(pattern) ?? []);

	expect(slow).toEqual([]);
	const needless = Object.keys(FALSE_ALARMS).filter(
		(beginning) => !all.some((one) => one.source.startsWith(beginning) && slownessOf(one)),
	);
	expect(needless).toEqual([]);
});

test.each(['(?:a+)+$', '\\s+$', '^\\s*(?:x?)\\s*$', '(?:a|a)*b', 'x*y*x*$'])(
	'/%s/ is known for slow',
	(source) => {
		expect(slownessOf({ source, flags: '', where: 'here' })).toBeDefined();
	},
);
