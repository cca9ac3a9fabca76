import { LONGEST_LABEL } from '../../../domain/articles/event.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Clause } from '../grammar/clause.ts';
import { wordsOfClause } from '../grammar/clause.ts';
import { isOpeningParticiple } from '../grammar/opening-participle.ts';
import { isAfterComma } from '../grammar/set-off.ts';
import { childrenBy, lowerOf, relationOf, subtree, type Tree, wordAt } from '../grammar/tree.ts';
import { commasBefore, finiteForms, hadBefore, isSetOff } from './finite-forms.ts';
import type { Label, LabelFound, Labelled } from './labelled.ts';
import { fullNames, namesIn } from './names-in-label.ts';
import { agesOfNow, newsOfNow } from './omissions/appositions.ts';
import { type Draft, takenBack, without } from './omissions/draft.ts';
import { lastTime } from './omissions/last-time.ts';
import { withoutMedium } from './omissions/medium.ts';
import { openers } from './omissions/openers.ts';
import { ofOtherEvents } from './omissions/other-events.ts';
import { onlyPersonMeant, onlyPersonNamed, personCalled } from './referents/antecedent.ts';
import { countrymanMeant, isAged, isCountryman } from './referents/countrymen.ts';
import { ofTopic } from './referents/label-of-topic.ts';
import { namesOfThings } from './referents/named-things.ts';
import { placeOfWhere } from './referents/place-of-where.ts';
import { protagonistMeant } from './referents/protagonist-meant.ts';
import { nameOfIt, nameOfShip, ownerMeant } from './referents/subject-before.ts';
import { ASIDES, type Omission, PARTS } from './shorten.ts';
import { whyItLeans } from './standing.ts';
import { articlesFor, looseUnits, withoutTimes } from './times.ts';
import { wordingOf } from './wording.ts';

/** With the name of whom its pronoun means, where there is room for it. */
export function labelOf(labelled: Labelled): LabelFound {
	const meant = antecedentOf(labelled);
	const found = labelWith(labelled, meant);
	return found.label !== undefined || meant === undefined ? found : labelWith(labelled, undefined);
}

function labelWith(labelled: Labelled, meant: Entity | undefined): LabelFound {
	const { document, names, tree, core, clause, telling, date, times } = labelled;
	const all = clause ? wordsOfClause(tree, clause) : subtree(tree, core);
	if (clause?.epithet !== undefined) {
		const name = subtree(tree, clause.subject ?? core);
		for (const at of subtree(tree, clause.epithet)) if (!name.has(at)) all.delete(at);
	}
	const { needed } = labelled;
	const where = clause && placeOfWhere(tree, clause.verb, document.text);
	let draft: Draft = { tree, core, subject: clause?.subject, telling, needed, kept: all };
	draft = without(draft, [
		...ofOtherEvents(labelled),
		...openers(tree, core, clause).filter((at) => at !== where?.at),
		...articleOfDescribed(tree, clause),
		...strayedSubjects(tree, clause),
		...(labelled.isLongBefore ? [...agesOfNow(tree, core), ...newsOfNow(tree, core)] : []),
		...(clause ? [] : doersIn(tree, core)),
		...(clause && isSetOff(tree, clause) ? childrenBy(tree, core, ['parataxis']) : []),
	]);
	draft = withoutMedium(draft, telling ?? core);
	const stale = [date, ...times.filter(({ isStale }) => isStale)];
	const timeless = withoutTimes(draft, stale);
	const articles = articlesFor(tree, { core, kept: timeless.draft.kept, times: stale });
	const kept = new Set([...timeless.draft.kept, ...articles]);
	draft = { ...timeless.draft, kept };
	const named = namesIn(names, labelled);
	const told = { document, names, start: tree.words[0]?.start ?? 0 };
	const things = namesOfThings(tree, kept, told);
	const it =
		clause &&
		(nameOfIt(tree, clause, { before: labelled.before, told }) ?? nameOfShip(tree, clause, told));
	const owner = clause && ownerMeant(tree, clause, { before: labelled.before, told });
	const write = (one: Draft) => {
		const full = fullNames(names, {
			tree,
			named,
			kept: new Set([...one.kept].filter((at) => !unsaid.has(at))),
		});
		const instead = new Map([
			...full.instead,
			...things.instead,
			...finite,
			...articles.map((at) => [at, 'the'] as const),
		]);
		const wording = (kept: ReadonlySet<number>) =>
			wordingOf(document.text, tree, { kept, instead });
		if (!clause || !isOpeningParticiple(tree, clause)) return wording(full.kept);
		const own = subtree(tree, clause.subject ?? core);
		const rest = wording(new Set([...full.kept].filter((at) => !own.has(at))));
		return `${wording(new Set([...full.kept].filter((at) => own.has(at))))} ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
	};
	const finite = finiteForms(labelled);
	const unsaid = new Set([
		...(meant ? besides(tree, clause?.subject ?? -1) : []),
		...lateOf(tree, core, clause?.subject),
		...commasBefore(tree, core, finite),
		...hadBefore(tree, clause, finite),
		...lastTime(tree, clause),
		...things.dropped,
	]);
	if (clause?.subject !== undefined && (meant || it))
		finite.set(clause.subject, meant?.name ?? it ?? '');
	if (where) finite.set(where.at, where.place);
	if (owner) finite.set(owner.at, `${owner.name}${document.text.includes('’') ? '’s' : "'s"}`);
	const resolved = new Set([
		...things.instead.keys(),
		...(it || meant ? [clause?.subject ?? -1] : []),
		...(where ? [where.at] : []),
		...(owner ? [owner.at] : []),
	]);
	const labelFor = (one: Draft): Label | undefined => {
		const text = write(one);
		if (text === '' || text.length > LONGEST_LABEL) return undefined;
		const own = named.filter(
			({ entity, nameFrom }) =>
				one.kept.has(nameFrom) && (entity.kind === 'person' || text.includes(entity.name)),
		);
		const said = new Set([...resolved].filter((at) => one.kept.has(at)));
		return {
			text,
			kept: one.kept,
			named: own,
			isWhole: timeless.isWhole,
			...(meant && { meant }),
			...(said.size > 0 && { resolved: said }),
			source: 'clause',
		};
	};
	const tried: Tried[] = [];
	const alone = standingAlone(draft, (one) => {
		const label = labelFor(one);
		const found = label && { label, leaning: whyItLeans(label, labelled) };
		if (found) tried.push(found);
		return found;
	});
	const found = alone.next().value;
	if (found === undefined) {
		const labels = tried.map(({ label }) => label);
		const label = ofTopic(labels, labelled);
		if (label) return { label, leaning: undefined };
		return { label: labels[0], leaning: tried.length > 0 ? tried[0]?.leaning : 'it is too long' };
	}
	const { label: first, parts } = found;
	const fuller = takenBack(parts, first, (one) => {
		const label = labelFor(one);
		return label && whyItLeans(label, labelled) === undefined ? label : undefined;
	});
	let rest: Label[] | undefined;
	const shorter = () => {
		rest ??= Array.from(alone, ({ label }) => label);
		return fuller === first ? rest : [first, ...rest];
	};
	return { label: { ...fuller, shorter }, leaning: undefined };
}

/** A label, and why it leans; undefined where it does not. */
type Tried = { readonly label: Label; readonly leaning: string | undefined };

/** The labels that stand alone, longest first, each with the drafts on the way to it that may be taken back; no draft is made before it is asked for. */
function* standingAlone(
	draft: Draft,
	tell: (draft: Draft) => Tried | undefined,
): Generator<{ readonly label: Label; readonly parts: readonly Draft[] }, undefined> {
	let last = draft;
	for (const omissions of [ASIDES, PARTS]) {
		const way: Draft[] = [];
		for (last of draftsOf(last, omissions)) {
			way.push(last);
			// Parts begin with the last draft without asides.
			if (omissions === PARTS && way.length === 1) continue;
			const told = tell(last);
			if (told && told.leaning === undefined)
				yield { label: told.label, parts: omissions === PARTS ? way : [] };
		}
	}
	return undefined;
}

/** The draft as it is, and each time with one more kind of thing left out. */
function* draftsOf(draft: Draft, omissions: readonly Omission[]): Generator<Draft> {
	yield draft;
	let last = draft;
	let looseOfLast: readonly number[] | undefined;
	for (const omit of omissions) {
		const roots = omit(last);
		looseOfLast ??= looseUnits(last);
		if (roots.length === 0 && looseOfLast.length === 0) continue;
		const omitted = without(last, roots);
		const shorter = without(omitted, roots.length === 0 ? looseOfLast : looseUnits(omitted));
		if (shorter.kept.size >= last.kept.size) continue;
		last = shorter;
		looseOfLast = undefined;
		yield last;
	}
}

/** Whom the pronoun means that is the clause’s subject, or “the mayor”, where that is beyond doubt. */
function antecedentOf({ document, tree, clause, names, sentence }: Labelled): Entity | undefined {
	const subject = clause?.subject ?? -1;
	const word = tree.words[subject];
	if (!word || !clause) return undefined;
	const { start } = word;
	if (word.tag === 'PRP') {
		const isParallel = isBesideNamed(tree, clause);
		// “Born in Zell, the son of a miner, he …”: nobody told of there is he.
		const isOpened = isOpeningParticiple(tree, clause);
		const pronoun = { pronoun: word.text, start: isOpened ? wordAt(tree, 0).start : start };
		// “She tuned the bells, dedicated in May”: they were.
		const isDoer = isOpened || clause.subjectOf === 'itself';
		return (
			onlyPersonMeant(names, { ...pronoun, sentence, isParallel }) ??
			onlyPersonNamed(names, pronoun) ??
			(isDoer ? protagonistMeant(names, { pronoun: word.text, start }) : undefined)
		);
	}
	const isDefinite = lowerOf(tree, subject - 1) === 'the' || isAged(tree, subject);
	if (isDefinite && isCountryman(tree, subject)) {
		const first = wordAt(tree, Math.min(subject, ...besides(tree, subject)));
		return countrymanMeant(names, { document, start: first.start, sentence });
	}
	const noun = nounOfPerson(tree, subject);
	return noun === undefined
		? undefined
		: personCalled(names, { text: document.text, noun, start, sentence });
}

/** `mayor` of “the mayor”, `34` of “the 34-year-old from Tolve”; undefined where more is said of who it is. */
function nounOfPerson(tree: Tree, subject: number): string | undefined {
	const words = besides(tree, subject).map((at) => lowerOf(tree, at));
	const [the, age, ...rest] = [...words, lowerOf(tree, subject)];
	if (rest.slice(0, 4).join('') === '-year-old') return the === 'the' ? age : undefined;
	return words.join('') === 'the' ? lowerOf(tree, subject) : undefined;
}

/** What stands around the subject and goes when a name takes its place: “the”, “the 34-year-” and “from Tolve”. */
function besides(tree: Tree, subject: number): number[] {
	const old = lowerOf(tree, subject) === 'old' ? subject : subject - 1;
	const isOld = old === subject || isAged(tree, subject);
	const from = isOld ? Math.max(0, old - WORDS_OF_AGE) : subject;
	const before = [...tree.words.keys()].slice(from, subject);
	const own = [...subtree(tree, subject)].filter((at) => at !== subject);
	return [...new Set([...before, ...own])].toSorted((one, other) => one - other);
}

const WORDS_OF_AGE = 5;

/** `Ann Lee had toured the north, and on Monday she told …` */
function isBesideNamed(tree: Tree, { verb, subjectOf }: Clause): boolean {
	if (subjectOf !== 'itself' || relationOf(tree, verb) !== 'conj') return false;
	const first = wordAt(tree, verb).head;
	const [subject] = childrenBy(tree, first, ['nsubj']);
	return subject !== undefined && tree.words[subject]?.upos === 'PROPN';
}

/** `Ann Lee broke the tape in two hours, the fastest by a woman`: what stands behind the verb is not a second subject. */
function strayedSubjects(tree: Tree, clause: Clause | undefined): number[] {
	const { subject = -1, verb = -1, subjectOf } = clause ?? {};
	if (subjectOf !== 'itself' || subject < 0 || subject > verb) return [];
	const last = tree.words.findLastIndex(({ upos }) => upos !== 'PUNCT');
	return childrenBy(tree, verb, ['nsubj']).filter(
		(at) => at > verb && isAfterComma(tree, at) && subtree(tree, at).has(last),
	);
}

/** `the 43 miners who were killed at Zell`: told on their own they are no longer known. */
function articleOfDescribed(tree: Tree, clause: Clause | undefined): number[] {
	const { subject = -1, subjectOf, verb = -1 } = clause ?? {};
	const isPlural = /^NNS$/.test(wordAt(tree, subject).tag) && wordAt(tree, verb).head === subject;
	const isSetOff = isAfterComma(tree, verb);
	if (subjectOf !== 'noun before' || !isPlural || isSetOff) return [];
	return childrenBy(tree, subject, ['det']).filter((at) => lowerOf(tree, at) === 'the');
}

/** `the attack, which Ida Roth planned`: told as a noun it is the attack alone; but “the attack in which nine people died” stays. */
function doersIn(tree: Tree, core: number): number[] {
	return childrenBy(tree, core, ['acl']).filter((at) =>
		childrenBy(tree, at, ['obj', 'nsubj']).some((one) =>
			/^(?:which|that)$/.test(lowerOf(tree, one)),
		),
	);
}

/** `The late` of “The late Ann Lee died on Monday”: by then she was not. */
function lateOf(tree: Tree, core: number, subject = -1): number[] {
	if (!/^die[ds]?$/.test(lowerOf(tree, core)) || wordAt(tree, subject).upos !== 'PROPN') return [];
	// “mourning for the late Ann Lee, who died on Monday”
	const [first, second] = [...subtree(tree, subject)]
		.filter((at) => wordAt(tree, at).upos !== 'ADP')
		.sort((one, other) => one - other);
	const isLate = lowerOf(tree, first ?? -1) === 'the' && lowerOf(tree, second ?? -1) === 'late';
	return isLate && first !== undefined && second !== undefined ? [first, second] : [];
}
