import { describe, expect, test } from 'vitest';
import { labelIn } from '../told.ts';

/** The label of the last time of a text, and why it needs its article to be understood. */
function check(text: string, expected: string): void {
	test(text, () => expect(labelIn(text)).toBe(expected));
}

describe('what may be left out', () => {
	check('Ann Lee, a baker, left Zell on Monday.', 'Ann Lee, a baker, left Zell');
	check(
		'Red rain fell on Monday over the harbours and mills of the old lands of Zell, Corvo, Lumen, Great Ostry and the far Tolve Islands.',
		'Red rain fell over the harbours and mills of the old lands of Zell',
	);
	check(
		'On Monday a council of Zell presented a plan for closing the oldest mill of Lumen that would let the ferries of the north stop there.',
		'A council of Zell presented a plan for closing the oldest mill of Lumen',
	);
	check(
		'Divers from Zell raised on Monday the giant of the old northern battleships, the Corvo, while a crowd of thousands on the quay sang.',
		'Divers from Zell raised the giant of the old northern battleships, the Corvo',
	);
	check(
		'Ann Lee left Zell on Monday, saying that it was late.',
		'Ann Lee left Zell, saying that it was late',
	);
	check('Ann Lee left Zell on Monday, which was late.', 'Ann Lee left Zell');
	check('Ann Lee (the baker of the old mill) left Zell on Monday.', 'Ann Lee left Zell');
	check(
		'Ann Lee left Zell on Monday because the old mill of her father had burned to the ground and nobody in the town wanted to build it again.',
		'Ann Lee left Zell',
	);
	check(
		'Ann Lee left Zell on Monday after a long and bitter quarrel with the council over the old mill, the new bridge and the road to the sea.',
		'Ann Lee left Zell',
	);
	check(
		'Former harbour master Ann Lee of Zell pleaded guilty on Monday to one count of theft of a boat and one count of theft of an old oak sail.',
		'Former harbour master Ann Lee of Zell pleaded guilty to one count of theft of a boat',
	);
	check(
		'The former mayor of Zell, Ann Lee, was sentenced on Monday to four years and six months in prison for taking bribes from a builder of old red mills.',
		'The former mayor of Zell, Ann Lee, was sentenced to four years and six months in prison',
	);
	check(
		'Six people were killed and 21 hurt on Monday in Zell.',
		'Six people were killed and 21 hurt in Zell',
	);
	check('However, Ann Lee left Zell on Monday.', 'Ann Lee left Zell');
	check('In the end, Ann Lee left Zell on Monday.', 'In the end, Ann Lee left Zell');
	check('Meanwhile Ann Lee left Zell on Monday, officials said.', 'Ann Lee left Zell');
	check('According to the council, Ann Lee left Zell on Monday.', 'Ann Lee left Zell');
	check('Ann Lee left Zell on Monday and sold the mill.', 'Ann Lee left Zell');
	check('Ann Lee left Zell on Monday, and Tom Reed wept.', 'Ann Lee left Zell');
	check(
		'Ann Lee left the red, white and blue mill of Zell on Monday.',
		'Ann Lee left the red, white and blue mill of Zell',
	);
	check('Ann Lee suddenly left Zell on Monday.', 'Ann Lee suddenly left Zell');
	check(
		'Ann Lee left Zell on Monday for the first time since 2019.',
		'Ann Lee left Zell for the first time',
	);
	check(
		'Ann Lee left Zell on Monday with a friend, a dog and a cat.',
		'Ann Lee left Zell with a friend, a dog and a cat',
	);
	check('The council said Ann Lee left Zell on Monday.', 'Ann Lee left Zell');
	check(
		'The Council of the Old and New Towns of Upper and Lower Zell and of All the Villages by the Sea opened its new hall and its old road on Monday.',
		'no label | it is too long',
	);
	check(
		'The mill, built by Ann Lee in 1931, fell in Zell on Monday.',
		'The mill, built by Ann Lee in 1931, fell in Zell',
	);
});

describe('names in full', () => {
	check('Ann Lee wept. Lee left Zell on Monday.', 'Ann Lee left Zell');
	check('Ann Lee wept. Ms Lee left Zell on Monday.', 'Ann Lee left Zell');
	check('Ann Lee wept. Lee’s mill in Zell fell on Monday.', 'Ann Lee’s mill in Zell fell');
	check('Ann Lee wept. Mayor Lee left Zell on Monday.', 'Ann Lee left Zell');
	check(
		'Ann Lee and Tom Lee wept. Lee left Zell on Monday.',
		'Lee left Zell | only a part of a name is told',
	);
	check('Ann Lee wept. Ann left Zell on Monday.', 'Ann left Zell | only a part of a name is told');
	check('Minister Wen Jiahao wept. Wen left Zell on Monday.', 'Wen Jiahao left Zell');
	check('Ann Lee wept. Lee and Lee left Zell on Monday.', 'Ann Lee and Lee left Zell');
	check('Ann Lee wept. Ann Lee left Zell on Monday.', 'Ann Lee left Zell');
});

describe('marks', () => {
	check('Ann Lee left “old Zell” on Monday.', 'Ann Lee left “old Zell”');
	check('Ann Lee left Zell (the old town) on Monday.', 'Ann Lee left Zell');
	check('Ann Lee’s mill didn’t fall in Zell on Monday.', 'Ann Lee’s mill didn’t fall in Zell');
	check('Ann Lee left Zell’s old mill, on Monday.', 'Ann Lee left Zell’s old mill');
	check('“Old Zell” fell to Ann Lee on Monday.', '“Old Zell” fell to Ann Lee');
	check('Ann Lee paid £5 in Zell on Monday.', 'Ann Lee paid £5 in Zell');
});

describe('what has room after all comes back', () => {
	check(
		'A treaty that will put the lifeboats and helicopters of two small nations under a common command was signed in the Corvan capital on Monday by President Ida Roth of Zell and her host, Tom Reed.',
		'A treaty was signed in the Corvan capital by President Ida Roth of Zell',
	);
	check(
		'The Zell hoard, hidden in a cooking pot of the best northern clay in about 1041, was found on Monday by a schoolboy with his old spade in a beet field.',
		'The Zell hoard was found by a schoolboy with his old spade in a beet field',
	);
	check(
		'The Zell hoard was found on Monday by a schoolboy with her spade, Ann Lee said.',
		'The Zell hoard was found by a schoolboy with her spade',
	);
});

describe('how many died stays', () => {
	check(
		'Mount Zell, in the far south of Corvo, blew away its upper 400 metres on Monday and killed some 2,300 people, most of them herders of the plain.',
		'Mount Zell, in the far south of Corvo, blew away its upper 400 metres and killed some 2,300 people',
	);
	check(
		'Two planes struck the old mill of Zell on Monday, killing 14 men and wounding dozens more, and the crowd on the long quay wept all night.',
		'Two planes struck the old mill of Zell, killing 14 men and wounding dozens more',
	);
	check(
		'Two planes struck the old mill of Zell on Monday, killing nobody, while the crowd on the long quay of the northern harbour wept all night.',
		'Two planes struck the old mill of Zell',
	);
});
