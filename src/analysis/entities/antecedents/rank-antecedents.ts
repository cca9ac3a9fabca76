import type { NameTable } from '../names/table.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { type Features, featuresOf, type Question, readScene } from './features.ts';
import { WEIGHTS } from './weights.ts';

/** Somebody who may be meant: the nearest place that names or means them, and what speaks for them. */
export type Antecedent = { readonly nearest: Candidate; readonly features: Features };

/** One of them, with its probability among them. */
export type Ranked = Antecedent & { readonly probability: number };

/** Whom a pronoun may mean, likeliest first. */
export function rankAntecedents(names: NameTable, question: Question): Ranked[] {
	const scored = antecedentsFor(names, question)
		.map((antecedent) => ({ ...antecedent, score: scoreOf(antecedent.features) }))
		.toSorted((one, other) => other.score - one.score);
	const best = scored[0]?.score ?? 0;
	const odds = scored.map(({ score }) => Math.exp(score - best));
	const all = odds.reduce((sum, one) => sum + one, 0);
	return scored.map((one, index) => ({ ...one, probability: (odds[index] ?? 0) / all }));
}

/** The candidates put together by whom they mean, in text order from the nearest back. */
export function antecedentsFor(names: NameTable, question: Question): Antecedent[] {
	const candidates = candidatesFor(names, question);
	const agreeing = candidates.filter(({ entity }) => isOfGender(entity, question.asked));
	const scene = readScene(names, agreeing.length > 0 ? agreeing : candidates, question);
	const groups = Map.groupBy(candidates, ({ mention, entity }) => entity ?? mention);
	return Array.from(groups.values()).flatMap((places) => {
		const [nearest] = places;
		return nearest ? [{ nearest, features: featuresOf(scene, places) }] : [];
	});
}

/** Nobody of another gender leads where somebody of the gender asked for may be meant. */
const isOfGender = (entity: Candidate['entity'], asked: Question['asked']): boolean =>
	(asked !== 'm' && asked !== 'f') || (entity?.gender ?? asked) === asked;

const scoreOf = (features: Features): number =>
	WEIGHED.reduce((sum, [name, weight]) => sum + weight * features[name], 0);

const WEIGHED = Object.entries(WEIGHTS) as [keyof Features, number][];
