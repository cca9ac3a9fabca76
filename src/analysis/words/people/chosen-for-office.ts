import { wordSet } from '../word-set.ts';

/** What is done with somebody who takes up an office: Ann Lee was `elected` mayor. In lower case. */
export const CHOSEN: ReadonlySet<string> = wordSet(`
	elected re-elected reelected appointed reappointed named chosen made hired promoted confirmed sworn installed crowned consecrated
	ordained
`);
