/** `word` (lower case, letters and digits) without the endings of English, so that forms of one word meet. */
export function stem(word: string): string {
	if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
	const singular = word.endsWith('s') ? singularOf(word) : word;
	const verb = singular.replace(/(?:ed|ing)$(?<=[aeiouy].*(?:ed|ing))/, '');
	const bare =
		verb === singular || verb.length < 3 ? singular : verb.replace(/([bdgmnprt])\1$/, '$1');
	return bare.replace(/ly$/, '').replace(/(?<=..)(?:e|i|y)$/, '');
}

function singularOf(word: string): string {
	return word
		.replace(/ies$/, 'y')
		.replace(/(?<=sh|ch|x|ss)es$/, '')
		.replace(/(?<![su])s$/, '');
}
