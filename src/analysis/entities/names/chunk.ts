/** Words with capitals that stand together: a name, with its titles taken off. */
export type Chunk = {
	/** Indices among the tokens, end exclusive; titles included. */
	readonly from: number;
	readonly to: number;
	/** Where the name itself begins, behind the titles. */
	readonly nameFrom: number;
	/** The name, as written. */
	readonly words: readonly string[];
	/** The same, folded. */
	readonly keys: readonly string[];
	/** What stands before the name, folded: 'foreign', 'minister'. */
	readonly titles: readonly string[];
	readonly isOwner: boolean;
	/** Two names run into one: nobody can tell who is meant. */
	readonly isGarbled?: true;
	readonly kind: 'name' | 'organisation' | 'title';
};
