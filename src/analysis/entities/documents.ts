import {
	INSTITUTION_NOUNS,
	LEGAL_PAPERS,
	LETTERS,
	SIGN_NOUNS,
} from '../words/people/organisation-words.ts';
import { SAYING } from '../words/speech/reporting-verbs.ts';
import { wordSet } from '../words/word-set.ts';
import { resolvePronoun } from './antecedents/pronouns.ts';
import { nameBeside } from './apposition.ts';
import { described } from './describe.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import { entityByRole } from './entity-by-role.ts';
import { institutionMeant } from './institutions.ts';
import type { Mention } from './mentions.ts';
import type { NameTable } from './names/table.ts';
import { countBefore, mentionsIn, nearestBefore } from './near.ts';
import { paperMeant } from './papers/paper-meant.ts';
import { type Referent, referentOf, UNCLEAR } from './referent.ts';
import { isSubject } from './subjects.ts';
import {
	institutionOf,
	LONGEST_NAME,
	OWNERS,
	SENDING,
	signer,
	writerOf,
	writing,
} from './writers.ts';

/** Whose words a document carries: its owner’s or sender’s, else its own; a sign in the street has no speaker. */
export function resolveDocument(
	names: NameTable,
	mention: Mention,
	discourse: Discourse,
): Referent {
	const { to, head, determiner } = mention;
	const kept = NEW.has(determiner) ? undefined : paperMeant(names, mention, discourse);
	if (kept) return kept;
	const isSign = SIGN_NOUNS.has(head) && !(CAMPAIGNING.has(head) && OWNERS.has(determiner));
	if (isSign || names.tokens[to - 2]?.lower === 'front') return UNCLEAR;
	const pronoun = OWNERS.get(determiner);
	if (pronoun !== undefined) {
		return resolvePronoun(names, { ...mention, kind: 'pronoun', head: pronoun }, discourse);
	}
	const told =
		ownerTold(names, mention) ?? signer(names, mention) ?? publisherOf(names, mention, discourse);
	if (told) return told;
	const writer = LETTERS.has(head) ? writerOf(names, mention, discourse) : undefined;
	if (writer) return writer;
	const isKnown = determiner !== 'a' && determiner !== 'an';
	const site = siteMeant(names, mention);
	if (site) return referentOf(site, 0.8);
	const issuer = CARRIERS.has(head)
		? isKnown
			? issuerOf(names, mention, discourse)
			: (sentBy(names, mention, discourse) ?? issuedBefore(names, mention))
		: undefined;
	return issuer ?? described(names, mention);
}

/** They bring in another one than those told of. */
const NEW = wordSet('a an another one some');

/** `Her` posters asked: “…?”: who puts them up says it. */
const CAMPAIGNING = wordSet(
	'poster posters banner banners billboard billboards slogan slogans motto',
);

/** According to weather.com it will rain. “…,” `the site` said: one that is called by its address. */
function siteMeant(names: NameTable, mention: Mention): Entity | undefined {
	if (!SITES.has(mention.head) || mention.determiner !== 'the') return undefined;
	const sites = names.namings.filter(
		({ chunk, entity }) => chunk.from < mention.from && entity.nouns.has('site'),
	);
	const last = sites.at(-1);
	const own =
		last && mentionsIn(names, last.chunk.to, mention.from).some((one) => isSiteOf(names, one));
	return own ? undefined : last?.entity;
}

/** `Lee’s site`, the `Zell Club website` */
const isSiteOf = (names: NameTable, one: Mention): boolean =>
	SITES.has(one.head) && ownerTold(names, one) !== undefined;

/** `Lee` sent Reed a message which read: “…” */
function sentBy(names: NameTable, mention: Mention, discourse: Discourse): Referent | undefined {
	const { tokens } = names;
	for (let at = mention.from - 1; at > mention.from - NEAR; at--) {
		if (tokens[at]?.sentence !== tokens[mention.from]?.sentence) return undefined;
		if (SENDING.has(tokens[at]?.lower ?? ''))
			return senderIn(names, { ...mention, from: at }, discourse);
	}
	return undefined;
}

/** The operator refused. “…,” `a statement` said: whom the sentence just before is about. */
function issuedBefore(names: NameTable, mention: Mention): Referent | undefined {
	const { tokens } = names;
	const here = tokens[mention.from];
	if (mention.head !== 'statement' || !isSaidBy(tokens, mention)) return undefined;
	for (const earlier of nearestBefore(names, mention.from)) {
		const token = tokens[earlier.from];
		if (!here || token?.paragraph !== here.paragraph) return undefined;
		if (token.sentence === here.sentence || !isSubject(names, earlier)) continue;
		const entity =
			earlier.entity?.kind === 'institution' ? earlier.entity : institutionOf(names, earlier);
		if (entity) return referentOf(entity, 0.7);
		if (earlier.entity) return undefined;
	}
	return undefined;
}

/** a statement `read`; `read` a statement */
const isSaidBy = (tokens: NameTable['tokens'], { from, to }: Mention): boolean =>
	READS.has(tokens[to]?.lower ?? '') || READS.has(tokens[from - 1]?.lower ?? '');

const READS = new Set([...SAYING, 'read', 'reads']);
const NEAR = 8;
/** `The paper` said, where the article has one that is no sheet: the Orla Times. */
function publisherOf(
	names: NameTable,
	mention: Mention,
	{ recent }: Discourse,
): Referent | undefined {
	if (!INSTITUTION_NOUNS.has(mention.head) || mention.determiner !== 'the') return undefined;
	if (mention.head === 'paper' && names.tokens.some(({ lower }) => STUDIES.has(lower)))
		return undefined;
	const meant = institutionMeant(names, mention);
	if (meant?.isOfKind) return referentOf(meant.entity, 0.8);
	const spoke = recent[0]?.entity;
	const isUnknown = spoke?.kind === 'institution' && spoke.nouns.size === 0;
	return isUnknown ? referentOf(spoke, 0.8) : undefined;
}

/** Where they are told of, “the paper” is what researchers wrote. */
const STUDIES = new Set([
	'study',
	'co-author',
	'co-authors',
	'researchers',
	'scientists',
	'peer-reviewed',
]);

/** Whose it is by its own words: `Lee’s` letter, a statement from `the Zell Club`, the `Zell Club` website. */
function ownerTold(names: NameTable, mention: Mention): Referent | undefined {
	const { from, to } = mention;
	const { tokens, namings } = names;
	const index = countBefore(names.mentions, from);
	const mentions = names.mentions.slice(Math.max(0, index - 3), index + 6);
	const owner = mentions.find((one) => one.to === from && one.isOwner);
	if (owner?.entity) return referentOf(owner.entity, 0.8);
	if (owner && owner.kind !== 'document') return ofOwner(names, owner, mention);
	const isNamed = tokens.slice(from + 1, to - 1).some(({ isCapital }) => isCapital);
	const inside = namings.find(({ chunk }) => chunk.from >= from && chunk.to === to - 1);
	if (inside && from < to - 1) return referentOf(inside.entity, 0.8);
	if (isNamed) return described(names, mention);
	const site = /^(?:on|posted|published)$/.test(tokens[to]?.lower ?? '')
		? mentions.find((one) => one.from > to && one.from < to + REACH && SITES.has(one.head))
		: undefined;
	if (site && !SITES.has(mention.head)) return ownerTold(names, site);
	const by =
		/^(?:sent|written|signed|issued|posted|left|penned|filed|lodged|submitted|brought|drafted)$/.test(
			tokens[to]?.lower ?? '',
		)
			? to + 1
			: to;
	const isSent = by > to ? tokens[by]?.lower === 'by' : SENDERS.has(tokens[to]?.lower ?? '');
	const sender = isSent
		? mentions.find((one) => one.from > by && one.from < by + REACH && !one.isOwner)
		: undefined;
	if (sender?.entity) return referentOf(sender.entity, 0.8);
	const isPlace = sender?.kind === 'unknown' && tokens[to]?.lower === 'from';
	return sender && sender.kind !== 'document' && !isPlace ? unnamed(names, sender) : undefined;
}

/** `the company’s` statement is the company’s, the keeper’s log a log, where nobody is told to be the keeper. */
function ofOwner(names: NameTable, owner: Mention, document: Mention): Referent {
	const entity = institutionOf(names, owner) ?? entityByRole(names, owner);
	return entity
		? referentOf(entity, 0.75)
		: described(names, owner.kind === 'institution' ? owner : { ...document, from: owner.from });
}

/** a statement from `the company`; a letter sent by `the pilot`, Ann Lee */
function unnamed(names: NameTable, mention: Mention): Referent {
	const beside = mentionsIn(names, mention.to, mention.to + LONGEST_NAME);
	const named = nameBeside(names.tokens, mention, beside)?.entity;
	const entity = named ?? institutionOf(names, mention) ?? entityByRole(names, mention);
	return entity ? referentOf(entity, 0.75) : described(names, mention);
}

/** Who sent what is only called “the statement”: whoever the article says wrote or spoke in one, or spoke last. */
function issuerOf(names: NameTable, mention: Mention, discourse: Discourse): Referent | undefined {
	const { head, from } = mention;
	let looked = 0;
	const itself = mention.determiner === '' ? senderIn(names, mention, discourse) : undefined;
	if (itself) return itself;
	for (const earlier of nearestBefore(names, from)) {
		if (++looked > MEMORY) break;
		const alike = [LEGAL_PAPERS, SITES].find((words) => words.has(head));
		if (alike ? !alike.has(earlier.head) : earlier.head !== head) continue;
		const told = ownerTold(names, earlier);
		if (told) return told;
		const sender = LEGAL_PAPERS.has(head)
			? filerOf(names, earlier, discourse)
			: senderIn(names, earlier, discourse);
		if (sender) return sender;
		const body = bodySending(names, earlier);
		if (body) return body;
	}
	const [last] = discourse.recent;
	if (last?.name && SPOKEN.has(head)) return { ...last, certainty: 0.65 };
	const institutions = names.entities.filter(
		({ kind, first }) => kind === 'institution' && first < from,
	);
	const [main] = institutions.toSorted((one, other) => other.count - one.count);
	const isOfPaper = /^(?:first|second|last|next|front|back)$/.test(wordBefore(names, mention));
	return main && SITES.has(head) && !isOfPaper ? referentOf(main, 0.55) : undefined;
}

/** The word before the noun: the `first` page. */
const wordBefore = ({ tokens }: NameTable, { to }: Mention): string => tokens[to - 2]?.lower ?? '';

/** `The province` apologised in a statement: a body that the article does not name. */
function bodySending(names: NameTable, document: Mention): Referent | undefined {
	const { tokens } = names;
	const sentence = tokens[document.from]?.sentence;
	const body = mentionsIn(names, document.from - FURTHEST, document.from).find(
		(one) => tokens[one.from]?.sentence === sentence && isSubject(names, one),
	);
	const isOne = body?.kind === 'institution' && body.determiner === 'the';
	const isIn = LEADS.has(tokens[document.from - 1]?.lower ?? '');
	// The campaign, where the article calls it the Lee campaign, has a name.
	if (!isOne || !isIn || names.compounds.has(body.head)) return undefined;
	const name = tokens.slice(body.from + 1, body.to).map(({ text }) => text);
	return { name: name.join(' '), kind: 'unnamed', mention: body, certainty: 0.7 };
}

const LEADS = new Set(['in', 'by', 'through', 'via']);

/** Whom the sentence is about in which it was first spoken of: `Lee` sent her a message; in a post, `the company` said … */
function senderIn(names: NameTable, document: Mention, discourse: Discourse): Referent | undefined {
	const { tokens } = names;
	const sentence = tokens[document.from]?.sentence;
	const subjects = mentionsIn(names, document.from - FURTHEST, document.from + FURTHEST)
		.filter((one) => tokens[one.from]?.sentence === sentence && isSubject(names, one))
		.flatMap((one) => {
			const entity =
				one.entity ??
				discourse.resolved.get(one) ??
				(one.head === 'it' ? resolvePronoun(names, one, discourse).entity : undefined) ??
				institutionOf(names, one);
			const isFit = entity && (entity.kind === 'institution' || !SITES.has(document.head));
			return isFit ? [{ one, entity }] : [];
		});
	const opens = tokens[document.from - 2]?.sentence !== sentence;
	const nearest =
		subjects.findLast(({ one }) => one.from < document.from) ?? (opens ? subjects[0] : undefined);
	const isRead = document.head === 'statement' || document.head === 'speech';
	const isGotten =
		nearest !== undefined &&
		!isRead &&
		tokens.slice(nearest.one.to, document.from).some(({ lower }) => RECEIVING.has(lower));
	return nearest && !isGotten ? referentOf(nearest.entity, 0.7) : undefined;
}

/** `Prosecutors` argued in a motion that …: of whom a paper is filed, and who is charged in it, has not written it. */
function filerOf(names: NameTable, paper: Mention, discourse: Discourse): Referent | undefined {
	const { tokens } = names;
	const filers = mentionsIn(names, paper.from - FURTHEST, paper.from + FURTHEST).filter(
		(one) =>
			tokens[one.from]?.sentence === tokens[paper.from]?.sentence &&
			FILING.has(tokens[one.to]?.lower ?? '') &&
			isSubject(names, one),
	);
	const filer = filers.findLast(({ from }) => from < paper.from) ?? filers[0];
	return filer && writing(names, filer, discourse);
}

const FILING = new Set([...SAYING, ...wordSet('filed lodged submitted brought sued files sues')]);

/** Lee `found` a letter, `was handed` a note, `read out` a message: it is of somebody else. */
const RECEIVING = wordSet(
	'found got received read reads handed given shown saw seen opened kept keeps holds held framed showed picked unfolded noticed spotted ignored missed forwarded hears heard',
);
const FURTHEST = 40;
const MEMORY = 60;
/** They carry the words of whoever sends them. */
const CARRIERS = wordSet(`
	statement letter email e-mail post posts tweet memo message note website site page blog release press-release filing reply
	response post announcement commentary motion brief appeal petition complaint lawsuit suit pleading
`);
/** Whoever spoke last has often spoken in one. */
const SPOKEN = wordSet('statement post posts tweet release reply response announcement');
const SITES: ReadonlySet<string> = new Set(['website', 'site', 'page', 'blog']);
const REACH = 5;
const SENDERS = new Set(['from', 'by']);
