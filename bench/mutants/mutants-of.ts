import { codeOf } from './code-of.ts';

/** A small fault: `text.slice(start, end)` becomes `became`. */
export type Mutant = {
	readonly start: number;
	readonly end: number;
	readonly became: string;
	readonly line: number;
};

type Operator = {
	/** Where it applies in code; group `at` alone is replaced, or all of the match. */
	readonly pattern: RegExp;
	readonly became: (matched: string) => string;
};

const SWAPPED: Readonly<Record<string, string>> = {
	'===': '!==',
	'!==': '===',
	'&&': '||',
	'||': '&&',
	'<': '<=',
	'>': '>=',
	'<=': '<',
	'>=': '>',
	'+': '-',
	'-': '+',
	true: 'false',
	false: 'true',
	some: 'every',
	every: 'some',
	min: 'max',
	max: 'min',
};

const swap = (word: string): string => SWAPPED[word] ?? word;
const nothing = (): string => '';

const OPERATORS: readonly Operator[] = [
	// `one === other` → `one !== other`, `found && isKnown` → `found || isKnown`, `count < limit` → `count <= limit`
	{ pattern: / (?<at>===|!==|&&|\|\||<=|>=|<|>) /dg, became: swap },
	// `index + 1` → `index - 1`
	{ pattern: /(?<=[\w)\]]) (?<at>[+-]) (?=[\w(])/dg, became: swap },
	// `index + 1` → `index`
	{ pattern: /(?<=[\w)\]])(?<at> [+-] 1)\b/dg, became: nothing },
	{ pattern: /(?<![\w.])(?<at>true|false)\b/dg, became: swap },
	{ pattern: /\.(?<at>some|every)\(/dg, became: swap },
	{ pattern: /\bMath\.(?<at>min|max)\(/dg, became: swap },
	// `!isKnown` → `isKnown`
	{ pattern: /(?<at>!)(?=[\w(])/dg, became: nothing },
	// `if (isKnown)` → `if (true)` or `if (false)`
	{ pattern: /\bif \((?<at>(?:[^()\n]|\([^()\n]*\))+)\)/dg, became: () => 'true' },
	{ pattern: /\bif \((?<at>(?:[^()\n]|\([^()\n]*\))+)\)/dg, became: () => 'false' },
	// `LIMIT = 60` → `LIMIT = 61`, and → `LIMIT = 6`
	{ pattern: /(?<![\w.$])(?<at>\d[\d_]*)(?![\w.])/dg, became: oneMore },
	{ pattern: /(?<![\w.$])(?<at>\d[\d_]*\d)(?![\w.])/dg, became: (number) => number.slice(0, -1) },
	// a step of a chain: `.where(…)`, `.filter(…)`, `.trim()`
	{
		pattern:
			/(?<at>\s*\.(?:where|filter|trim|toLowerCase|sort|reverse|slice)\((?:[^()\n]|\([^()\n]*\))*\))/dg,
		became: nothing,
	},
	// a statement on a line of its own: `seen.add(name);`, `continue;`
	{
		pattern:
			/(?<=\n\t+)(?<at>(?:await )?(?!return|throw|const|let|import|export|type|readonly)[\w.]+(?:\(| [+-]?= )[^\n]*;|continue;|return;)(?=\n)/dg,
		became: nothing,
	},
];

/** Types alone: nothing of them is run. `find(name: string): Promise<Person>;` is a method of an interface. */
const DECLARATION =
	/^(?:import|export type|type|interface|export interface|\s+readonly)\b|^\s+\w+\(.*\): [^=]+;$/;

/** Every mutant of a file's text, in the order of the text. */
export function mutantsOf(text: string): Mutant[] {
	const code = codeOf(text);
	const mutants = OPERATORS.flatMap((operator) => applied(operator, text, code));
	return mutants.toSorted((a, b) => a.start - b.start || a.became.localeCompare(b.became));
}

function applied({ pattern, became }: Operator, text: string, code: string): Mutant[] {
	return [...code.matchAll(pattern)].flatMap(({ indices }) => {
		const [start, end] = indices?.groups?.['at'] ?? [0, 0];
		if (DECLARATION.test(lineAt(text, start))) return [];
		const line = text.slice(0, start).split('\n').length;
		return [{ start, end, became: became(text.slice(start, end)), line }];
	});
}

function lineAt(text: string, index: number): string {
	return text.slice(text.lastIndexOf('\n', index - 1) + 1).split('\n', 1)[0] ?? '';
}

function oneMore(number: string): string {
	return String(Number(number.replaceAll('_', '')) + 1);
}
