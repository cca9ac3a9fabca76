import { wordSet } from '../word-set.ts';

/** What is done with somebody who takes up an office: Ann Lee was `elected` mayor. In lower case. */
export const CHOSEN: ReadonlySet<string> = wordSet(`
	elected re-elected reelected appointed reappointed named chosen made hired promoted confirmed sworn installed crowned consecrated
	ordained
`);

/** The same by those who do it: the board has `chosen` Ann Lee. In lower case. */
export const CHOOSING: ReadonlySet<string> = new Set([
	...CHOSEN,
	...wordSet(
		'chose elect appoint name choose hire promote make recruited picked selected nominated co-opted',
	),
]);

/** What is done to people alone: police `arrested` Ann Lee. In lower case. */
export const DONE_TO_PEOPLE: ReadonlySet<string> = wordSet(`
	elected re-elected appointed reappointed chosen chose hired promoted sworn nominated co-opted appoint elect hire recruited
	arrested jailed imprisoned sentenced convicted acquitted detained deported extradited married divorced murdered stabbed kidnapped widowed
	sacked ousted dismissing hiring appointing electing arresting marrying murdering jailing sentencing
`);
