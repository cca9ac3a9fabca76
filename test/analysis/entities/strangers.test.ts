import { describe } from 'vitest';
import { checkSpeaker as check } from '../quotes/check-speaker.ts';

describe('somebody without a name, behind an opening that has no comma', () => {
	check(
		'a time',
		'Ann Lee came in. At twenty past ten a man in a good coat went to the counter. “I have a train to catch,” he announced.',
		'a man in a good coat',
	);
	check(
		'a place',
		'Ann Lee waited. On the second floor a nurse was counting pills. “We have too few of them,” she said.',
		'a nurse',
	);
	check(
		'behind a preposition it is not whom the sentence is about',
		'Ann Lee spoke with a nurse. “We have too few of them,” she said.',
		'Ann Lee',
	);
	check(
		'an object is not',
		'For a year Ann Lee had a lodger. “I never heard him come in at night,” she said.',
		'Ann Lee',
	);
	check(
		'nor what a participle governs',
		'By hiring a cook Ann Lee saved the inn. “I burn water myself,” she said.',
		'Ann Lee',
	);
});

describe('whoever goes with a place just told of', () => {
	check(
		'the barman of a bar',
		'Bo Ek came. In the bar opposite, the barman has taken down the posters. “They fought on my wall,” he said.',
		'barman',
	);
	check(
		'the shopkeeper of a shop',
		'In the shop by the harbour Bo Ek bought a rope. The shopkeeper shrugged. “Nobody sails in March,” he said.',
		'shopkeeper',
	);
	check(
		'a barman who is told to be one',
		'Bo Ek, a barman, ran to the bar. “It was on fire,” the barman said.',
		'Bo Ek',
	);
	check(
		'no man for a woman’s name',
		'Ann Lee left. The fisherman coiled his nets. “There is nothing in the bay,” he said.',
		'fisherman',
	);
	check('a woman for it', 'Ann Lee won. “It was close,” the sportswoman said.', 'Ann Lee');
});

describe('one more of those told of just before', () => {
	check(
		'a voter',
		'One voter wanted change. “I am tired of it all,” she said. Another disagreed. “I am not tired at all,” he said.',
		'another voter',
	);
	check(
		'a resident',
		'“We fled at night,” said one resident. Another said: “It was very loud indeed.”',
		'another resident',
	);
	check(
		'a placard, which nobody says',
		'One placard said: “Water is life, and so is Zell.” Another, in green, asked: “Would you drown your mother?” A girl had written hers.',
		null,
	);
	check(
		'with a name it is whoever has the name',
		'A villager wept. Another of them, Ann Lee, said: “It was very loud indeed.”',
		'Ann Lee',
	);
	check(
		'a thing is nobody',
		'One ship sank. Another was saved. “We saw it go down,” said Ann Lee.',
		'Ann Lee',
	);
	check(
		'nobody is somebody',
		'Ann Lee came. Somebody had written on the board: “If you took the brown dog, call Bo.”',
		null,
	);
});

describe('the man, the witness: a stranger told of just before', () => {
	check(
		'in the paragraph before',
		'Bo Ek went. But a local union leader who asked not to be identified showed us the report.\n\n“Everybody on this mountain knew,” the man said.',
		'a local union leader',
	);
	check(
		'before the court',
		'A former tanker driver, whose name is suppressed, told the jury that he had seen it.\n\n“I told him it was haunted,” the witness said.',
		'a former tanker driver',
	);
	check('of another gender', 'A waitress came. “We have no bread left,” the man said.', 'man');
	check('with a name between', 'A nurse came. Bo Ek left. “We have no beds,” the man said.', 'man');
	check('an object', 'Ann Lee met a farmer. “I sold the cows,” the man said.', 'man');
	check(
		'long before',
		'A farmer came.\n\nIt rained.\n\nThe road was shut.\n\n“I sold the cows,” the man said.',
		'man',
	);
});

describe('behind the hour of a live page', () => {
	const OPENING = '9.20am: “The House will sit,” says Speaker Barnabas Ek.';

	check(
		'a name in apposition',
		`${OPENING}\n\n10.05am: The mover, Hassan Noor, reads the names from a book. “I was told to be brief,” he says.`,
		'Hassan Noor',
	);
	check(
		'a name without a verb',
		`${OPENING}\n\n4.20pm: Ann Lee on the steps. “There will be people who lose work,” she says.`,
		'Ann Lee',
	);
	check(
		'a stranger',
		`${OPENING}\n\n17:05: A porter with a mop comes out. “They left by the back door,” he says.`,
		'a porter with a mop',
	);
	check(
		'a colon behind a word is no hour',
		'Ann Lee came. The question was: Bo Ek or nobody. “I have no idea at all,” she said.',
		'Ann Lee',
	);
	check(
		'nor is a score',
		'Ann Lee won. Orla 2, Zell 1: Bo Ek was there. “We were the better side,” she said.',
		'Ann Lee',
	);
});

describe('whom the sentence before does nothing but bring in', () => {
	const GO_ON = 'Ann Lee spoke first. “We have to go on,” Ann Lee said.';
	const NOT = '“I am not going on at all,” she said.';

	check(
		'a stranger',
		`${GO_ON} Behind her stood a mother of three with a pram. ${NOT}`,
		'a mother of three',
	);
	check('somebody by name', `${GO_ON} On the wall sat Mary Fell. ${NOT}`, 'Mary Fell');
	check('a cat is nobody', `${GO_ON} On the wall sat a cat with one eye. ${NOT}`, 'Ann Lee');
	check(
		'one who is left again',
		`${GO_ON} Behind her stood a nurse. Ann Lee turned round. ${NOT}`,
		'Ann Lee',
	);
	check('an object', `${GO_ON} She had once stood a nurse a drink. ${NOT}`, 'Ann Lee');
});
