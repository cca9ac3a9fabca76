import { describe, expect, test } from 'vitest';
import { endOfNamed, isNamedAs } from '../../../../src/analysis/entities/names/named-as.ts';
import { readMarked } from '../marked.ts';

/** The noun phrase that the name in brackets belongs to, up to its end; undefined where it belongs to none. */
function named(marked: string): string | undefined {
	const { tokens, from } = readMarked(marked);
	const end = endOfNamed(tokens, from);
	expect(isNamedAs(tokens, from)).toBe(end >= 0);
	if (end < 0) return undefined;
	return tokens
		.slice(0, end)
		.map(({ text }) => text)
		.join(' ');
}

function check(marked: string, expected: string | undefined): void {
	test(marked, () => expect(named(marked)).toBe(expected));
}

describe('called so', () => {
	check('A tailor named [Vlum] came', 'A tailor');
	check('A tailor called [Vlum] came', 'A tailor');
	check('A tailor gave his name as [Vlum] there', 'A tailor gave his');
	check('A tailor gave his name only as [Vlum] there', 'A tailor gave his');
	check('A tailor identified only as [Vlum] came', 'A tailor');
	check('A tailor identified as [Vlum] came', 'A tailor');
	check('A tailor known as [Vlum] came', 'A tailor');
	check('A tailor named only as [Vlum] came', 'A tailor');
	check('A tailor who described herself as [Vlum] came', 'A tailor');
	check('A tailor described himself as [Vlum] there', 'A tailor described');
	check('A tailor who goes by [Vlum] came', 'A tailor');
	check('A tailor who came by [Vlum] sat', undefined);
	check(
		'A villager asked that only her first name, [Vlum], be used',
		'A villager asked that only her',
	);
	check('A villager, who asked that only her first name, [Vlum], be used', 'A villager');
	check('A villager who gave only his first name, [Vlum], came', 'A villager');
	check('A tailor and [Vlum] came', undefined);
	check('A tailor as [Vlum] came', undefined);
	check('A tailor who sat there and was named [Vlum] came', 'A tailor');
	check('A tailor, who sat there and was named [Vlum] came', 'A tailor');
	check('A tailor that sat there and was named [Vlum] came', 'A tailor');
	check('A tailor who sat, and was named [Vlum] came', 'A tailor who sat , and was');
	check(
		'A tailor who sat there long and with all of them and was then named [Vlum] came',
		'A tailor who sat there long and with all of them and was then',
	);
	check('[Vlum] came', undefined);
});
