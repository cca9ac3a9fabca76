/** Discord's ids begin with 2015; a century later is far enough. */
const FIRST_YEAR = 2015;
const LAST_YEAR = 2115;

/** Why the page cannot send somebody there: a sentence; undefined where it can. */
export function journeyProblem(sent: unknown): string | undefined {
	const to = typeof sent === 'object' && sent !== null && 'to' in sent ? sent.to : undefined;
	if (to === null) return undefined;
	if (typeof to !== 'number') return 'This is no hour; choose a date.';
	const year = new Date(to).getUTCFullYear();
	if (year > FIRST_YEAR && year < LAST_YEAR) return undefined;
	return `The playground’s clock goes from ${FIRST_YEAR + 1} to ${LAST_YEAR - 1}; choose a date in between.`;
}
