const NUMBER = new Intl.NumberFormat('en');

/** '12 quotes', '1 quote', 'no quotes', '2,069 years'. */
export function countOf(number: number, noun: string): string {
	if (number === 0) return `no ${noun}s`;
	if (number === 1) return `1 ${noun}`;
	// The digits of most numbers are not grouped, and to find that out takes long.
	return `${number < 1000 ? number : NUMBER.format(number)} ${noun}s`;
}
