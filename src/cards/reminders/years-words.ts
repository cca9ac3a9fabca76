/** '4 years ago', 'this year', 'in 1 year'. */
export function yearsWords(years: number): string {
	if (years === 0) return 'this year';
	const count = Math.abs(years) === 1 ? '1 year' : `${Math.abs(years)} years`;
	return years > 0 ? `${count} ago` : `in ${count}`;
}
