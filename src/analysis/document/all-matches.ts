/** As `text.matchAll(pattern)`, which takes as long again to copy the pattern. */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
	const matches: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		matches.push(match);
		if (match[0] === '') pattern.lastIndex += 1;
	}
	return matches;
}
