/** '12 quotes', '1 quote', 'no quotes'. */
export function countOf(number: number, noun: string): string {
	if (number === 0) return `no ${noun}s`;
	return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
