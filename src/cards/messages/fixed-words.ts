/** One wording a plural form of the language; '{n}' is the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The fixed words of a post. What stands in braces is filled in. */
export type Phrases = {
	/** '{n} years ago'. */
	readonly yearsAgo: Forms;
	/** '{ago} today'. */
	readonly today: string;
	/** 'Tomorrow: {ago}'. */
	readonly tomorrow: string;
	/** 'In {n} days: {ago}'. */
	readonly ahead: Forms;
	/** Of what falls on that day for the first time: 'Today', 'Tomorrow', 'In {n} days'. */
	readonly itIsToday: string;
	readonly itIsTomorrow: string;
	readonly itIsAhead: Forms;
	/** Titles: of lines alone, of several today, of several ahead, of both. */
	readonly anniversaries: string;
	readonly onThisDay: string;
	readonly comingUp: string;
	readonly todayAndSoon: string;
	/** Headings: of what has no room of its own, and of what came too late. */
	readonly also: string;
	readonly missed: string;
	/** 'and {n} more'. */
	readonly more: Forms;
	/** 'Late: this was due at {time}.' */
	readonly late: string;
	/** 'Also told by {sources}'. */
	readonly alsoToldBy: string;
	/** 'by way of {medium}'. */
	readonly byWayOf: string;
	readonly summary: string;
	readonly quotes: string;
	readonly dates: string;
	readonly mute: string;
	/** What a post says that tries whether posting works. */
	readonly test: string;
	readonly postedHere: string;
	readonly unheard: string;
};
