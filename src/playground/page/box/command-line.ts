import type { Command, CommandOption } from '../../../local-discord/wire.ts';

/** One thing that can be typed: `/quotes`, `/article add file`. */
export type Verb = {
	readonly path: readonly string[];
	/** Without the slash. */
	readonly name: string;
	readonly description: string;
	readonly options: readonly CommandOption[];
};

/** A line read against the commands: the verb, and its options as texts. */
export type ReadLine = {
	readonly verb: Verb;
	readonly texts: Readonly<Record<string, string>>;
};

const SLASH = 1;
const SUBCOMMAND = 1;
const GROUP = 2;

/** All that can be typed, in the order of the commands. */
export function verbsOf(commands: readonly Command[]): Verb[] {
	return commands
		.filter(({ type }) => type === SLASH)
		.flatMap(({ name, description, options = [] }) => verbsUnder([name], { description, options }));
}

function verbsUnder(
	path: readonly string[],
	{ description, options = [] }: Pick<CommandOption, 'description' | 'options'>,
): Verb[] {
	const inner = options.filter(({ type }) => type === SUBCOMMAND || type === GROUP);
	if (inner.length === 0) return [{ path, name: path.join(' '), description, options }];
	return inner.flatMap((option) => verbsUnder([...path, option.name], option));
}

/** The verbs that fit what was typed so far, the nearest first. */
export function fittingVerbs(verbs: readonly Verb[], typed: string): Verb[] {
	const wanted = typed.replace(/^\//, '').trim().toLowerCase();
	const rank = ({ name, description }: Verb) => {
		if (name.startsWith(wanted)) return 0;
		if (name.includes(wanted)) return 1;
		return description.toLowerCase().includes(wanted) ? 2 : 3;
	};
	const ranked = verbs.map((verb) => ({ verb, rank: rank(verb) }));
	return ranked
		.filter(({ rank }) => rank < 3)
		.sort((one, other) => one.rank - other.rank)
		.map(({ verb }) => verb);
}

/**
 * Reads `/quotes speaker:Ann Lee about:peace`: a verb in full, then its options in any order. Words before
 * the first named option are meant for the first one. Undefined where no verb is typed in full.
 */
export function readLine(verbs: readonly Verb[], line: string): ReadLine | undefined {
	const typed = line.trimStart();
	const verb = verbs
		.filter(({ name }) => startsWithWord(typed.toLowerCase(), `/${name}`))
		.sort((one, other) => other.name.length - one.name.length)[0];
	if (!verb) return undefined;
	return { verb, texts: readOptions(verb.options, typed.slice(verb.name.length + 1)) };
}

function startsWithWord(text: string, word: string): boolean {
	return text.startsWith(word) && /^(\s|$)/.test(text.slice(word.length));
}

function readOptions(options: readonly CommandOption[], text: string): Record<string, string> {
	const named = /(?<=^|\s)(?<name>[-_\p{L}\p{N}]+):/gu;
	const starts = [...text.matchAll(named)]
		.map((match) => ({ name: match.groups?.['name']?.toLowerCase() ?? '', match }))
		.filter(({ name }) => options.some((option) => option.name === name));
	const texts = starts.map(({ name, match }, index) => {
		const from = match.index + match[0].length;
		return [name, text.slice(from, starts[index + 1]?.match.index).trim()];
	});
	const first = options.find(({ required }) => required) ?? options[0];
	const before = text.slice(0, starts[0]?.match.index).trim();
	return { ...(first && before && { [first.name]: before }), ...Object.fromEntries(texts) };
}

const MOST_NAMED = 4;

/** What is wrong with a line that begins with a slash and is no command. */
export function problemOf(verbs: readonly Verb[], line: string): string {
	const [head = ''] = line.trim().split(/\s/);
	if (verbs.length === 0) return 'The bot has no commands here yet: try again in a moment.';
	const meant = verbs.filter(({ path }) => path.length > 1 && `/${path[0]}` === head.toLowerCase());
	if (meant.length === 0) return `There is no command ${head}.`;
	const typed = line.trim().slice(1).toLowerCase();
	const near = meant.filter(({ name }) => typed.startsWith(name));
	const [exact] = near;
	if (exact) return `Type a space behind /${exact.name}, then its options.`;
	const names = meant.slice(0, MOST_NAMED).map(({ name }) => `/${name}`);
	const rest = meant.length - names.length;
	return `Say which one: ${names.join(', ')}${rest > 0 ? ` or one of ${rest} more` : ''}.`;
}
