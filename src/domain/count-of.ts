const NUMBER = new Intl.NumberFormat('en');

/** '12 quotes', '1 quote', 'no quotes', '2,069 years'. */
export function countOf(number: number, noun: string): string {
	if (number === 0) return `no ${noun}s`;
	return number === 1 ? `1 ${noun}` : `${NUMBER.format(number)} ${noun}s`;
}
