import { describe, expect, test } from 'vitest';
import { titleLabel } from '../../../../src/analysis/events/labels/title-label.ts';
import { toldIn } from '../told.ts';

/** The title or heading that may stand for the label of the last time of a text. */
function check(title: string, text: string, expected: string | undefined): void {
	test(`${title}: ${text}`, () => {
		const { document, names, candidates } = toldIn(text, title);
		const candidate = candidates.at(-1);
		if (!candidate) throw new Error('the text tells of no time');
		const label = titleLabel(document, names, candidate);
		expect(label?.text).toBe(expected);
		if (label) expect(label).toMatchObject({ isWhole: true, source: 'title' });
	});
}

describe('the name of a paper tells nothing', () => {
	const TEXT = 'The fire service of Zell opened its red bridge on Monday.';
	check('Media release No. 15/01 of the fire service', TEXT, undefined);
	check('Fire service of Zell, bulletin no 7', TEXT, undefined);
	check('Report of the fire service of Zell on its red bridge', TEXT, undefined);
	check('Minutes of the fire service, Zell red bridge', TEXT, undefined);
	check('Press statement: fire service of Zell opens red bridge', TEXT, undefined);
	check('Fire service of Zell opens red bridge', TEXT, 'Fire service of Zell opens red bridge');
	check(
		'Press of Zell opens its red bridge',
		'The press of Zell opened its red bridge on Monday.',
		'Press of Zell opens its red bridge',
	);
	check(
		'Fire service opens red bridge number two',
		TEXT,
		'Fire service opens red bridge number two',
	);
});

describe('the title tells it', () => {
	check(
		'Council of Zell opens red bridge',
		'The council opened the red bridge of Zell on Monday.',
		'Council of Zell opens red bridge',
	);
	check('Council of Zell opens red bridge', 'The council opened the hall on Monday.', undefined);
	check(
		'Will council of Zell open red bridge?',
		'The council opened the red bridge of Zell on Monday.',
		undefined,
	);
	check(
		'How council of Zell opens red bridge',
		'The council opened the red bridge of Zell on Monday.',
		undefined,
	);
	check(
		'HOORAY! Council of Zell opens red bridge',
		'The council opened the red bridge of Zell on Monday.',
		undefined,
	);
	check(
		'Council of Zell opens red bridge! HIP-HIP!',
		'The council opened the red bridge of Zell on Monday.',
		undefined,
	);
	check(
		'COUNCIL of Zell opens red bridge',
		'The council opened the red bridge of Zell on Monday.',
		'COUNCIL of Zell opens red bridge',
	);
	check('Red bridge', 'The council opened the red bridge on Monday.', undefined);
	check(
		'Council of Zell opens red bridge on Monday',
		'The council opened the red bridge of Zell on Monday.',
		undefined,
	);
	check(
		'Council of Zell opens red bridge',
		'The council opened the red bridge on 5 March.',
		undefined,
	);
	check(
		'Council of Zell opens red bridge',
		'The council opened the red bridge on 7 March.',
		'Council of Zell opens red bridge',
	);
	check(
		'Council of Zell opens red bridge',
		'The council opened the red bridge on 6 March.',
		undefined,
	);
	check(
		'Council of Zell opens red bridge',
		'The council will open the red bridge on 20 March.',
		undefined,
	);
	check(
		'Council of Zell opens red bridge',
		'The council opened the red bridge in March.',
		undefined,
	);
	check(
		'Council of Zell opens red bridge',
		'It rained. The council opened the red bridge on Monday.',
		'Council of Zell opens red bridge',
	);
	check(
		'Council of Zell opens red bridge',
		'The council opened the red bridge on Thursday.',
		'Council of Zell opens red bridge',
	);
	check(
		'Zell',
		'Council of Zell opens red bridge\n\nThe council opened the red bridge on Monday.',
		'Council of Zell opens red bridge',
	);
	check(
		'Zell',
		'Council of Zell opens red bridge.\n\nThe council opened the red bridge on Monday.',
		undefined,
	);
	check(
		'Lee of Zell opens bridge, council says with very many words about the mill, the road, the sea and all of the old halls',
		'The council opened the red bridge on Monday.',
		undefined,
	);
	check(
		'Council of Zell ‘opens’ red bridge',
		'The council opened the red bridge of Zell on Monday.',
		undefined,
	);
	check(
		'Council of Zell may open red bridge',
		'The council opened the red bridge of Zell on Monday.',
		undefined,
	);
	check(
		'Zell’s council opens red bridge',
		'The council opened the red bridge of Zell on Monday.',
		'Zell’s council opens red bridge',
	);
});

/** In every row: a title, a text, which word of the title is the verb of the text, and where whom it names stands. */
test.each([
	[
		'Ann Lee opens bridge over Corvo harbour',
		'Ann Lee opened the bridge over the Corvo harbour on Monday.',
		2,
		['Ann Lee 0-2'],
	],
	[
		'Ann Lee shuts bridge over Corvo harbour',
		'Ann Lee closed the bridge over the Corvo harbour on Monday.',
		undefined,
		['Ann Lee 0-2'],
	],
	[
		'Opening Corvo harbour bridge, Ann Lee weeps',
		'Ann Lee opened the bridge over the Corvo harbour on Monday.',
		undefined,
		['Ann Lee 4-6'],
	],
	[
		'Ann Lee to open bridge over Corvo harbour',
		'Ann Lee opened the bridge over the Corvo harbour on Monday.',
		undefined,
		['Ann Lee 0-2'],
	],
	[
		'Ann Lee opens bridge over Corvo harbour',
		'Ann Lee opened the bridge over the Corvo harbour on Monday. Tom Lee wept.',
		2,
		['Ann Lee 0-2'],
	],
])('%s: %s', (title, text, verb, named) => {
	const { document, names, candidates } = toldIn(text, title);
	const [candidate] = candidates;
	const label = candidate && titleLabel(document, names, candidate);
	expect(label?.verb).toBe(verb);
	expect(label?.named.map(({ entity, from, to }) => `${entity.name} ${from}-${to}`)).toEqual(named);
});
