import { classOf } from '../grammar/class-of-event.ts';
import { isLandOfTown } from '../grammar/set-off.ts';
import { childrenBy, lowerOf, relationOf, subtree, type Tree, wordAt } from '../grammar/tree.ts';
import type { Label, Labelled } from './labelled.ts';

type Place = Pick<Labelled, 'tree' | 'core' | 'clause' | 'date' | 'times'> & Pick<Label, 'kept'>;
type Hole = { readonly why: string; readonly holds: (place: Place) => boolean };

/** What has gone from a label although a word that stayed needs it; undefined where nothing has. */
export function whyItHasHole(place: Place): string | undefined {
	return HOLES.find(({ holds }) => holds(place))?.why;
}

const HOLES: readonly Hole[] = [
	{ why: 'what its “or” stands beside is missing', holds: opensWithConjunction },
	{ why: 'its subject stands behind a preposition', holds: opensWithCase },
	{ why: 'a word is cut in two', holds: isCutInWord },
	{ why: 'a word has lost its first half', holds: isCutBeforeHalf },
	{ why: 'two verbs have come together', holds: hasTwoVerbs },
	{ why: 'who it was is left out', holds: isCutName },
	{ why: 'a noun is cut in two', holds: isCutInNoun },
	{ why: 'a name is cut in two', holds: isCutInName },
	{ why: 'what its subject belongs to is missing', holds: isCutBeforeSubject },
	{ why: 'a name has lost what it is the name of', holds: isHalfName },
	{ why: 'a clause is cut behind its subject', holds: isCutBehindSubject },
	{ why: 'its last noun lacks what it was for', holds: endsInOpenNoun },
	{ why: 'its last verb lacks what belongs to it', holds: endsInBareVerb },
	{ why: 'an infinitive lacks its object', holds: endsInInfinitive },
	{ why: 'a part of what is missing is left', holds: hasLoosePart },
	{ why: 'a part of a day is left', holds: hasLoosePartOfDay },
	{ why: 'what was held is missing', holds: lacksWhatWasHeld },
	{ why: 'what was done to is told before its “that”', holds: lacksObject },
	{ why: 'a list lacks its last', holds: isCutInList },
	{ why: 'it ends in the subject of another verb', holds: endsInOtherSubject },
];

/** `Act 11, or the Shore Act, was signed`: “Or the Shore Act was signed” */
function opensWithConjunction({ tree, kept }: Place): boolean {
	const first = Math.min(...[...kept].filter((at) => wordAt(tree, at).upos !== 'PUNCT'));
	return /^(?:or|nor|and|but|than)$/.test(lowerOf(tree, first));
}

/** `In a poll completed on Monday, …`: “In a poll completed” */
function opensWithCase({ tree, kept, clause }: Place): boolean {
	const first = Math.min(...[...kept].filter((at) => wordAt(tree, at).upos !== 'PUNCT'));
	return (
		clause?.subject !== undefined &&
		relationOf(tree, first) === 'case' &&
		wordAt(tree, first).head === clause.subject
	);
}

/** `a T-59 jet`: “a T” or “a T-” */
function isCutInWord({ tree, kept }: Place): boolean {
	return [...kept].some((at) => {
		const [word, next] = [tree.words[at], tree.words[at + 1]];
		const isLast = !kept.has(at + 1) || (/^[-–/]$/.test(next?.text ?? '') && !kept.has(at + 2));
		if (!word || !next || !isLast || word.end !== next.start) return false;
		const isJoined = next.upos !== 'PUNCT' || tree.words[at + 2]?.start === next.end;
		return isJoined && /^[-–/\p{L}\p{N}]/u.test(next.text) && word.upos !== 'PUNCT';
	});
}

/** `sat down at a whites-only counter`: “sat down only counter” */
function isCutBeforeHalf({ tree, kept }: Place): boolean {
	return [...kept].some((at) => {
		const [before, hyphen, word] = [tree.words[at - 2], tree.words[at - 1], tree.words[at]];
		if (!before || !hyphen || !word || kept.has(at - 2)) return false;
		const isJoined = before.end === hyphen.start && hyphen.end === word.start;
		return isJoined && /^[-–]$/.test(hyphen.text);
	});
}

/** `came ashore and drank tea`: “came drank tea” */
function hasTwoVerbs({ tree, kept }: Place): boolean {
	const words = [...kept]
		.filter((at) => wordAt(tree, at).upos !== 'PUNCT')
		.toSorted((one, other) => one - other);
	return words.some((at, place) => {
		const before = words[place - 1] ?? at;
		const arePast = [at, before].every((one) => wordAt(tree, one).tag === 'VBD');
		return arePast && tree.words.slice(before + 1, at).some(({ upos }) => upos !== 'PUNCT');
	});
}

/** `A nation of islands, Corvo joined the union`: “A nation of islands joined the union” */
function isCutName({ tree, kept, clause, date }: Place): boolean {
	const { subject = -1, verb = -1 } = clause ?? {};
	const isUnnamed = childrenBy(tree, subject, ['det']).some((at) =>
		/^an?$/.test(lowerOf(tree, at)),
	);
	return (
		isUnnamed &&
		[...subtree(tree, subject)].some((at) => {
			const last = Math.max(...subtree(tree, at));
			const isBeforeVerb = [...tree.words.keys()]
				.slice(last + 1, verb)
				.every((one) => /^(?:AUX|ADV)$/.test(wordAt(tree, one).upos));
			const isName = relationOf(tree, at) === 'appos' && wordAt(tree, at).upos === 'PROPN';
			// “A bomb Thursday killed 12”: the day is no name of the bomb.
			const isDay = date.from <= at && at < date.to;
			return isName && !isDay && !kept.has(at) && isBeforeVerb;
		})
	);
}

/** `guilty to aggravated vehicle taking`: “to aggravated vehicle”; but “an old mill standing by the river” stays a mill. */
function isCutInNoun({ tree, kept }: Place): boolean {
	return [...kept].some((at) => {
		const next = wordAt(tree, at + 1);
		if (wordAt(tree, at).tag !== 'NN' || next.tag !== 'VBG' || kept.has(at + 1)) return false;
		return !isDetermined(tree, at);
	});
}

/** Does an article stand before the noun, whatever it hangs on? */
function isDetermined(tree: Tree, noun: number): boolean {
	let at = noun - 1;
	while (/^(?:JJ|NN|NNP|CD|HYPH|VBN|VBG)$/.test(wordAt(tree, at).tag)) at -= 1;
	return /^(?:DT|PRP\$|POS|CD)$/.test(wordAt(tree, at).tag);
}

/** `in Ras Lanouf`: “in Ras”; `Chapter 11 protection`: “Chapter” */
function isCutInName({ tree, kept, date }: Place): boolean {
	return [...kept].some((at) => {
		const next = at + 1;
		if (kept.has(next) || (next >= date.from && next < date.to)) return false;
		const { upos } = wordAt(tree, next);
		return wordAt(tree, at).upos === 'PROPN' && (upos === 'PROPN' || upos === 'NUM');
	});
}

/** `A helicopter carrying at least three people crashed`: “Three people crashed” */
function isCutBeforeSubject({ tree, kept, core, clause }: Place): boolean {
	const first = Math.min(...[...kept].filter((at) => wordAt(tree, at).upos !== 'PUNCT'));
	const before = wordAt(tree, first - 1);
	if (clause?.subject === undefined || clause.subjectOf !== 'itself') return false;
	if (first > clause.subject || isLandOfTown(tree, first)) return first <= clause.subject;
	if (before.head === core || before.head === clause.verb) return false;
	return /^(?:IN|VBG|TO|JJS|RBS|JJR|RBR)$/.test(before.tag);
}

/** `A Fullerton, California, police officer`: “A Fullerton” */
function isHalfName({ tree, kept }: Place): boolean {
	return [...kept].some(
		(at) =>
			wordAt(tree, at).upos === 'PROPN' &&
			/^an?$/.test(lowerOf(tree, at - 1)) &&
			wordAt(tree, at + 1).text === ',' &&
			childrenBy(tree, at, ['appos']).some((one) => one > at && !kept.has(one)),
	);
}

/** `Rents rose until officials froze them`: “Rents rose until officials” */
function isCutBehindSubject(place: Place): boolean {
	const { tree, kept } = place;
	return [...kept].some((at) => {
		if (!/^(?:NOUN|PROPN)$/.test(wordAt(tree, at).upos)) return false;
		const next = nextLeftOut(place, at);
		if (next === undefined) return false;
		const isClause = /^(?:advcl|ccomp)/.test(wordAt(tree, next).relation);
		if (!isClause && !/^(?:VBD|VBZ|VBP|VBN|VBG|MD)$/.test(wordAt(tree, next).tag)) return false;
		const first = Math.min(...subtree(tree, at));
		return [first, first - 1].some((one) => one < at && OPENING.has(lowerOf(tree, one)));
	});
}

const OPENING = new Set(['after', 'until', 'before', 'while', 'because', 'since', 'as', 'when']);

/** `cleared the way for a vote`: “cleared the way” */
function endsInOpenNoun(place: Place): boolean {
	const last = lastOf(place);
	if (!OPEN_NOUNS.has(lowerOf(place.tree, last))) return false;
	const next = nextLeftOut(place, last);
	return next !== undefined && /^(?:for|to|of|in|on|with|that)$/.test(lowerOf(place.tree, next));
}

const OPEN_NOUNS = new Set(
	'way chance right basis bid plan plans effort efforts attempt attempts decision need opportunity ties end role part step steps move likelihood possibility'.split(
		' ',
	),
);

function lastOf({ tree, kept }: Place): number {
	return Math.max(...[...kept].filter((at) => wordAt(tree, at).upos !== 'PUNCT'));
}

/** The word that stood right behind `at`, times aside, where it was left out. */
function nextLeftOut({ tree, kept, date, times }: Place, at: number): number | undefined {
	const isOfDate = (one: number) =>
		[date, ...times].some(({ from, to }) => one >= from && one < to);
	const isOfTime = (one: number) => {
		const { head, upos } = wordAt(tree, one);
		return isOfDate(one) || (isOfDate(head) && /^(?:ADJ|ADP|ADV|DET)$/.test(upos));
	};
	let next = Math.max(0, at + 1);
	while (next < tree.words.length && (isOfTime(next) || END_OF_WORDS.test(wordAt(tree, next).text)))
		next += 1;
	return next === tree.words.length || kept.has(next) ? undefined : next;
}

const END_OF_WORDS = /^(?:["”’']|'')$/;

/** `Ann Lee dodged when she was asked about it`: “Ann Lee dodged”; but “the mill burnt” is an event without its place. */
function endsInBareVerb(place: Place): boolean {
	const { tree } = place;
	const last = lastOf(place);
	if (wordAt(tree, last).upos !== 'VERB' || classOf(tree, last) !== 'other') return false;
	const next = nextLeftOut(place, last);
	// “Rents rose until …” is whole, “The club was blasted after …” tells nothing
	const isPassive = childrenBy(tree, last, ['aux']).some(
		(at) => wordAt(tree, at).relation === 'aux:pass',
	);
	if (next === undefined || (relationOf(tree, next) === 'mark' && !isPassive)) return false;
	return !/^(?:PUNCT|CCONJ)$/.test(wordAt(tree, next).upos);
}

/** `tried to auction off the gun`: “tried to auction”; but of `opened to traffic by the king` “opened to traffic” is whole. */
function endsInInfinitive(place: Place): boolean {
	const { tree } = place;
	const last = lastOf(place);
	const next = nextLeftOut(place, last);
	if (lowerOf(tree, last - 1) !== 'to' || next === undefined) return false;
	if (/^(?:off|out|up|down|away)$/.test(lowerOf(tree, next))) return true;
	const isVerb = wordAt(tree, last - 1).tag === 'TO' && relationOf(tree, last) !== 'obl';
	return isVerb && /^(?:NOUN|PROPN|DET|PRON|ADP|NUM)$/.test(wordAt(tree, next).upos);
}

/** `spent part of Sunday with his sons`: “spent part with his sons” */
function hasLoosePart({ tree, kept }: Place): boolean {
	return [...kept].some(
		(at) => PARTS.has(lowerOf(tree, at)) && lowerOf(tree, at + 1) === 'of' && !kept.has(at + 1),
	);
}

const PARTS = new Set(
	'part parts most much half rest remainder bulk majority beginning start end portion'.split(' '),
);

/** `backed down Saturday afternoon`: “backed down afternoon” */
function hasLoosePartOfDay({ tree, kept }: Place): boolean {
	return [...kept].some(
		(at) =>
			/^(?:morning|afternoon|evening|night)$/.test(lowerOf(tree, at)) &&
			(tree.children[at] ?? []).every(
				(one) => !kept.has(one) || wordAt(tree, one).upos === 'PUNCT',
			) &&
			/^(?:obl|nmod|advmod|obj|dep)/.test(wordAt(tree, at).relation),
	);
}

/** `The cup hosted at Zell`: one holds something, or it is held. */
function lacksWhatWasHeld({ tree, clause, core }: Place): boolean {
	const isHeld = /^(?:hosted|staged|organi[sz]ed|featured|included)$/.test(lowerOf(tree, core));
	return (
		isHeld &&
		clause?.kind === 'main' &&
		!clause.isPassive &&
		childrenBy(tree, core, ['obj', 'ccomp', 'xcomp']).length === 0
	);
}

/** `over Zell, Corvo and Tolve`: “over Zell, Corvo” */
function isCutInList({ tree, kept }: Place): boolean {
	return [...kept].some((at) => {
		const members = childrenBy(tree, at, ['conj']);
		const left = members.filter((one) => kept.has(one));
		const isJoined = (one: number) =>
			childrenBy(tree, one, ['cc']).some((cc) => lowerOf(tree, cc) === 'and');
		return (
			left.length > 0 &&
			!left.some(isJoined) &&
			members.some((one) => !kept.has(one) && isJoined(one))
		);
	});
}

/** `left the road at Zell and 16 players and a coach were hurt`: “left the road at Zell and 16 players” */
function endsInOtherSubject(place: Place): boolean {
	const { tree } = place;
	const last = lastOf(place);
	const isJoined = relationOf(tree, last) === 'conj' && wordAt(tree, last).upos !== 'VERB';
	return isJoined && lowerOf(tree, last + 1) === 'and' && !place.kept.has(last + 1);
}

/** `The bridge that King Otto opened`: “King Otto opened” */
function lacksObject({ tree, clause, core, date }: Place): boolean {
	const { head } = wordAt(tree, core);
	// “It was on 4 May 1931 that King Otto opened the bridge”
	const isOfDay = head >= date.from && head < date.to;
	return (
		clause?.kind === 'relative' &&
		clause.subjectOf === 'itself' &&
		!isOfDay &&
		childrenBy(tree, core, ['obj']).every((at) => at < core) &&
		childrenBy(tree, core, ['obj', 'mark', 'ccomp', 'det']).some((at) =>
			/^(?:that|which|whom)$/.test(lowerOf(tree, at)),
		)
	);
}
