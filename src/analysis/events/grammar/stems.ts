const UNDOUBLED = /([bdfgklmnprst])\1$/;

/** A verb or noun as it may stand in a list: "signed" gives "signed", "signe", "sign". */
export function stemsOf(word: string): string[] {
	const lower = word.toLowerCase();
	const found = [lower];
	const add = (stem: string) => found.push(stem, `${stem}e`, stem.replace(UNDOUBLED, '$1'));
	if (/ie[sd]$/.test(lower)) found.push(`${lower.slice(0, -3)}y`);
	if (lower.endsWith('ing')) add(lower.slice(0, -3));
	if (lower.endsWith('ed')) add(lower.slice(0, -2));
	if (lower.endsWith('es')) found.push(lower.slice(0, -2));
	if (lower.endsWith('s')) found.push(lower.slice(0, -1));
	return found;
}

export function isListed(word: string, list: ReadonlySet<string>): boolean {
	return stemsOf(word).some((stem) => list.has(stem));
}
