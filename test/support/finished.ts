/** What work comes to that is done step by step. */
export function finished<Result>(steps: Iterator<unknown, Result>): Result {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
