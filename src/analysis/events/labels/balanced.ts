/** Has each mark that opens its partner? */
export function isBalanced(text: string): boolean {
	const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
	return (
		count(/“/g) === count(/”/g) &&
		count(/"/g) % 2 === 0 &&
		count(/\(/g) === count(/\)/g) &&
		count(/\[/g) === count(/\]/g) &&
		count(/(?<=^|\s)['‘]/g) <= count(/['’](?=$|[\s.,])/g)
	);
}
