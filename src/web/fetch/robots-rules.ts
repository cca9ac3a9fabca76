/** A rule for us; its path is written as addresses are. */
export type RobotsRule = { readonly path: string; readonly isAllowed: boolean };

const NAME = 'dateline';
const MOST_LINES = 5000;
const MOST_RULES = 1000;
const LONGEST_PATH = 2048;

/**
 * The rules of a robots.txt in every group that names us (RFC 9309). What it says to robots in general is not meant for
 * a page that a person asked for.
 */
export function readRobots(bytes: Uint8Array): RobotsRule[] {
	const rules: RobotsRule[] = [];
	let isForUs = false;
	let isInRules = true;
	for (const line of new TextDecoder().decode(bytes).split(/\r\n?|\n/, MOST_LINES)) {
		const { field, value } = fieldOf(line);
		if (field === 'user-agent') {
			const [name] = value.toLowerCase().split(/[/\s]/);
			isForUs = name === NAME || (isForUs && !isInRules);
			isInRules = false;
		} else if (field === 'allow' || field === 'disallow') {
			isInRules = true;
			const path = written(value);
			if (isForUs && path !== '' && path.length <= LONGEST_PATH)
				rules.push({ path, isAllowed: field === 'allow' });
		}
	}
	return rules.slice(0, MOST_RULES);
}

/** Do the rules let us read `path`? The longest rule that matches decides; of two as long, the one that allows. */
export function letsUsRead(rules: readonly RobotsRule[], path: string): boolean {
	const asked = written(path);
	const matching = rules.filter((rule) => matches(rule.path, asked));
	const longest = Math.max(...matching.map((rule) => rule.path.length));
	const strongest = matching.filter((rule) => rule.path.length === longest);
	return strongest.length === 0 || strongest.some(({ isAllowed }) => isAllowed);
}

/** `Disallow: /a # why` is the field 'disallow' and the value '/a'. */
function fieldOf(line: string): { readonly field: string; readonly value: string } {
	const [said = ''] = line.split('#', 1);
	const colon = said.indexOf(':');
	return {
		field: said.slice(0, Math.max(0, colon)).trim().toLowerCase(),
		value: said.slice(colon + 1).trim(),
	};
}

const UNRESERVED = /^[\w.~-]$/;

/**
 * A path as RFC 9309 2.2.2 compares it: letters outside of ASCII are encoded by percent signs, plain ASCII letters are
 * not, and the digits of a code are in capitals.
 */
function written(path: string): string {
	return path
		.toWellFormed()
		.replace(/[^\x21-\x7e]/gu, (sign) => encodeURIComponent(sign))
		.replace(/%[\da-f]{2}/gi, (code) => {
			const sign = String.fromCharCode(Number.parseInt(code.slice(1), 16));
			return UNRESERVED.test(sign) ? sign : code.toUpperCase();
		});
}

/** `*` is anything, `$` the end. Each part is looked for after the one before, so that no rule can take long. */
function matches(rule: string, path: string): boolean {
	const isWhole = rule.endsWith('$');
	const [start = '', ...parts] = (isWhole ? rule.slice(0, -1) : rule).split('*');
	if (!path.startsWith(start)) return false;
	let position = start.length;
	for (const part of parts.slice(0, -1)) {
		const found = path.indexOf(part, position);
		if (found < 0) return false;
		position = found + part.length;
	}
	const last = parts.at(-1);
	if (last === undefined) return !isWhole || path.length === position;
	if (isWhole) return path.endsWith(last) && path.length - last.length >= position;
	return path.indexOf(last, position) >= 0;
}
