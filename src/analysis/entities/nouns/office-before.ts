import type { Token } from '../../document/tokens.ts';
import { ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { wordSet } from '../../words/word-set.ts';
import { isFirstName } from '../names/first-names.ts';
import { isVerbLike } from '../verb-like.ts';

/** Does an office stand right before this place, with what it is of: “commissioner of police” Ann Lee; “the head of the commission”, Bo Ek? */
export function isBehindOffice(tokens: readonly Token[], from: number): boolean {
	const last = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
	for (let at = last; at > last - LONGEST; at--) {
		const [word, office] = [tokens[at], tokens[at - 1]];
		if (word?.kind !== 'word' || word.isOwner || word.sentence !== tokens[from]?.sentence)
			return false;
		if (word.lower === 'to') return SENT_TO.has(office?.lower ?? '');
		if (/^(?:of|for)$/.test(word.lower)) return at < last && isOffice(office?.lower ?? '');
		if (isVerbLike(word)) return false;
	}
	return false;
}

const isOffice = (noun: string): boolean => ROLE_NOUNS.has(noun) && !FIRMS_TOO.has(noun);

/** Companies are so too. */
const FIRMS_TOO = wordSet(
	`owner buyer sponsor partner landlord investor operator rival developer organiser organizer promoter publisher producer
	distributor contractor broker builder caterer trader seller founder host`,
);

const LONGEST = 6;

/** Nigeria’s high commissioner `to` Zell, the counsel `to` her */
export const SENT_TO: ReadonlySet<string> = wordSet(
	'ambassador commissioner envoy adviser advisor counsel aide assistant secretary consul delegate representative heir',
);

/** `the Chief Medical Director`, Prof. Ann Lee: the office of whoever is named behind the comma. */
export function isOfficeOfNext(tokens: readonly Token[], from: number, to: number): boolean {
	if (tokens[from - 1]?.lower !== 'the' || to - from < 2 || tokens[to]?.text !== ',') return false;
	const run = tokens.slice(from, to);
	const isNamed = tokens[to + 1]?.isCapital === true && run.every(({ bare }) => !isFirstName(bare));
	return isNamed && ROLE_NOUNS.has(run.at(-1)?.lower ?? '') && !run.at(-1)?.isOwner;
}
