import { TELLING } from '../../words/events/event-verbs.ts';
import { wordSet } from '../../words/word-set.ts';
import { isListed } from '../grammar/stems.ts';
import { childrenBy, isVerbal, lowerOf, type Tree, wordAt } from '../grammar/tree.ts';
import type { Label, Labelled } from './labelled.ts';

/** Why a label that is whole tells of nothing that happened; undefined where something did. */
export function whyItIsUneventful(label: Label, labelled: Labelled): string | undefined {
	return UNEVENTFUL.find(({ holds }) => holds(labelled, label))?.why;
}

type Uneventful = {
	readonly why: string;
	readonly holds: (labelled: Labelled, label: Label) => boolean;
};

const UNEVENTFUL: readonly Uneventful[] = [
	{ why: 'a state, and nothing that happened', holds: isState },
	{ why: 'that it came, not what it was', holds: isMomentAlone },
	{ why: 'what was going on', holds: isGoingOn },
	{ why: 'what went on as before', holds: isContinued },
	{ why: 'what was planned', holds: wasPlanned },
	{ why: 'how the news was gathered', holds: isNewsroom },
	{ why: 'how something became known, not what happened', holds: isPublishing },
	{ why: 'who somebody was is told, not what happened', holds: isIdentification },
	{ why: 'some people met', holds: isMeeting },
	{ why: 'what was said is no sentence', holds: isSaidByHalf },
	{ why: 'it is said to be so', holds: isHearsay },
	{ why: 'how many are known of by then', holds: (_labelled, label) => isToll(label) },
	{ why: 'a message', holds: isMessage },
	{ why: 'how a business did', holds: isOfResults },
	{ why: 'that it set off, not what became of it', holds: hasSetOff },
	{ why: 'how somebody was found is told elsewhere', holds: isFoundSomehow },
	{ why: 'how it was done, which says what it was, is left out', holds: isWithoutMeans },
];

/** `Ida Roth ended the bulletin by reading out the price of bread`: it ends every evening. */
function isWithoutMeans({ tree, core }: Labelled, { kept }: Label): boolean {
	return (
		OF_COURSE.test(lowerOf(tree, core)) &&
		childrenBy(tree, core, ['advcl']).some(
			(at) =>
				at > core &&
				!kept.has(at) &&
				childrenBy(tree, at, ['mark']).some((mark) => lowerOf(tree, mark) === 'by'),
		)
	);
}

const OF_COURSE =
	/^(?:ended|closed|finished|concluded|began|opened|started|responded|reacted|celebrated|marked|protested|answered|replied)$/;

/** `Ann Lee was with Tom Reed`, `Ida Roth was present in court`, `The team were scary in attack`, `Thousands were in need of food` */
function isState({ tree, core }: Labelled): boolean {
	if (FULL.test(lowerOf(tree, core)) && childrenBy(tree, core, ['aux', 'cop']).length > 0)
		return true;
	const copulas = childrenBy(tree, core, ['cop']);
	if (copulas.length === 0) return false;
	const isPlaced = childrenBy(tree, core, ['case']).some((at) => lowerOf(tree, at) !== 'by');
	if (isPlaced || WHERE.has(lowerOf(tree, core))) return true;
	const wasSo = copulas.some((at) => /^(?:was|were)$/.test(lowerOf(tree, at)));
	return (
		wasSo && /^(?:ADJ|NUM)$/.test(wordAt(tree, core).upos) && !OUTCOMES.has(lowerOf(tree, core))
	);
}

/** `The square was crowded with shoppers`: so it was. */
const FULL =
	/^(?:crowded|packed|thronged|jammed|filled|lined|dotted|littered|located|situated|deserted)$/;
const WHERE = wordSet('home late early away there');
/** `Ann Lee was first in Zell`: of the ways somebody may be those that tell how something ended. */
const OUTCOMES = wordSet(
	'first second third fourth fifth last dead victorious successful unanimous',
);

/** `The worst moment came off Orla`, `The turning point came in Zell`, `The harvest festival fell`: no day of its own tells more of it. */
function isMomentAlone({ tree, core, clause }: Labelled, { kept, text }: Label): boolean {
	const subject = lowerOf(tree, clause?.subject ?? -1);
	if (/^f[ae]lls?$/.test(lowerOf(tree, core)) && FEASTS.test(subject))
		return !/\bf[ae]lls? (?:to|into|under|through|victim|from|apart)\b/.test(text);
	if ([...kept].some((at) => lowerOf(tree, at) === 'when')) return false;
	return /^(?:came|arrived|happened|followed)$/.test(lowerOf(tree, core)) && MOMENTS.test(subject);
}

const FEASTS = /^(?:festivals?|feasts?|holidays?|anniversary|birthday|day|eve|deadline|easter)$/;

const MOMENTS =
	/^(?:moments?|days?|nights?|hours?|points?|worst|best|turn|breakthrough|blow|chance|proof|news|surprise|end|test|trouble|change|climax|highlight|low|peak)$/;

/** `Ida Roth was delivering a speech` */
function isGoingOn({ tree, core, clause }: Labelled): boolean {
	return (
		wordAt(tree, core).tag === 'VBG' &&
		(clause?.auxiliaries.some((at) => /^(?:was|were)$/.test(lowerOf(tree, at))) ?? false)
	);
}

/** `Corvo continued its airstrikes`, `Talks between Zell and Corvo intensified`, `The guests began the first leg of their cruise` */
function isContinued({ tree, core }: Labelled, { text }: Label): boolean {
	if (ANOTHER_DAY.test(text)) return true;
	if (isListed(lowerOf(tree, core), GOING_ON)) return true;
	const isBegun = isListed(lowerOf(tree, core), BEGINNING);
	return isBegun && childrenBy(tree, core, ['obj']).some((at) => PARTS.has(lowerOf(tree, at)));
}

/** `fell on Huambo for a second day` */
const ANOTHER_DAY =
	/\bfor an? (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th) (?:\p{L}+ )?(?:day|night|week)\b/iu;
const GOING_ON = wordSet('continue intensify persist remain stay keep kept linger');
const BEGINNING = wordSet('begin began begun start resume enter');
const PARTS = wordSet('leg stage phase part round half day week');

/** `Princess Ida was due to open the mill and kept the engagement` */
function wasPlanned(_labelled: Labelled, { text }: Label): boolean {
	return /\b(?:was|were) (?:due|scheduled|set|supposed|meant|slated) to\b/i.test(text);
}

/** `Orla AB reported record sales for 2021` */
export function isOfResults({ tree, core }: Pick<Labelled, 'tree' | 'core'>): boolean {
	if (!isListed(lowerOf(tree, core), REPORTING)) return false;
	return childrenBy(tree, core, ['obj']).some((at) => isListed(lowerOf(tree, at), RESULTS));
}

const REPORTING = wordSet('report post announce book');
const RESULTS = wordSet('sale profit loss revenue earning result income turnover dividend');

/** `Flight 1806 left Velia with 16 passengers`; but “sailed on her maiden voyage”, “The last train left” */
function hasSetOff({ tree, core, clause }: Labelled, { text }: Label): boolean {
	if (!/^(?:left|departed|sailed|took|set)$/.test(lowerOf(tree, core))) return false;
	if (
		!/\b(?:left(?! the (?:road|track|rail|runway))|departed|sailed|took off|set (?:off|out|sail))\b/.test(
			text,
		)
	)
		return false;
	if (/\b(?:first|last|maiden|inaugural|only|never)\b/i.test(text)) return false;
	const { subject = -1 } = clause ?? {};
	return [
		subject,
		...childrenBy(tree, subject, ['compound', 'flat', 'appos', 'nmod:unmarked']),
	].some((at) => VEHICLES.has(lowerOf(tree, at)));
}

const VEHICLES = wordSet(
	'flight plane aircraft jet airliner turboprop helicopter train bus coach ferry boat ship liner steamer trawler freighter tanker vessel convoy',
);

/** `Ann Lee and Max Lind were found by a neighbour`: hurt, dead or well? */
function isFoundSomehow({ tree, core, clause }: Labelled, { named, kept }: Label): boolean {
	if (lowerOf(tree, core) !== 'found' || !clause?.isPassive) return false;
	const { subject = -1 } = clause;
	const isOfPerson = named.some(
		({ entity, from, to }) => entity.kind === 'person' && from <= subject && subject < to,
	);
	const isTold = [...childrenBy(tree, core, ['xcomp', 'advcl']), core + 1].some(
		(at) => kept.has(at) && /^(?:ADJ|VERB|NOUN)$/.test(wordAt(tree, at).upos),
	);
	return isOfPerson && !isTold;
}

/** `Toll of Velia landslide reaches 38`: how many are known of, days after. */
export function isToll({ text }: Pick<Label, 'text'>): boolean {
	return TOLL.test(text);
}

const TOLL =
	/\b(?:toll|count|tally|number|figure)\b.{0,80}\b(?:reach(?:es|ed)?|ris(?:es|en)|rose|climbs?|jumps?|hits?|pass(?:es)?|tops|grows?|mounts?|stands)\b/iu;

/** `In a text message, Ann Lee asked an aide to go`: what somebody wrote to somebody */
function isMessage(_labelled: Labelled, { text }: Label): boolean {
	return /\b(?:text messages?|e-?mails?|voicemail)\b/i.test(text);
}

/** `The Gazette reached out to his lawyer`, `Ida Roth declined to comment` */
function isNewsroom(_labelled: Labelled, { text }: Label): boolean {
	return NEWSROOM.test(text);
}

const NEWSROOM =
	/\breached out to\b|\b(?:spoke|talked|speaking|chatted)\b.{0,30}\b(?:phone|telephone|Zoom|Skype|video (?:call|link))\b|\b(?:declined|refused) to (?:comment|be (?:interviewed|named))|\b(?:not|no)\b.{0,20}\b(?:respond|response|repl(?:y|ied)|comment)|\b(?:for|request(?:s|ed)?(?: for)?) (?:comment|a response)\b/i;

/** `The police released video of the crash`, `The army posted the story on its website` */
export function isPublishing({
	tree,
	core,
	clause,
}: Pick<Labelled, 'tree' | 'core'> & { readonly clause?: Labelled['clause'] }): boolean {
	if (!isListed(lowerOf(tree, core), PUBLISHING)) return false;
	return childrenBy(tree, core, clause?.isPassive ? ['nsubj'] : ['obj']).some((at) =>
		isListed(lowerOf(tree, at), NEWS_ITEMS),
	);
}

const PUBLISHING = wordSet(
	'release publish post share upload issue obtain tweet show air broadcast',
);
const NEWS_ITEMS = wordSet(
	'video footage clip tape audio recording photo photograph image picture selfie sketch story statement letter message tweet document transcript name detail',
);

/** `Ida Roth held a closed-door meeting with Tom Reed`, `Annual Tolve Club dinner`: unless it was the first, or is told to have ended in something. */
function isMeeting({ tree, core, clause }: Labelled, { text }: Label): boolean {
	if (/\b(?:first|historic|inaugural|founding|constituent|emergency summit)\b/i.test(text))
		return false;
	if (clause === undefined) return isListed(lowerOf(tree, core), OCCASIONS);
	if (!/^(?:held|hosted|attended|convened|had|took)$/.test(lowerOf(tree, core))) return false;
	return childrenBy(tree, core, clause.isPassive ? ['nsubj'] : ['obj', 'nsubj']).some((at) =>
		isListed(lowerOf(tree, at), OCCASIONS),
	);
}

const OCCASIONS = wordSet(
	'meeting dinner reception luncheon gala briefing session conference finale',
);

/** `Sheriff Tom Reed identified the man as Ann Lee’s son` */
function isIdentification({ tree, core }: Labelled): boolean {
	if (!IDENTIFYING.has(lowerOf(tree, core))) return false;
	// “named the deceased as Ann Lee” may be read as the deceased Ann Lee
	const told = childrenBy(tree, core, ['obj', 'nsubj', 'xcomp']);
	return told.some((at) =>
		[at, ...childrenBy(tree, at, ['amod'])].some((one) => SOMEBODY.has(lowerOf(tree, one))),
	);
}

const IDENTIFYING = wordSet('identified identify identifies named name names');
const SOMEBODY = wordSet(
	'man woman boy girl teen teenager child victim victims deceased dead suspect suspects body driver gunman shooter attacker person',
);

/** `A video purportedly shows three girls`, `Ann Lee was suspended for allegedly hitting a boy` */
function isHearsay(_labelled: Labelled, { text }: Label): boolean {
	return /\b(?:purported(?:ly)?|alleged(?:ly)?|reported(?:ly)|supposed(?:ly)|apparent(?:ly)|rumou?red)\b/i.test(
		text,
	);
}

/** `So long Ann Lee said` */
function isSaidByHalf({ tree, core, clause }: Labelled, { kept }: Label): boolean {
	const last = Math.max(...[...kept].filter((at) => wordAt(tree, at).upos !== 'PUNCT'));
	const isTelling = isListed(lowerOf(tree, core), TELLING) || DECIDED.test(lowerOf(tree, core));
	const { subject = core, isPassive = false } = clause ?? {};
	if (isPassive)
		return (
			lowerOf(tree, core) === 'told' && childrenBy(tree, core, ['ccomp', 'xcomp']).length === 0
		);
	if (last !== core || !isTelling) return false;
	return ![...kept].some((at) => at < subject && isTensed(tree, at) && !isBeside(tree, at));
}

const DECIDED = /^(?:decided|resolved|ruled|agreed|concluded|heard|learned)$/;

/** `So long as she stays` */
function isBeside(tree: Tree, at: number): boolean {
	return /^(?:acl|advcl)/.test(wordAt(tree, at).relation);
}

function isTensed(tree: Tree, at: number): boolean {
	return isVerbal(tree, at) && /^(?:VB[DZPN]|MD)$/.test(wordAt(tree, at).tag);
}
