import { PAPERS, PARTS_OF_PAPERS } from '../../words/speech/paper-nouns.ts';
import { resolvePronoun } from '../antecedents/pronouns.ts';
import { nameBeside } from '../apposition.ts';
import type { Discourse } from '../discourse.ts';
import type { Entity } from '../entity.ts';
import { entityByRole } from '../entity-by-role.ts';
import type { Mention } from '../mentions.ts';
import type { NameTable } from '../names/table.ts';
import { mentionsIn } from '../near.ts';
import { type Referent, referentOf } from '../referent.ts';
import type { Paper } from './paper.ts';

/** Whose words `the diary`, `the book`, `the entry for May` carry: those of whoever keeps the paper told of last that it may be. */
export function paperMeant(
	names: NameTable,
	{ head, to }: Pick<Mention, 'head' | 'to'>,
	discourse: Discourse,
): Referent | undefined {
	const told = names.papers.filter(({ at }) => at < to);
	const kind = PAPERS.get(head);
	if (kind === undefined && !PARTS_OF_PAPERS.has(head)) return undefined;
	const alike = kind === undefined ? told : told.filter((paper) => paper.kind === kind);
	const own = alike.findLast(({ noun }) => noun === head);
	return writerOf(names, own ?? alike.at(-1), discourse);
}

/** Whose words stand in what is quoted without a word of who speaks: those of the paper told of last. */
export function lastPaper(
	names: NameTable,
	from: number,
	discourse: Discourse,
): Referent | undefined {
	const paper = names.papers.findLast(({ at, kind }) => at < from && kind === 'book');
	return writerOf(names, paper, discourse);
}

function writerOf(
	names: NameTable,
	paper: Paper | undefined,
	discourse: Discourse,
): Referent | undefined {
	const { owner } = paper ?? {};
	if (!owner) return undefined;
	if (owner.entity) return referentOf(owner.entity, SURE);
	if (owner.kind === 'pronoun') {
		const meant = resolvePronoun(names, owner, discourse);
		return meant.entity ? meant : undefined;
	}
	const beside = mentionsIn(names, owner.to, owner.to + LONGEST_NAME);
	const entity =
		nameBeside(names.tokens, owner, beside)?.entity ??
		kinOfKin(names, owner) ??
		entityByRole(names, owner);
	return entity && referentOf(entity, SURE);
}

const SURE = 0.85;
const LONGEST_NAME = 6;

/** said her niece, Judith Marl. … `her aunt` kept a log: whose niece she is. */
function kinOfKin(
	{ mentions, protagonist }: NameTable,
	{ head, from }: Mention,
): Entity | undefined {
	const other = RECIPROCAL.get(head);
	if (!other || !protagonist) return undefined;
	const last = mentions.findLast(({ entity, from: at }) => entity?.kind === 'person' && at < from);
	const isKin = last?.entity?.roles.some((role) => other.test(role.head));
	return isKin && last?.entity !== protagonist ? protagonist : undefined;
}

const RECIPROCAL: ReadonlyMap<string, RegExp> = new Map(
	Object.entries({
		aunt: /^(?:niece|nephew)$/,
		uncle: /^(?:niece|nephew)$/,
		mother: /^(?:daughter|son)$/,
		father: /^(?:daughter|son)$/,
		grandmother: /^grand(?:daughter|son)$/,
		grandfather: /^grand(?:daughter|son)$/,
		sister: /^(?:sister|brother)$/,
		brother: /^(?:sister|brother)$/,
		husband: /^(?:wife|widow)$/,
		wife: /^(?:husband|widower)$/,
		son: /^(?:mother|father)$/,
		daughter: /^(?:mother|father)$/,
	}),
);
