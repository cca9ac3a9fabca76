import { TELLING } from '../../words/events/event-verbs.ts';
import { INSTITUTION_NOUNS } from '../../words/people/organisation-words.ts';
import { CROWD_NOUNS, ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { wordSet } from '../../words/word-set.ts';
import { isVotedOn } from '../grammar/class-of-event.ts';
import { isOrdinal } from '../grammar/higher-verb.ts';
import { isAfterComma } from '../grammar/set-off.ts';
import { isListed } from '../grammar/stems.ts';
import { childrenBy, lowerOf, subtree, type Tree, wordAt } from '../grammar/tree.ts';
import { isBalanced, lacksContent } from './content.ts';
import { whyItHasHole } from './holes.ts';
import type { Label, Labelled } from './labelled.ts';
import type { NamedWords } from './names-in-label.ts';
import { isElliptical } from './referents/elliptical.ts';
import { isLoosePronoun } from './referents/loose-pronouns.ts';
import { maySayName } from './referents/names-of-nouns.ts';
import { isPartedFromSubject, isTellerAlone, seamsOf } from './seam.ts';
import { whyItIsThin } from './thin.ts';
import { whyItIsUneventful } from './uneventful.ts';
import { isBareTitle, isFieldOf, isKnown } from './which-one.ts';

/** “was found dead nine days”, not “was jailed for nine days” */
const LOOSE_TIME =
	/(?<!\b(?:for|of|to|in|by|over|within|after|than|least|about|nearly))\s(?!for\s)[\p{L}\d]+\s(?:seconds|minutes|hours|days|weeks|months|years)$/iu;

const ENDS_IN_UNIT = /(?:seconds|minutes|hours|days|weeks|months|years)$/i;

/** `tapes from the night` of which more was told; `told the inquest. she received`; `The day the king came, that she left`; `Crash in Orla according to` */
const BROKEN =
	/\b(?:voted|decided|promised|refused|offered)$|(?:,| and) (?:killing|injuring|wounding|drowning)$|\bthe (?:night|day|morning|evening|afternoon|week|time|moment)$|(?<=\p{Ll}{3})\. \p{Ll}|\bone more$|\band (?:once )?again$|, to (?:start|begin|last|run|open|end)$|\b(?:was|were) told, |\b(?:and|or) (?:so far )?the (?:only|first|last|second) one$|\s\p{Ll}+, and \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}(?:, with [^,]+)?$|^(?:[^:]{1,40}: )?The (?:day|night|morning|evening|eve) [^,]{3,80}, (?:that\b|\p{Lu}|the\b)|^(?:[^:]{1,40}: )?When [^,]*$|(?<=[^,]) according to |(?<=\p{Ll})ed and (?:now |still |today )?(?:has|is|are|serves|cares|employs|runs|houses|holds|covers|provides|offers|stands|remains)\b/u;

/** `A second man`: besides whom? */
const ONE_MORE =
	/^(?:two|three|four|five|several|a few) more\b|^an?(?: \p{L}+)? (?:second|third|fourth|fifth|further|fellow) (?:\p{Ll}+ )?(?:man|woman|person|suspect|victim|boy|girl|officer|body)\b/iu;

/** `as recently` whose “as Friday” is gone */
const OPEN_COMPARISON = /\bas (?:recently|early|late|long ago|far back)\b(?! as\b)/iu;

/** `A ferry capsized and 88 people` of whom it is left out what became */
const OTHER_COUNT = /\band (?:\d[\d,]*|\p{L}+) (?:people|persons|others|men|women|children)$/iu;
const HURTING = /\b(?:kill|injur|wound|hurt|drown|claim|leav|rescu|sav|of|with|by|between)/i;

/** Why the label needs its article to be understood; undefined where it stands alone. */
export function whyItLeans(label: Label, labelled: Labelled): string | undefined {
	const { tree, core, clause } = labelled;
	const words = [...label.kept].sort((one, other) => one - other);
	if (!label.isWhole) return 'the time cannot be left out';
	if (/\bthe \d+-year-old\b/i.test(label.text) && !isAgeOfNamed(tree, label))
		return 'a person without a name';
	if (ONE_MORE.test(label.text)) return 'one more, whom the article tells of';
	if (ENDS_IN_UNIT.test(label.text) && LOOSE_TIME.test(label.text))
		return 'a length of time is left over';
	if (BROKEN.test(label.text)) return 'it is broken off';
	if (isTellerAlone(words, labelled.tree)) return 'who tells it is left without telling';
	if (isPartedFromSubject(label, labelled)) return 'a comma parts the verb from its subject';
	if (stoodForArticle(label, labelled)) return 'the day stood for an article';
	if (OPEN_COMPARISON.test(label.text)) return 'a comparison is left open';
	if (OTHER_COUNT.test(label.text) && !HURTING.test(label.text)) return 'it is broken off';
	if (words.some((at) => isCutFromNoun(at, label, labelled) || isCutNumber(at, label, labelled)))
		return 'a number without what it counts';
	if (seamsOf(tree, label.kept).some(({ comma }) => !comma)) return 'two nouns have come together';
	const hole = whyItHasHole({ ...labelled, kept: label.kept });
	if (hole !== undefined) return hole;
	if (!isBalanced(label.text)) return 'marks without their partner';
	if (
		words.some(
			(at) =>
				/^(?:WDT|WP|WRB|WP\$)$/.test(wordAt(tree, at).tag) &&
				wordAt(tree, at).relation !== 'mark' &&
				!label.resolved?.has(at) &&
				isDangling(tree, at, label),
		)
	)
		return 'a relative without its noun';
	const doers = subtree(tree, clause?.subject ?? core);
	if (label.named.some((one) => doers.has(one.nameFrom) && isBareSurname(tree, one, label)))
		return 'only a part of a name is told';
	const pronoun = words.find((at) => isLoosePronoun(tree, at, label, clause?.subject));
	if (pronoun !== undefined) return `“${tree.words[pronoun]?.text}” is told elsewhere`;
	const pointer = words.find(
		(at) =>
			POINTERS.has(lowerOf(tree, at)) &&
			!label.resolved?.has(wordAt(tree, at).head) &&
			isPointing(tree, at, { core, kept: label.kept }),
	);
	if (pointer !== undefined) return `“${tree.words[pointer]?.text}” points back`;
	if (lacksContent(tree, core, label)) return 'what was told is missing';
	const vague = words.find((at) => isVague(tree, at, label));
	if (vague !== undefined) return `“the ${tree.words[vague]?.text}” is told elsewhere`;
	const thin = whyItIsThin(label, labelled);
	if (thin !== undefined) return thin;
	const uneventful = whyItIsUneventful(label, labelled);
	if (uneventful !== undefined) return uneventful;
	const subject = clause?.subject ?? core;
	if (words.some((at) => isPersonOfPlace(tree, at, label))) return 'a person without a name';
	if (isElliptical(tree, subject, label.kept)) return 'of what it is one is told elsewhere';
	if (isBareTitle(tree, subject, label)) return 'a title without a name';
	if (label.meant) return undefined;
	if (!isKnown({ ...labelled, subject }, label)) return 'who or what it was is told elsewhere';
	return undefined;
}

/** `capsized in a storm and 88 people were killed`: “in a storm and 88”, “capsized people” */
function isCutFromNoun(at: number, { kept }: Label, { tree, date, times }: Labelled): boolean {
	const [before, own, next] = [wordAt(tree, at - 1), wordAt(tree, at), wordAt(tree, at + 1)];
	const isBareNumber = own.tag === 'CD' && next.upos === 'NOUN' && !kept.has(at + 1);
	// “On 27 April 2013 hackers struck”: a year counts nobody.
	const isOfTime = [date, ...times].some(({ from, to }) => from < at && at === to);
	const isUncounted = own.tag === 'NNS' && before.tag === 'CD' && !kept.has(at - 1);
	return isBareNumber || (isUncounted && !isOfTime);
}

/** `On 26 April 1986 reactor 4 of the works exploded`: “4 of the works”, the reactor taken for a part of the day */
function isCutNumber(at: number, { kept }: Label, { tree, date, times }: Labelled): boolean {
	const isOfTime = [date, ...times].some(({ from, to }) => from <= at - 1 && at - 1 < to);
	const isFirst = Math.min(...kept) === at;
	const isNumber = wordAt(tree, at).tag === 'CD' && lowerOf(tree, at + 1) === 'of';
	return isFirst && isNumber && !isOfTime && wordAt(tree, at - 1).tag === 'NN';
}

/** `The 54-year-old former judge Ann Lee` */
function isAgeOfNamed({ words }: Tree, { named, kept }: Label): boolean {
	const old = words.findIndex((word, at) => word.text === 'old' && kept.has(at));
	return named.some(
		({ entity, from }) =>
			entity.kind === 'person' &&
			from > old &&
			words.slice(old + 1, from).every(({ upos }) => /^(?:ADJ|NOUN|PROPN)$/.test(upos)),
	);
}

/** `won Saturday’s vote`: without it, “won vote” */
function stoodForArticle({ kept }: Label, { tree, date, core }: Labelled): boolean {
	return [...tree.words.keys()].slice(date.from, date.to).some((at) => {
		const { relation = '', head = -1 } = tree.words[at] ?? {};
		const isSingular = tree.words[head]?.tag === 'NN';
		const isReplaced = childrenBy(tree, at, ['case']).some((one) => kept.has(one));
		return relation === 'nmod:poss' && isSingular && head !== core && kept.has(head) && !isReplaced;
	});
}

/** `Roth was convicted`, where the article tells of Ida Roth and of Max: of which? */
function isBareSurname(tree: Tree, name: NamedWords, { text }: Label): boolean {
	const { entity, from, to, nameFrom, isOwner } = name;
	const isOneWord = to - nameFrom - (isOwner ? 1 : 0) === 1 && from === nameFrom;
	const isName = entity.kind === 'person' && wordAt(tree, nameFrom).upos === 'PROPN';
	return isOneWord && isName && entity.words.length > 1 && !text.includes(entity.name);
}

/** `the company`, `the officers`: which one is told elsewhere. */
function isVague(tree: Tree, at: number, { kept, resolved, topic }: Label): boolean {
	if (tree.words[at]?.upos !== 'NOUN' || resolved?.has(at) || isBesideName(tree, at)) return false;
	// “the steamer Kanda”, whatever the parser takes the name for
	if (kept.has(at + 1) && isNameWord(tree, at + 1)) return false;
	const word = lowerOf(tree, at);
	// “Velia: The mill was sold”
	if (topic !== undefined && !ROLE_NOUNS.has(word) && !SOMEBODY.test(word)) return false;
	// “Velia: The presidential guard opened fire”
	if (topic !== undefined && word === 'guard' && childrenBy(tree, at, ['amod']).length > 0)
		return false;
	const noun =
		isToldOf(tree, at) ||
		INSTITUTION_NOUNS.has(word) ||
		ROLE_NOUNS.has(word) ||
		CROWD_NOUNS.has(word) ||
		maySayName(word) ||
		isListed(word, ANAPHORIC);
	if (!noun || word === 'police' || isLandAround(tree, at, kept) || isFieldOf(tree, at, kept))
		return false;
	// “the first mill in Zell”
	if (childrenBy(tree, at, ['amod']).some((one) => kept.has(one) && isOrdinal(lowerOf(tree, one))))
		return false;
	const isDefinite = childrenBy(tree, at, ['det']).some(
		(det) => lowerOf(tree, det) === 'the' && kept.has(det),
	);
	return (
		isDefinite &&
		![...subtree(tree, at)].some(
			(one) =>
				kept.has(one) && one !== at && (isTelling(tree, one) || (resolved?.has(one) ?? false)),
		)
	);
}

/** `A span of the Vell bridge fell into the river`: the one below it. */
function isLandAround(tree: Tree, at: number, kept: ReadonlySet<number>): boolean {
	const { relation, head } = wordAt(tree, at);
	if (!/^(?:river|road|street|lake|harbour|harbor)$/.test(lowerOf(tree, at))) return false;
	const isNamed = childrenBy(tree, head, ['nsubj']).some((subject) =>
		[...subtree(tree, subject)].some((one) => kept.has(one) && wordAt(tree, one).upos === 'PROPN'),
	);
	return relation.startsWith('obl') && isNamed;
}

/** `Brightways, the tour operator, …` */
function isBesideName(tree: Tree, at: number): boolean {
	const { relation, head } = wordAt(tree, at);
	return relation === 'appos' && wordAt(tree, head).upos === 'PROPN' && isAfterComma(tree, at);
}

/** `the Arizona woman`: a place is no name. */
function isPersonOfPlace(tree: Tree, at: number, { kept, named }: Label): boolean {
	if (wordAt(tree, at).upos !== 'NOUN' || !SOMEBODY.test(lowerOf(tree, at))) return false;
	const isDefinite = childrenBy(tree, at, ['det']).some((det) => lowerOf(tree, det) === 'the');
	const own = [...subtree(tree, at)].filter((one) => kept.has(one));
	const isNamed = named.some(
		({ entity, nameFrom }) => entity.kind === 'person' && nameFrom > at && own.includes(nameFrom),
	);
	const isTold = own.some((one) => one > at);
	return isDefinite && !isNamed && !isTold;
}

const SOMEBODY =
	/^(?:man|woman|boy|girl|teen|teenager|couple|mother|father|child|baby|star|player|misfit|cap|ace|skipper|forward|striker|midfielder|defender|goalkeeper|keeper|winger|batsman|bowler|golfer|boxer|sprinter|frontman)$/;

function isNameWord(tree: Tree, at: number): boolean {
	const { upos, text } = wordAt(tree, at);
	return /^\p{Lu}\p{Ll}/u.test(text) && /^(?:PROPN|NOUN|ADJ|X|VERB)$/.test(upos);
}

/** A name, a number, or `Scottish` */
function isTelling({ words }: Tree, at: number): boolean {
	const { upos = '', text = '' } = words[at] ?? {};
	if (ERAS.test(text)) return false;
	return /^(?:PROPN|NUM)$/.test(upos) || (upos === 'ADJ' && /^\p{Lu}/u.test(text));
}

/** `the Victorian landmark` may be any. */
const ERAS =
	/^(?:Victorian|Georgian|Edwardian|Elizabethan|Tudor|Gothic|Baroque|Roman|Romanesque|Norman|Medieval)$/;

/** `condemned the takeover`: which one? */
function isToldOf(tree: Tree, at: number): boolean {
	const { relation, head } = wordAt(tree, at);
	const isTold = relation === 'obj' && isListed(lowerOf(tree, head), TELLING);
	return isTold && !isVotedOn(tree, head);
}

const ANAPHORIC =
	wordSet(`city town village capital suburb neighbourhood neighborhood country area scene incident firm site building house ship vessel plane aircraft man woman
	boy girl child couple pair victim duo group side game match film book song show bill plan deal agreement decision move case
	project state nation region province island district school university hospital church bank airport station road bridge river
	document letter statement report event programme program race tournament trial house officer title final prize award cup trophy medal disease dam settlement offer ruling verdict sentence merger takeover sale appeal lawsuit charge request application proposal scheme landmark`);

const POINTERS = new Set(
	'this these that those such another other others latter former there here then same similar present current'.split(
		' ',
	),
);

type Pointing = { readonly core: number; readonly kept: ReadonlySet<number> };

/** `this mill`, not “said that”, “the other side”. */
function isPointing(tree: Tree, at: number, { core, kept }: Pointing): boolean {
	const { relation, tag, head } = wordAt(tree, at);
	// “killed three miners and hurt two others”: besides those told of
	const isCounted = wordAt(tree, at - 1).upos === 'NUM';
	// “same-sex marriage”
	if (wordAt(tree, at + 1).tag === 'HYPH') return false;
	if (lowerOf(tree, at) === 'others' && isCounted && isAfterNumber(tree, at)) return false;
	if (lowerOf(tree, at) === 'those' && /^(?:on|aboard)$/.test(lowerOf(tree, at + 1))) return false;
	// “the former” points back, “former mayor” does not.
	if (relation === 'amod' && lowerOf(tree, at) === 'former') return false;
	// So does “then”, but not “the then mayor”.
	if (lowerOf(tree, at) === 'then' && lowerOf(tree, at - 1) === 'the') return false;
	if (/^(?:mark|expl)/.test(relation) || tag === 'IN' || tag === 'EX') return false;
	// “a record that had stood for a year”, taken for a pointer; but “A mill that had stood for a century” is some mill
	const isTold = childrenBy(tree, head, ['obj', 'obl', 'xcomp', 'advmod']).some((one) =>
		kept.has(one),
	);
	const isOfNoun = wordAt(tree, head).relation.startsWith('acl') && at > core && isTold;
	if (lowerOf(tree, at) === 'that' && isOfNoun) return false;
	return /^(?:det|nsubj|obj|obl|amod|advmod|nmod)/.test(relation);
}

function isAfterNumber({ words }: Tree, at: number): boolean {
	return words
		.slice(0, at - 1)
		.some(
			({ upos, tag }, before) =>
				upos === 'NUM' && tag === 'CD' && words[before + 1]?.upos === 'NOUN',
		);
}

function isDangling(tree: Tree, at: number, label: Label): boolean {
	let head = wordAt(tree, at).head;
	for (let step = 0; step < 6 && head >= 0; step++) {
		if (/^(?:acl|ccomp|csubj|advcl)/.test(wordAt(tree, head).relation)) {
			return !label.kept.has(wordAt(tree, head).head);
		}
		head = wordAt(tree, head).head;
	}
	return true;
}
