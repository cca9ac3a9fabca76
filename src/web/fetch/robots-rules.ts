type Rule = { readonly path: string; readonly isAllowed: boolean };

const NAME = 'dateline';
const LINE = /^\s*(?<field>user-agent|allow|disallow)\s*:\s*(?<value>[^#]*)/i;
const MOST_LINES = 5000;

/**
 * Does a robots.txt that names us let us read `path`? What it says to robots in general is not meant for a page that a
 * person asked for.
 */
export function letsUsRead(robotsTxt: string, path: string): boolean {
	const matching = rulesForUs(robotsTxt).filter((rule) => matches(rule.path, path));
	const longest = Math.max(...matching.map((rule) => rule.path.length));
	const strongest = matching.filter((rule) => rule.path.length === longest);
	return strongest.length === 0 || strongest.some(({ isAllowed }) => isAllowed);
}

/** The rules of every group that names us. */
function rulesForUs(robotsTxt: string): Rule[] {
	const rules: Rule[] = [];
	let isForUs = false;
	let isInRules = true;
	for (const line of robotsTxt.split(/\r\n?|\n/).slice(0, MOST_LINES)) {
		const { field = '', value = '' } = LINE.exec(line)?.groups ?? {};
		const text = value.trim();
		if (/^user-agent$/i.test(field)) {
			const isNamed = text.toLowerCase().split(/[/\s]/)[0] === NAME;
			isForUs = isNamed || (isForUs && !isInRules);
			isInRules = false;
		} else if (field !== '') {
			isInRules = true;
			if (isForUs && text !== '') rules.push({ path: text, isAllowed: /^allow$/i.test(field) });
		}
	}
	return rules;
}

/** `*` is anything, `$` the end. Each part is looked for after the one before, so that no rule can take long. */
function matches(rule: string, path: string): boolean {
	const isWhole = rule.endsWith('$');
	const [start = '', ...parts] = (isWhole ? rule.slice(0, -1) : rule).split('*');
	if (!path.startsWith(start)) return false;
	let place = start.length;
	for (const part of parts.slice(0, -1)) {
		const found = path.indexOf(part, place);
		if (found < 0) return false;
		place = found + part.length;
	}
	const last = parts.at(-1);
	if (last === undefined) return !isWhole || path.length === place;
	if (isWhole) return path.endsWith(last) && path.length - last.length >= place;
	return path.indexOf(last, place) >= 0;
}
