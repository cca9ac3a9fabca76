import { GENDERED, KIN } from '../words/people/role-nouns.ts';
import { opensClause } from './clauses.ts';
import type { Mention } from './mentions.ts';
import type { NameTable } from './names/table.ts';
import { nearestBefore } from './near.ts';

/** Does a noun phrase mean somebody whom the article has not told of by name? */
export const isStranger = (names: NameTable, mention: Mention): boolean =>
	STRANGERS.has(mention.head) || isOfPlace(names, mention);

/** They speak of others: without a name that tells they are this, the article is not about them. */
const STRANGERS = new Set(
	'judge magistrate coroner prosecutor referee umpire spokesman spokeswoman spokesperson bailiff interviewer reporter insider onlooker bystander eyewitness'.split(
		' ',
	),
);

/** `One juror` … the juror: somebody without a name, spoken of before. */
export function introduced(
	names: NameTable,
	{ from, head, determiner }: Mention,
): Mention | undefined {
	if (determiner !== 'the') return undefined;
	let looked = 0;
	for (const earlier of nearestBefore(names, from)) {
		if (++looked > MEMORY) return undefined;
		if (ANY_OF_THEM.has(head) && isUnnamed(names, earlier, { from, head })) return earlier;
		if (ANY_OF_THEM.has(head) && earlier.entity?.kind === 'person') return undefined;
		if (earlier.head !== head || earlier.entity || earlier.isBehindPreposition) continue;
		return ONE_OF_MANY.has(earlier.determiner) ? earlier : undefined;
	}
	return undefined;
}

/** `A union leader` showed us round. “…,” the man said: just before, whatever the noun. */
function isUnnamed(
	{ tokens }: NameTable,
	{ from: at, determiner, entity, ...earlier }: Mention,
	{ from, head }: Pick<Mention, 'from' | 'head'>,
): boolean {
	const back = (tokens[from]?.paragraph ?? 0) - (tokens[at]?.paragraph ?? 0);
	const isNear = back <= (head === 'source' ? 0 : 1);
	const isOne = /^(?:person|kin)$/.test(earlier.kind) && ONE_OF_MANY.has(determiner) && !entity;
	const isOther = [head, earlier.head].map((noun) => GENDERED.get(noun) ?? KIN.get(noun));
	const [asked, told] = isOther;
	const agrees = asked === undefined || told === undefined || told === 'person' || asked === told;
	return isNear && isOne && agrees && !earlier.isBehindPreposition && opensClause(tokens, at);
}

/** They may mean anybody who was told of without a name. */
const ANY_OF_THEM = new Set('source man woman witness friend official informant caller'.split(' '));

/** In the bar opposite, `the barman` swept: whoever goes with a place just told of is nobody told of before. */
function isOfPlace({ tokens }: NameTable, { from, head, determiner }: Mention): boolean {
	if (determiner !== 'the') return false;
	const paragraph = tokens[from]?.paragraph;
	return tokens
		.slice(Math.max(0, from - NEARBY), from)
		.some(
			({ lower, paragraph: own }) =>
				own === paragraph &&
				lower.length > 2 &&
				head !== lower &&
				BY_PLACE.test(head.slice(lower.length)) &&
				head.startsWith(lower),
		);
}

const NEARBY = 12;
const BY_PLACE = /^(?:man|woman|maid|keeper|tender|owner|master|mistress|er)$/;

const MEMORY = 40;
const ONE_OF_MANY = new Set(['a', 'an', 'one', 'another']);
