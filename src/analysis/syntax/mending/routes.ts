import type { Word } from '../tree.ts';

/**
 * `The Tolve to Orla express left the rails`: the express is what did it, whichever of the words between “the” and it the parser took for that;
 * where it runs hangs on it.
 */
export function withRoutes(words: readonly Word[]): readonly Word[] {
	const changes = new Map<number, Partial<Word>>();
	for (const [to, { text }] of words.entries()) {
		const route = text === 'to' ? routeAround(words, to) : undefined;
		if (route) for (const [at, change] of asOne(words, route)) changes.set(at, change);
	}
	return changes.size === 0 ? words : words.map((word, at) => ({ ...word, ...changes.get(at) }));
}

type Route = { readonly from: number; readonly to: number; readonly vehicle: number };

/** An article, a name, “to”, a name, and right behind them what goes from one to the other and a verb. */
function routeAround(words: readonly Word[], to: number): Route | undefined {
	const isName = (at: number) => isOf(words, at, 'NNP');
	let from = to;
	while (isName(from - 1)) from -= 1;
	let vehicle = to + 1;
	while (isName(vehicle)) vehicle += 1;
	// “mail train”
	if (isOf(words, vehicle, 'NN') && isOf(words, vehicle + 1, 'NN')) vehicle += 1;
	const isRoute = from < to && isName(to + 1) && /^(?:the|an?)$/i.test(words[from - 1]?.text ?? '');
	const isDone = isOf(words, vehicle + 1, 'VBD');
	return isRoute && isDone && VEHICLES.test(words[vehicle]?.text ?? '')
		? { from: from - 1, to, vehicle }
		: undefined;
}

function isOf(words: readonly Word[], at: number, tag: string): boolean {
	return words[at]?.tag === tag;
}

const VEHICLES =
	/^(?:train|express|sleeper|ferry|steamer|packet|flight|airliner|plane|bus|coach|tram|mail|railway|line|road|service|race)$/;

function asOne(
	words: readonly Word[],
	{ from, to, vehicle }: Route,
): readonly (readonly [number, Partial<Word>])[] {
	const next = words[vehicle + 1];
	const verb = next?.upos === 'AUX' ? next.head : vehicle + 1;
	const inside = [...words.keys()].slice(from, vehicle + 1);
	const subject = inside.find((at) => {
		const { head = -1, relation = '' } = words[at] ?? {};
		return relation.startsWith('nsubj') && (head === verb || inside.includes(head));
	});
	const isOther = words.some((word) => word.head === verb && word.relation.startsWith('nsubj'));
	if (subject === undefined && isOther) return [];
	const { relation = 'nsubj' } = words[subject ?? -1] ?? {};
	return inside.map((at) => {
		if (at === vehicle) return [at, { head: verb, relation }];
		if (at === from) return [at, { head: vehicle, relation: 'det' }];
		if (at === to) return [at, { head: to + 1, relation: 'case' }];
		return [at, { head: vehicle, relation: at < to ? 'compound' : 'nmod' }];
	});
}
