import { describe } from 'vitest';
import { checkSpeaker } from '../quotes/check-speaker.ts';

describe('a document speaks for whoever sent it', () => {
	checkSpeaker('its owner', 'Ann Lee left. “We will not sell it,” Bo Ek’s letter said.', 'Bo Ek');
	checkSpeaker(
		'from somebody',
		'Ann Lee left. “We will not sell it,” a statement from the Zell Club said.',
		'Zell Club',
	);
	checkSpeaker(
		'from what is only called the company',
		'Lumen Motors said it was sad. “We will not sell it,” a statement from the company said.',
		'Lumen Motors',
	);
	checkSpeaker(
		'whoever wrote in one before',
		'Ann Lee wrote in a letter to Bo Ek that she was sad. The letter said “we will not sell any of it.”',
		'Ann Lee',
	);
	checkSpeaker(
		'a pronoun for it',
		'Zell Rovers put out another statement on Monday.\n\n“We will not sell it,” it says.',
		'Zell Rovers',
	);
	checkSpeaker(
		'a message that somebody sent',
		'The court heard that Bo Ek had sent Ann Lee a message.\n\nIt read: “You will be sorry for all of it.”',
		'Bo Ek',
	);
	checkSpeaker(
		'whoever spoke last, by name or not',
		'In a statement the town crier said it was “a very sad day for all”.\n\n“We will not sell it,” the statement read.',
		'town crier',
	);
	checkSpeaker(
		'whoever spoke last',
		'“It is over,” Ann Lee said. The statement added: “We will not sell any of it.”',
		'Ann Lee',
	);
});

describe('a site speaks for whoever has it', () => {
	checkSpeaker(
		'by its address',
		'Zell Motors fell. It seats 14, according to gulfwing.com. The jet is big. “It is the biggest jet of all,” according to the site.',
		'gulfwing.com',
	);
	checkSpeaker(
		'by whose it was called before',
		'A film on the Orla Foundation website told it. Zell Motors is big. It is gone, as the site states that “we are asking members and friends.”',
		'Orla Foundation',
	);
	checkSpeaker(
		'not by an address far before another’s site',
		'It seats 14, according to gulfwing.com. A film on the Orla Foundation website told it. “We are asking all of our friends,” the site said.',
		'Orla Foundation',
	);
});

describe('from a place it is not the place’s', () => {
	checkSpeaker(
		'a message from a town',
		'The holder, Ann Lee, sent a message from Lisbon. “Enjoy it, and look behind you,” it read.',
		'Ann Lee',
	);
});

describe('or for itself', () => {
	checkSpeaker(
		'a memo is not whoever spoke last’s',
		'“It is over,” Ann Lee said. “We will not sell any of it,” the memo said.',
		'memo',
	);
	checkSpeaker('a report', 'Ann Lee left. “The bridge was never safe,” the report said.', 'report');
	checkSpeaker(
		'one that nobody is known to have sent',
		'“The bridge was never safe,” Ann Lee said. According to an internal memo, “it was known for years.”',
		'an internal memo',
	);
	checkSpeaker(
		'a blog with a name',
		'The Orla Times liked it. The Stage Door blog thought it “the bravest thing seen here for years.”',
		'Stage Door blog',
	);
});

describe('a thing has no speaker, and hands none on', () => {
	checkSpeaker('a cap', 'Ann Lee came. Her cap said “Ask me about bees.”', null);
	checkSpeaker('billboards', 'Ann Lee came. Billboards read “No more fences.”', null);
	checkSpeaker('a front page', 'The paper’s front page read “THE KING IS GONE.”', null);
	checkSpeaker('a sign called it', 'A bar had put up a sign. “Free beer for all,” it said.', null);
	checkSpeaker(
		'what is said next',
		'The shirt read “No more.” “We stay here,” Ann Lee said.',
		'Ann Lee',
	);
});

describe('who sent it', () => {
	checkSpeaker(
		'a message that somebody sent',
		'Bo Ek slept. Ann Lee sent Tom Reed a text message which read: “The walls are moving.”',
		'Ann Lee',
	);
	checkSpeaker(
		'a message that somebody got',
		'Ann Lee got a text message which read: “The walls are moving.”',
		'a text message',
	);
	checkSpeaker(
		'a statement behind a sentence about an institution',
		'Ann Lee spoke. The Zell Council rejected the charge. “The offer remains on the table,” a statement said.',
		'Zell Council',
	);
	checkSpeaker(
		'behind the verb',
		'Ann Lee spoke. The Zell Council rejected it. “The offer remains on the table,” read a statement.',
		'Zell Council',
	);
	checkSpeaker(
		'a statement behind a sentence about a person',
		'The Zell Council met. Ann Lee rejected the charge. “The offer remains on the table,” a statement said.',
		'a statement',
	);
	checkSpeaker(
		'in a statement, it said',
		'The Zell Council voiced concern. In a statement, it said: “Voters have the right to speak.”',
		'Zell Council',
	);
	checkSpeaker(
		'the statement, which it quotes',
		'The statement was short. It said: “Voters have the right to speak.”',
		'statement',
	);
	checkSpeaker(
		'a report that states it',
		'The Zell Diocese hid it, says a report. “The files were kept in a cabinet,” it states.',
		'a report',
	);
	checkSpeaker(
		'an institution that states it to somebody',
		'The Zell Diocese hid it, says a report. “The files were kept in a cabinet,” it said.',
		'Zell Diocese',
	);
});

describe('whose statement, of what came just before', () => {
	const check = checkSpeaker;
	check(
		'the club, past whom else the sentence names',
		'Zell Rovers lost. The club said one of its stewards was hit. “We will help them,” a statement read.',
		'Zell Rovers',
	);
	check(
		'nobody’s, where the sentence is about a person',
		'Tom Reed said one of the stewards was hit. “We will help them,” a statement read.',
		'a statement',
	);
	check(
		'a filing that was called a complaint',
		'In a complaint filed in May, Orla Optics says it was robbed. Tom Reed left with “many of our files and drives,” according to the filing.',
		'Orla Optics',
	);
	check(
		'a filing of his own',
		'Orla Optics was robbed. Tom Reed wants “all of our files and drives,” according to a filing.',
		'Tom Reed',
	);
	check(
		'a paper of no known kind that spoke last',
		'“It is an outrage,” the Zodong Vlum said in May. The paper said that “it will not be borne.”',
		'Zodong Vlum',
	);
	check(
		'a paper, where a bank spoke last',
		'“It is an outrage,” Orla Bank said in May. The paper said that “it will not be borne.”',
		'paper',
	);
});

describe('a paper filed with a court speaks for who filed it, never for whom it is against', () => {
	const check = (name: string, told: string, by: string, expected: string) =>
		checkSpeaker(name, `${told}\n\n“It was wrong and cannot stand,” ${by}.`, expected);
	const motion =
		'Officer Bo Ek was charged. Prosecutors argued in an opposition motion that he lied.';
	check('argued in it, and not named', motion, 'the opposition motion said', 'Prosecutors');
	check('the same paper by another word', motion, 'the brief said', 'Prosecutors');
	check(
		'argued in it',
		'Ann Lee argued in a motion that she had been robbed.',
		'the motion said',
		'Ann Lee',
	);
	check(
		'filed it',
		'Zell Mining filed a lawsuit against Ann Lee.',
		'the lawsuit said',
		'Zell Mining',
	);
	check(
		'charged in it',
		'Ann Lee was charged in a complaint with theft.',
		'the complaint said',
		'complaint',
	);
	check(
		'accused in it',
		'Ann Lee is accused in a lawsuit of theft.',
		'the lawsuit said',
		'lawsuit',
	);
	check('sued', 'Bo Ek was sued by Ann Lee over a boat.', 'the lawsuit said', 'lawsuit');
	check('for calm', 'Ann Lee launched an appeal for calm.', 'the appeal said', 'appeal');
	check('debated', 'The mayor met Ann Lee to discuss the motion.', 'the motion said', 'motion');
});
