/** What is known of languages is read when it is asked for: that takes longer than most else of a start. */
let numbers: Intl.NumberFormat | undefined;

/** '12 quotes', '1 quote', 'no quotes', '2,069 years'. */
export function countOf(number: number, noun: string): string {
	if (number === 0) return `no ${noun}s`;
	if (number === 1) return `1 ${noun}`;
	// The digits of most numbers are not grouped, and to find that out takes long.
	if (number < 1000) return `${number} ${noun}s`;
	numbers ??= new Intl.NumberFormat('en');
	return `${numbers.format(number)} ${noun}s`;
}
