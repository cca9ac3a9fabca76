/** Somebody an article quotes or names as speaking. */
export type Speaker = {
	/** The canonical name: "Ann Lee". */
	readonly name: string;
	readonly kind: 'person' | 'institution' | 'unnamed';
	/** Other forms of the name in the article, without the canonical one: "Lee". */
	readonly aliases: readonly string[];
	/** What the article calls them: "China’s top diplomat". */
	readonly roles: readonly string[];
	/** How many quotes of the article are theirs. */
	readonly quotes: number;
};

/** The form of a name under which its quotes are filed: 'wang yi'. Marks, case and spacing do not count. */
export function speakerKey(name: string): string {
	const plain = name
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFKC');
	return plain.replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}
