const QUOTES = new Set(["'", '"', '`']);
/** A slash behind one of these begins a pattern; behind anything else it divides. */
const BEFORE_PATTERN = /(?:^|[(,=:[!&|?{};>]|\breturn)\s*$/;

/**
 * The text with each letter of a string, a pattern or a comment blanked, at its own offset: what is left is code. What a
 * template puts in between counts as part of it.
 */
export function codeOf(text: string): string {
	const code = text.split('');
	for (let index = 0; index < text.length; ) {
		const end = endOfWords(text, index);
		for (let at = index; at < end; at += 1) {
			if (text[at] !== '\n') code[at] = ' ';
		}
		index = Math.max(end, index + 1);
	}
	return code.join('');
}

/** Where the string, pattern or comment that begins at `start` ends; `start` itself where none does. */
function endOfWords(text: string, start: number): number {
	const next = text.slice(start, start + 2);
	if (next === '//') return indexOr(text, '\n', start);
	if (next === '/*') return indexOr(text, '*/', start + 2) + 2;
	const mark = text.charAt(start);
	if (QUOTES.has(mark)) return endOfQuoted(text, start + 1, mark);
	const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
	if (mark === '/' && BEFORE_PATTERN.test(line)) return endOfPattern(text, start + 1);
	return start;
}

function endOfQuoted(text: string, start: number, mark: string): number {
	let index = start;
	while (index < text.length && text[index] !== mark) {
		if (mark === '`' && text.startsWith('${', index)) index = endOfPlaceholder(text, index + 2);
		else index += text[index] === '\\' ? 2 : 1;
	}
	return index + 1;
}

function endOfPlaceholder(text: string, start: number): number {
	let depth = 1;
	let index = start;
	while (index < text.length && depth > 0) {
		const mark = text.charAt(index);
		if (QUOTES.has(mark)) {
			index = endOfQuoted(text, index + 1, mark);
			continue;
		}
		if (mark === '{') depth += 1;
		if (mark === '}') depth -= 1;
		index += 1;
	}
	return index;
}

function endOfPattern(text: string, start: number): number {
	let isInClass = false;
	let index = start;
	while (index < text.length && text[index] !== '\n') {
		const mark = text.charAt(index);
		if (mark === '/' && !isInClass) return index + 1;
		if (mark === '[') isInClass = true;
		if (mark === ']') isInClass = false;
		index += mark === '\\' ? 2 : 1;
	}
	return index;
}

function indexOr(text: string, mark: string, start: number): number {
	const index = text.indexOf(mark, start);
	return index === -1 ? text.length : index;
}
