/** What whoever runs the bot watches. */
export interface Measures {
	/** Something was asked by a command, a menu, or a button of an answer, and what came of it; a refusal is an answer in words. */
	answered(what: Answered, ms: number): void;
	/** A job that runs by the clock came to its end. */
	ran(job: string, outcome: 'done' | 'failed'): void;
	/** Discord answered, with this HTTP status, what was sent by itself and not as an answer. */
	sent(status: number): void;
	/** A text was analysed, or could not be. */
	analysed(outcome: 'done' | 'failed', ms: number): void;
}

export type Answered = {
	readonly kind: string;
	/** Absent where a button does not name it. */
	readonly command?: string;
	readonly outcome: 'answered' | 'refused' | 'failed';
};
