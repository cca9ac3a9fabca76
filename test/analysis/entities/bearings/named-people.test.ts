import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { listSpeakers } from '../../../../src/analysis/entities/list-speakers.ts';
import { readNames } from '../../../../src/analysis/entities/names/name-table.ts';
import { findQuotes } from '../../../../src/analysis/quotes/find-quotes.ts';

/** Whom the article names without quoting them, each with what it calls them and how old they are. */
function namedIn(text: string): string[] {
	const document = readDocument({ text, language: 'en', published: '2024-05-01' });
	const names = readNames(document);
	return listSpeakers(names, findQuotes(document, names), document.published)
		.filter(({ quotes }) => quotes === 0)
		.map(({ name, roles, age, tasks = [] }) =>
			[name, ...roles, ...tasks, ...(age === undefined ? [] : [age])].join(', '),
		);
}

function check(name: string, text: string, expected: readonly string[]): void {
	test(name, () => expect(namedIn(text)).toEqual(expected));
}

describe('who is named in full, and told who they are', () => {
	check('an office before the name', 'The bill was signed by President Ann Lee on Friday.', [
		'Ann Lee, President',
	]);
	check('an office behind it', 'Ann Lee, the mayor of Tarn, opened the bridge on Friday.', [
		'Ann Lee, mayor of Tarn',
	]);
	check('who is spoken of', 'Ann Lee lost her voice on Friday.', ['Ann Lee']);
	check('what a school has', 'Ann Lee, a 27-year-old high school teacher, came.', [
		'Ann Lee, 27-year-old high school teacher, 27',
	]);
	check('a title and a surname', 'Captain Vlum, who was hurt, came on Friday.', ['Vlum, Captain']);
	check('a form of address and a surname', 'The club was left to Ms Vlum in May.', ['Vlum']);
	check('a surname in court', 'Vlum, of Mill Lane, had denied it. He was jailed.', ['Vlum']);
	check('a surname of a town', 'The jury heard of it. Vlum, of Orla, wept.', ['Vlum']);
	check('an archbishop', 'Archbishop Vlum on Sunday called for peace.', ['Vlum, Archbishop']);
	check('a rector whose name ends as a people does', 'Rector Vlumian signed it on Friday.', [
		'Vlumian, Rector',
	]);
	check('a title before an abbreviated first name', 'Gov. Ma. Teresa Vlum came on Friday.', [
		'Ma. Teresa Vlum, Gov.',
	]);
	check('a surname that is a place, with an age', 'Seong Hun Park, 45, wept. Park’s son came.', [
		'Seong Hun Park, 45',
	]);
	check(
		'the head of a body',
		'The head of the town’s administration, Tom Reed, was taken away on Friday.',
		['Tom Reed, head of the town’s administration'],
	);
	check('a name in no register that owns', 'Zorkan Vlum lost her voice on Friday.', [
		'Zorkan Vlum',
	]);
	check('a trade', 'The house was sold to a retired teacher, Tom Reed, in March.', [
		'Tom Reed, retired teacher',
	]);
	check('an age alone', 'Police have charged Greta Graf, 41, with theft.', ['Greta Graf, 41']);
	check('what somebody runs', 'Ann Lee, who runs the Grain Board, was not there.', [
		'Ann Lee, boss of the Grain Board',
	]);
	check('an office that is taken up', 'Ann Lee was elected leader of the Reds on Friday.', [
		'Ann Lee, leader of the Reds',
	]);
	check('another', 'Ann Lee was sworn in as mayor in May.', ['Ann Lee, mayor']);
	check('a form of address', 'The shop was founded by Mrs Ann Lee in 1981.', ['Ann Lee']);
	check('who died', 'The house belonged to Ann Lee, who died in Tarn in 1990.', ['Ann Lee']);
	check('who was killed', 'He was with Ann Lee, who was killed in the crash.', ['Ann Lee']);
	check('whose son', 'Ann Lee, whose son was on board, waited at the quay.', ['Ann Lee']);
	check('who is taken up by a pronoun', 'Tom Reed led the strike in 1979. He never spoke of it.', [
		'Tom Reed',
	]);
	check('a woman who is', 'Greta Graf won the prize. She was not in the hall.', ['Greta Graf']);
	check('who has died', 'Tom Reed died in Tarn on Friday.', ['Tom Reed']);
	check('of a university', 'Ann Lee of the University of Tarn received the medal.', [
		'Ann Lee, of the University of Tarn',
	]);
	check('a knight', 'It was built by the mill owner Sir Josiah Vlum in 1905.', [
		'Josiah Vlum, mill owner',
	]);
	check('a form of address further on', 'Nobody saw Bo Ek leave. On Friday Mr Ek was found.', [
		'Bo Ek',
	]);
	check('a name in no register', 'The writer, Zorkan Vlum, was charged on Friday.', [
		'Zorkan Vlum, writer',
	]);
	check(
		'several, in the order of the text',
		'Finance minister Tom Reed met Ann Lee, 52, on Friday.',
		['Tom Reed, Finance minister', 'Ann Lee, 52'],
	);
	check('who asked whether it was so', 'Judge Vlum asked if it was true. Rain fell.', [
		'Vlum, Judge',
	]);
	check('a surname with an age', 'Vlum, 44, replaces a Dane. Rain fell.', ['Vlum, 44']);
	check('another', 'The club is saved. Vlum, 31, who came in May, stays.', ['Vlum, 31']);
	check('a letter and a surname', 'P. Vlum returned in the rain, the best of all.', ['P. Vlum']);
	check('who is taken up within a sentence', 'On Friday Greta Graf was hit by a van. She is ill.', [
		'Greta Graf',
	]);
	check('who does what only somebody does', 'On Friday Greta Graf walked home.', ['Greta Graf']);
	check('one of those who are quoted as well', '“We wait,” said Ann Lee. Judge Bo Ek left.', [
		'Bo Ek, Judge',
	]);
});

describe('who is named by a whole name that stands as somebody’s', () => {
	check('a full name and nothing else', 'Ann Lee opened the bridge on Friday.', ['Ann Lee']);
	check('who is not taken up', 'Tom Reed led the strike in 1979. Rain fell on Tarn.', ['Tom Reed']);
	check('whom others chose', 'The board of Orla has picked Ann Lee to run the museums.', [
		'Ann Lee',
	]);
	check('between two', 'The post is vacant after a row between Ann Lee and Tom Reed.', [
		'Ann Lee',
		'Tom Reed',
	]);
	check('by whom it is', 'The hall, designed by Greta Graf in 1931, was sold on Friday.', [
		'Greta Graf',
	]);
	check('according to whom', 'Nine were hurt, according to Ann Lee of the nurses’ union.', [
		'Ann Lee',
	]);
	check('what is theirs', 'In Ann Lee’s case the answer was clay.', ['Ann Lee']);
	check('who stands behind “that”', 'The pictures that Greta Graf took in Orla are lost.', [
		'Greta Graf',
	]);
	check('whom only people bear it, in no register', 'Police arrested Zorkan Vlum on Friday.', [
		'Zorkan Vlum',
	]);
	check('another', 'The seat was filled when Zorkan Vlum was elected on Friday.', ['Zorkan Vlum']);
	check('a third', 'For one month Zorkan Vlum was the busiest man in Tarn.', [
		'Zorkan Vlum, busiest man in Tarn',
	]);
	check(
		'who is in no register, by what a surname is told',
		'Zorkan Vlum and Bo Ek won. Vlum, a dentist, wept.',
		['Zorkan Vlum, dentist', 'Bo Ek'],
	);
	check('where somebody sailed to', 'The clerk was flown to Martin Reed on Friday.', []);
	check('what is in a town', 'The clerk lives in Martin Reed with a dog.', []);
	check('a ridge', 'The storm spared Martin Ridge on Friday.', []);
	check('a ship that bears a flag', 'The Maltese-flagged Grace Reed sank on Friday.', []);
	check('a car of a year', 'The clerk sold a 2004 Martin Reed on Friday.', []);
	check('what modifies a thing', 'Orla led through a Martin Reed penalty on Friday.', []);
	check('a song with a number', 'The choir sang Martin Reed 2019 on Friday.', []);
	check('holders of a cup', 'Orla beat the holders Martin Reed on Friday.', []);
	check('two who are a firm', 'The clerk sued Martin & Reed on Friday.', []);
	check('a newspaper that was told it', 'The clerk told Martin Reed that it rained.', []);
});

describe('what bears a name and is nobody, or nobody of whom enough is told', () => {
	check('a surname alone', 'The mayor, Lee, opened the bridge on Friday.', []);
	check('a queen’s bridge', 'A teacher was hurt on the Queen Vlum Bridge on Friday.', []);
	check('a captain’s boat', 'The trawler Captain Vlum sank on Friday.', []);
	check('a park with houses', 'Hyde Park, with 45 trees, was closed on Friday.', []);
	check('a town of a land', 'Rain fell on Vlum, of Orla, and on Tarn.', []);
	check('a surname of course', 'Vlum, of course, had denied it.', []);
	check('a surname of many', 'Vlum, of all people, had denied it.', []);
	check('a plane maker', 'The operator of the plane maker, Corvane, left on Friday.', []);
	check('a town and a number', 'Orla, 44, and Tarn, 52, were the warmest.', []);
	check('a horse that stays', 'Vlum, 9, stays in the stable.', []);
	check('a club that scored', 'On Friday Preston Thistle scored twice.', []);
	check('a firm with a letter', 'J. Vlum said it was sorry for the fire.', []);
	check('an airline that asked', 'Vlum asked if it was true. Rain fell.', []);
	check('a land that somebody left', 'Friends of a writer left Sri Lanka. She stayed.', []);
	check('whose prize is', 'The prize is Tom Reed’s. He is glad.', []);
	check('a ship that is taken up', 'The ferry Grace Reed sank in 1979. She was never found.', []);
	check('a ship', 'The ferry Ann Lee had lost her steering near Tarn. The Lee was towed.', []);
	check('a ship with a captain', 'The captain of the trawler Grace Reed was held on Friday.', []);
	check('a street', 'A teacher was hurt in Martin Reed Street on Friday.', []);
	check('a square called so', 'Mayor Bo Ek spoke in Ann Lee Square on Friday.', ['Bo Ek, Mayor']);
	check('a prize', 'The judge gave the Ann Lee Prize to a pupil on Friday.', []);
	check('a prize that somebody won', 'The Tom Reed Award winner left on Friday.', []);
	check('a hall', 'The director said that Ann Lee Hall will close. Ann Lee Hall is old.', []);
	check('a town', 'The mayor of Saint Martin, a town of 41 houses, resigned on Friday.', []);
	check('a hill', 'A farmer found the ring on Chapel Hill, 41 miles from Tarn.', []);
	check('a firm', 'The operator Balttrans Cargo started a service. Balttrans Cargo is Danish.', []);
	check('a firm with two surnames', 'The owner, Tolan & Birch, was fined on Friday.', []);
	check('a firm that owns', 'The plant’s owner, Castor Reed, said it was sorry for the fire.', []);
	check('a club', 'The holders Olimpia de Salto lost the final. Olimpia scored in the match.', []);
	check('a club whose fans', 'Preston Thistle, whose fans sang, won the cup.', []);
	check('a club that was sold', 'Charlton Thistle, who was beaten, play on Friday.', []);
	check('a ship of a town', 'The ferry Ann Lee of Tarn Bay was towed.', []);
	check('a club that has won', 'Preston Thistle, who won the cup, play on Friday.', []);
	check('a journal', 'It was published in the journal Marine Hazard Letters on Friday.', []);
	check('a car', 'The teacher drove a 2004 Ford Focus to Tarn on Friday.', []);
	check('a storm', 'Storm Greta Graf, the third of the year, closed the school.', []);
	check('a university', 'Professor of law at Ann Lee University, he was charged on Friday.', []);
	check('a ship of an age', 'The skipper of the trawler Grace Reed, 41, was held on Friday.', []);
	check('a firm whose manager is named', 'The manager of the Orla Company, Madam Ann Lee, came.', [
		'Ann Lee, Madam, manager of the Orla Company',
	]);
	check('the same by another office', 'The head of the Zell Retailer Group, Tom Reed, came.', [
		'Tom Reed, head of the Zell Retailer Group',
	]);
	check('a firm by a name', 'The Orla Company, Ann Lee, was sold on Friday.', []);
	check('whose captain is named', 'The captain of the trawler, Tom Reed, was held on Friday.', [
		'Tom Reed, captain of the trawler',
	]);
	check('a horse', 'The racehorse Ann Lee, 12, was put down on Friday.', []);
	check('a dog behind a comma', 'The dog, Max Reed, 9, was found on Friday.', []);
	check('a lion called so', 'A lion called Ann Lee, 9, died on Friday.', []);
	check('a bridge with a title', 'The Queen Elizabeth Bridge was closed on Friday.', []);
	check('an island with a title', 'Prince Edward Island elected a premier on Friday.', []);
	check('a tavern with a title', 'The Mayor Curley Tavern closed on Friday.', []);
	check('a hospital with a title', 'The King George Hospital director left on Friday.', []);
	check('an honour with a title', 'She won the Miss Teen Norland title in 1992.', []);
	check('a firm like a builder', 'The builder Taylor Reed was fined on Friday.', []);
	check('a firm that has done something', 'The ferry operator Kvarken Line added a fee.', []);
	check('somebody who is a builder', 'Taylor Reed, a builder from Tarn, was fined on Friday.', [
		'Taylor Reed, builder from Tarn',
	]);
	check('a clergyman behind an article', 'The Rev. Tom Reed opened the hall on Friday.', [
		'Tom Reed, Rev.',
	]);
	check('a judge with a place’s surname', 'It was signed by Judge Ann Park on Friday.', [
		'Ann Park, Judge',
	]);
	check('a song', 'The singer’s “Ann Lee” was played on Friday.', []);
});

test('of a long list only the first are kept', () => {
	const NAMES = 'Ann Bo Cara Dan Eva Finn Greta Hal Ida Jon Kim Lea Max Nora Otto Pia'.split(' ');
	const text = `The dead are ${NAMES.map((name, index) => `${name} Reed${'abcdefghijklmnop'[index]}, ${20 + index}`).join(', ')}.`;

	expect(namedIn(text).length).toBeLessThanOrEqual(12);
	expect(namedIn(text)[0]).toBe('Ann Reeda, 20');
});
