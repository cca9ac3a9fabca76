/** A name as an article has it; the article by its id. */
export type NameInArticle = { readonly article: string; readonly name: string };

/** What an editor said of names: all of them are one person, or they are somebody else than whoever they were taken for. */
export type NameChange = {
	readonly kind: 'same' | 'other';
	readonly names: readonly NameInArticle[];
};

/** What holds of it, who said so, and when. */
export type KeptNameChange = NameChange & {
	readonly number: number;
	readonly by: string;
	readonly at: Date;
};
