/** How exactly the time of something is known. */
export type Precision =
	| 'day'
	| 'week'
	| 'month'
	| 'quarter'
	| 'season'
	| 'year'
	| 'decade'
	| 'range'
	| 'vague';
