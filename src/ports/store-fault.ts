/** Why what is kept can be neither read nor written. 'busy': another process has held it for too long. */
export type StoreProblem =
	| 'busy'
	| 'read-only'
	| 'disk full'
	| 'disk error'
	| 'damaged'
	| 'unreadable'
	| 'gone'
	| 'unreachable';

/** Nothing of what was asked was kept. The message is for whoever asked, `cause` for the log. */
export class StoreFault extends Error {
	override readonly name = 'StoreFault';
	readonly problem: StoreProblem;

	constructor(problem: StoreProblem, options?: ErrorOptions) {
		super(MESSAGES[problem], options);
		this.problem = problem;
	}
}

/** Whether the store failed for reasons that pass by themselves, of whatever it was asked: whoever asks again in a while succeeds. */
export function isPassing(error: unknown): boolean {
	return error instanceof StoreFault && /^(?:busy|unreachable)$/.test(error.problem);
}

const MESSAGES: Readonly<Record<StoreProblem, string>> = {
	busy: 'Dateline’s database is busy just now, so this was not done. Try again in a minute.',
	'read-only':
		'Dateline cannot write its database, so nothing was saved. Tell whoever runs this bot that the file is read-only.',
	'disk full':
		'Dateline has no room left on its disk, so nothing was saved. Tell whoever runs this bot to make room, and try again.',
	'disk error':
		'Dateline’s disk reports an error, so this was not done. Tell whoever runs this bot to check it.',
	damaged:
		'Part of Dateline’s database is damaged, so this was not done. Tell whoever runs this bot to restore it from a backup.',
	unreadable:
		'Dateline has kept something here that this version cannot read, so this was not done. Tell whoever runs this bot: the log says what it is.',
	unreachable:
		'Dateline’s database does not answer just now, so this was not done. Try again in a minute.',
	gone: 'Dateline’s database file is not where it was, so nothing was saved. Tell whoever runs this bot to put it back and to start Dateline again.',
};
