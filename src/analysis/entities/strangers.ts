import type { Mention } from './mentions.ts';
import type { NameTable } from './names/table.ts';
import { nearestBefore } from './near.ts';
import { isSubject } from './subjects.ts';

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
		if (head === 'source' && isUnnamedSource(names, earlier, from)) return earlier;
		if (earlier.head !== head || earlier.entity || earlier.isBehindPreposition) continue;
		return ONE_OF_MANY.has(earlier.determiner) ? earlier : undefined;
	}
	return undefined;
}

/** `An insider` told us. “…,” the source said: in the same paragraph, whatever the noun. */
function isUnnamedSource(names: NameTable, earlier: Mention, from: number): boolean {
	const isHere = names.tokens[earlier.from]?.paragraph === names.tokens[from]?.paragraph;
	const isOne = earlier.kind === 'person' && ONE_OF_MANY.has(earlier.determiner);
	return isHere && isOne && !earlier.entity && isSubject(names, earlier);
}

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
