import { wordSet } from '../../words/word-set.ts';
import { classOfNoun } from '../grammar/class-of-event.ts';
import { isListed } from '../grammar/stems.ts';
import { childrenBy, lowerOf, relationOf, subtree, type Tree, wordAt } from '../grammar/tree.ts';
import type { Label, Labelled, LabelledClause } from './labelled.ts';
import { isCountryman } from './referents/countrymen.ts';
import { isUnplaced } from './unplaced.ts';
import {
	hasSigner,
	isAimless,
	isBareBirth,
	isBareIssue,
	isBarePost,
	isBareWork,
	isFarAway,
	isNowhere,
	isSomePaper,
} from './which-one.ts';

/** Why a label that is whole still tells too little to come back to years later; undefined where it tells enough. */
export function whyItIsThin(label: Label, labelled: Labelled): string | undefined {
	const { topic } = label;
	return THIN.find(
		({ isOfPlace, holds }) => !(isOfPlace && topic !== undefined) && holds(label, labelled),
	)?.why;
}

type Thinness = {
	readonly why: string;
	/** Does what its article is about tell it? */
	readonly isOfPlace?: boolean;
	readonly holds: (label: Label, labelled: Labelled) => boolean;
};

const THIN: readonly Thinness[] = [
	{ why: 'only the town of a firm is told', holds: isFirmOfTown },
	{ why: 'what the event was about is told elsewhere', isOfPlace: true, holds: isBareEvent },
	{ why: 'only who came is told', holds: isOnlyCallOut },
	{ why: 'what was signed or agreed is told elsewhere', holds: isBareDocument },
	{ why: 'only what others felt is told', holds: isReaction },
	{ why: 'of what is told elsewhere', holds: isBareVerdict },
	{ why: 'what of is told elsewhere', isOfPlace: true, holds: isBarePost },
	{ why: 'where it was is told elsewhere', isOfPlace: true, holds: isPlaceless },
	{ why: 'only whose kin it was is told', holds: isKinOf },
	{ why: 'it is counted back from the article', holds: isLastTime },
	{ why: 'what was found or made is told elsewhere', holds: isBareFinding },
	{ why: 'where or of what is told elsewhere', isOfPlace: true, holds: isBareNoun },
	{ why: 'against whom or in what is told elsewhere', holds: isBareDoing },
	{ why: 'how far, but not from where', holds: isFarAway },
	{ why: 'what was begun is told elsewhere', isOfPlace: true, holds: isBareWork },
	{ why: 'only where somebody is from is told', holds: isOnlyCountryman },
	{ why: 'who was born is told elsewhere', holds: isBareBirth },
	{ why: 'where it took place is told elsewhere', isOfPlace: true, holds: tookPlaceNowhere },
	{ why: 'somebody without a name, somewhere', isOfPlace: true, holds: isUnplaced },
	{ why: 'which study or film is told elsewhere', holds: isSomePaper },
	{ why: 'the first of what is told elsewhere', isOfPlace: true, holds: isBareIssue },
	{ why: 'where somebody went is told elsewhere', holds: isAimless },
];

/** `The Denver-based company`: which one? */
function isFirmOfTown(label: Label, { tree, clause }: Labelled): boolean {
	const { subject = -1 } = clause ?? {};
	if (!isDefinite(tree, subject) || tree.words[subject]?.upos !== 'NOUN') return false;
	const words = keptOf(tree, subject, label);
	const isBased = words.some((at) => lowerOf(tree, at) === 'based');
	const names = words.filter((at) => tree.words[at]?.upos === 'PROPN');
	const isNameNext = tree.words[subject + 1]?.upos === 'PROPN';
	return isBased && !isNameNext && names.every((at) => lowerOf(tree, at + 2) === 'based');
}

/** What is dated and placed is known by that: “The earthquake struck Oslo”. */
const KNOWN_BY_PLACE = new Set([
	'attack',
	'disaster',
	'accident',
	'election',
	'protest',
	'strike',
	'launch',
	'crime',
]);

/** `The two-day hearing began at Tolve town hall`: on what? */
export function isBareEvent(label: Label, { tree, clause, core }: LabelledClause): boolean {
	if (!clause) return false;
	const { subject = core } = clause;
	const eventClass = classOfNoun(lowerOf(tree, subject));
	if (label.resolved?.has(subject)) return false;
	if (eventClass === 'treaty' && hasSigner(label, tree, core)) return false;
	const isKnownByPlace = KNOWN_BY_PLACE.has(eventClass ?? '') && lowerOf(tree, subject) !== 'war';
	if (eventClass === undefined || isKnownByPlace) return false;
	const own = clause.subjectOf === 'noun before' ? subtree(tree, clause.verb) : new Set<number>();
	const rest = { ...label, kept: new Set([...label.kept].filter((at) => !own.has(at))) };
	return isDefinite(tree, subject) && !tellsMore(tree, subject, rest);
}

const CALLS = wordSet('call summon alert dispatch send sent scramble deploy rush respond attend');
const HELPERS = wordSet(
	'officer officers police team teams crew crews firefighter firefighters paramedic paramedics ambulance ambulances services rescuers detectives gardaí gardai troopers deputies firemen',
);

function isOnlyCallOut(_label: Label, { tree, clause, core }: Labelled): boolean {
	return isCallOut(tree, core, clause?.subject ?? -1);
}

/** `Officers were called to Tolve` */
export function isCallOut(tree: Tree, verb: number, subject: number): boolean {
	return isListed(lowerOf(tree, verb), CALLS) && HELPERS.has(lowerOf(tree, subject));
}

const SIGNING = wordSet('sign issue approve reach announce agree pass adopt order release publish');
const DOCUMENTS = wordSet(
	'order bill law act decree deal agreement pact accord contract resolution letter statement pledge plan proposal measure document report study',
);
const EMPTY = wordSet(
	'emergency new executive major landmark historic controversial joint formal final key special draft',
);

/** `The governor signed an emergency order`: to do what? */
function isBareDocument(label: Label, { tree, clause, core }: Labelled): boolean {
	if (!clause || !isListed(lowerOf(tree, core), SIGNING)) return false;
	return childrenBy(tree, core, clause.isPassive ? ['nsubj'] : ['obj']).some((at) => {
		if (!DOCUMENTS.has(lowerOf(tree, at)) || /S$/.test(tree.words[at]?.tag ?? '')) return false;
		const more = keptOf(tree, at, label).filter(
			(one) => one !== at && !/^(?:DET|PUNCT)$/.test(tree.words[one]?.upos ?? ''),
		);
		return more.every((one) => EMPTY.has(lowerOf(tree, one))) && !isExplained(tree, core, label);
	});
}

/** `signed a bill to ban fishing`, `agreed a deal with Corvo` */
function isExplained(tree: Tree, core: number, { kept }: Label): boolean {
	return childrenBy(tree, core, ['advcl', 'xcomp', 'ccomp', 'obl']).some(
		(at) => at > core && kept.has(at),
	);
}

const DRAWING = wordSet(
	'draw drew spark face earn attract provoke stir raise prompt win won cause receive meet met',
);
const FEELINGS = wordSet(
	'ire criticism anger outrage praise backlash attention controversy fury condemnation scrutiny applause laughter eyebrows questions doubts fears speculation concern concerns outcry mockery',
);

/** `drew the ire of the fans` */
function isReaction(_label: Label, { tree, core }: Labelled): boolean {
	const isDrawn = isListed(lowerOf(tree, core), DRAWING);
	return isDrawn && childrenBy(tree, core, ['obj']).some((at) => FEELINGS.has(lowerOf(tree, at)));
}

/** `The cyclone struck`, `Ida Roth arrived`: where? */
function isPlaceless({ kept }: Label, { tree, clause, core }: Labelled): boolean {
	if (
		!clause ||
		!/^(?:struck|hit|strikes|hits|erupted|broke|arrived|landed|returned|travell?ed|departed|came|went|left|acceded|won|lost)$/.test(
			lowerOf(tree, core),
		)
	)
		return false;
	return !tree.words.some(
		({ upos }, at) => kept.has(at) && at > core && /^(?:NOUN|PROPN|NUM|ADJ)$/.test(upos),
	);
}

const KIN = wordSet(
	'brother sister mother father parents son daughter wife husband widow cousin uncle aunt nephew niece partner friend friends relative relatives family',
);

/** `Roth’s brother resigned`: not for whom Roth is. */
function isKinOf(_label: Label, { tree, clause }: Labelled): boolean {
	const { subject = -1 } = clause ?? {};
	const isOf = (tree.children[subject] ?? []).some(
		(at) => tree.words[at]?.relation === 'nmod:poss',
	);
	return isOf && KIN.has(lowerOf(tree, subject));
}

/** `Ida Roth pleaded guilty`: to what? `Ida Roth was appointed`: what? `Max Lind was released`, `Max Lind retired`: from where? `Rovers won 4-0`: against whom? */
function isBareVerdict({ text }: Label): boolean {
	return /\b(?:(?:guilty|convicted|acquitted|sentenced|fined|appointed|nominated|elected|promoted|hired|retired|graduated|enlisted)|(?:was|were) (?:released|freed|held)|(?:won|lost|drew) \d{1,3}[-–]\d{1,3})$/i.test(
		text,
	);
}

/** `Rovers last won at home to Tolve`, `the last of them to Corvo` */
function isLastTime({ kept, text }: Label, { tree, core }: Labelled): boolean {
	const isLast = childrenBy(tree, core, ['advmod']).some(
		(at) => at < core && kept.has(at) && lowerOf(tree, at) === 'last',
	);
	return isLast || COUNTED_BACK.test(text);
}

const COUNTED_BACK =
	/\b(?:first|second|third|last|latest) of (?:them|these|those|which)\b|\b(?:his|her|its|their) (?:\p{L}+ )?(?:previous|last) \p{L}+s\b/iu;

const FINDINGS = wordSet(
	'discovery find announcement decision appearance move statement claim remark remarks comment comments revelation admission accusation',
);

/** `Police made a gruesome discovery`: of what? */
function isBareFinding(label: Label, { tree, core }: Labelled): boolean {
	if (!/^(?:made|make|makes|took)$/.test(lowerOf(tree, core))) return false;
	return childrenBy(tree, core, ['obj']).some((at) => {
		const more = keptOf(tree, at, label).filter(
			(one) =>
				one !== at &&
				!/^(?:DET|PUNCT|ADJ)$/.test(tree.words[one]?.upos ?? '') &&
				tree.words[one]?.relation !== 'amod',
		);
		return FINDINGS.has(lowerOf(tree, at)) && more.length === 0 && !isExplained(tree, core, label);
	});
}

/** `The Briton finished second`, `A Briton took over` */
function isOnlyCountryman({ meant }: Label, { tree, clause }: Labelled): boolean {
	return meant === undefined && isCountryman(tree, clause?.subject ?? -1);
}

/** `The massacre took place as troops left Oslo`: where? */
function tookPlaceNowhere(label: Label, { tree, clause, core }: Labelled): boolean {
	const { subject = core } = clause ?? {};
	if (!/^(?:took|occurred|happened)$/.test(lowerOf(tree, core))) return false;
	// “The river’s worst accident happened”
	if (isSuperlative(tree, subject) && endsAt(label, tree, core)) return true;
	if (!isDefinite(tree, subject)) return false;
	const isName = (at: number) => label.kept.has(at) && tree.words[at]?.upos === 'PROPN';
	const own = [subject, ...childrenBy(tree, core, ['obl', 'obj', 'advmod'])];
	return !own.some((root) => [...subtree(tree, root)].some(isName));
}

function isSuperlative(tree: Tree, subject: number): boolean {
	return childrenBy(tree, subject, ['amod']).some((at) => wordAt(tree, at).tag === 'JJS');
}

function endsAt({ kept }: Label, tree: Tree, core: number): boolean {
	return [...kept].every((at) => at <= core || !/^(?:NOUN|PROPN|NUM)$/.test(wordAt(tree, at).upos));
}

const OF_A_PLACE = new Set(['attack', 'disaster', 'accident', 'crime']);

/** `Attack on the U.N. aid convoy`: where? `The trailer’s release`: of what? */
function isBareNoun(label: Label, { tree, clause, core }: Labelled): boolean {
	if (clause || label.source !== 'clause') return false;
	const eventClass = classOfNoun(lowerOf(tree, core)) ?? '';
	if (isNowhere(label)) return true;
	const owner = childrenBy(tree, core, ['nmod']).find(
		(at) => tree.words[at]?.relation === 'nmod:poss',
	);
	if (owner !== undefined && tree.words[owner]?.upos === 'NOUN' && isDefinite(tree, owner))
		return true;
	if (!OF_A_PLACE.has(eventClass)) return false;
	return !keptOf(tree, core, label).some((at) => isNameOfItsOwn(tree, at, core));
}

/** `Rebels mounted a bloody attack`, `The Corvo Party pulled off a victory`: nothing but that there was one. */
function isBareDoing(label: Label, { tree, clause, core }: Labelled): boolean {
	if (clause === undefined || clause.isPassive) return false;
	return childrenBy(tree, core, ['obj']).some((at) => {
		const eventClass = classOfNoun(lowerOf(tree, at)) ?? '';
		const isSome = childrenBy(tree, at, ['det']).some((det) => /^an?$/.test(lowerOf(tree, det)));
		const isNamed = [...label.kept].some((one) => one > core && wordAt(tree, one).upos === 'PROPN');
		return isSome && /^(?:attack|match)$/.test(eventClass) && !isNamed;
	});
}

/** A name that says where or of whom, rather than “U.N.” of “the U.N. convoy”. */
function isNameOfItsOwn({ words }: Tree, at: number, core: number): boolean {
	const { upos = '', head = -1, relation = '', text = '' } = words[at] ?? {};
	if (upos !== 'PROPN') return false;
	const isPart = /^(?:compound|flat|amod)/.test(relation);
	// “at Orla junction”
	const isPlace = words.some(
		(word) =>
			word.head === head && word.relation === 'case' && /^(?:at|in|near|off)$/.test(word.text),
	);
	return (
		!isPart || (isPlace && /\p{Ll}/u.test(text)) || head === core || words[head]?.upos === 'PROPN'
	);
}

function isDefinite(tree: Tree, at: number): boolean {
	return childrenBy(tree, at, ['det']).some((det) =>
		/^(?:the|this|that|these|those|both)$/.test(lowerOf(tree, det)),
	);
}

/** Does a name, or what it was of, say which one it was? */
function tellsMore(tree: Tree, noun: number, label: Label): boolean {
	return keptOf(tree, noun, label).some(
		(at) =>
			at !== noun &&
			(tree.words[at]?.upos === 'PROPN' ||
				/^(?:nmod|acl)/.test(relationOf(tree, at)) ||
				(tree.words[at]?.upos === 'ADJ' && /^\p{Lu}/u.test(tree.words[at]?.text ?? ''))),
	);
}

function keptOf(tree: Tree, at: number, { kept }: Label): number[] {
	return [...subtree(tree, at)].filter((one) => kept.has(one));
}
