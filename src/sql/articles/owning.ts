/** Whose articles are changed, when, and by which version of the analysis they are read. */
export type Owning = {
	readonly owner: string;
	readonly now: () => Date;
	readonly analysisVersion: number;
};
