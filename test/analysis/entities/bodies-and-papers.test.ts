import { describe, expect, test } from 'vitest';
import { spoken } from '../quotes/spoken.ts';

describe('whose words a document, a site or a poster carries', () => {
	test.each<[string, string[]]>([
		[
			'Ann Lee sent Bo Reed a message which read: “We will not sell it.”',
			['Ann Lee: We will not sell it.'],
		],
		[
			'Ann Lee sent Bo Reed of Zell one two a message which read: “We will not sell it.”',
			['Ann Lee: We will not sell it.'],
		],
		[
			'Ann Lee sent Bo Reed of Zell one two three a message which read: “We will not sell it.”',
			['a message: We will not sell it.'],
		],
		[
			'Ann Lee slept. Bo Ek was sent a message which read: “We will not sell it.”',
			['Bo Ek: We will not sell it.'],
		],
		[
			'Lumen Motors refused. “We will not sell it,” a statement said.',
			['Lumen Motors: We will not sell it,'],
		],
		[
			'Lumen Motors refused.\n\n“We will not sell it,” a statement said.',
			['a statement: We will not sell it,'],
		],
		[
			'Ann Lee refused. “We will not sell it,” a statement said.',
			['a statement: We will not sell it,'],
		],
		[
			'Lumen Motors refused. Ann Lee wept. “We will not sell it,” a statement said.',
			['a statement: We will not sell it,'],
		],
		[
			'Lumen Motors refused. Then rain fell. “We will not sell it,” a statement said.',
			['Lumen Motors: We will not sell it,'],
		],
		[
			'Lumen Motors refused. “We will not sell it,” a letter said.',
			['a letter: We will not sell it,'],
		],
		[
			'“We will not sell it,” a statement posted on the Zell Club website said.',
			['Zell Club: We will not sell it,'],
		],
		[
			'“We will not sell it,” a statement put on the Zell Club website said.',
			['a statement: We will not sell it,'],
		],
		[
			'“We will not sell it,” a statement posted on one two three the Zell Club website said.',
			['a statement: We will not sell it,'],
		],
		[
			'“We will not sell it,” a statement posted on one two three four five the Zell Club website said.',
			['a statement: We will not sell it,'],
		],
		[
			'“We will not sell it,” a statement issued by the Zell Club said.',
			['Zell Club: We will not sell it,'],
		],
		[
			'“We will not sell it,” a statement issued for the Zell Club said.',
			['a statement: We will not sell it,'],
		],
		[
			'“We will not sell it,” a statement from the Zell Club said.',
			['Zell Club: We will not sell it,'],
		],
		[
			'“We will not sell it,” a statement by the Zell Club said.',
			['Zell Club: We will not sell it,'],
		],
		[
			'“We will not sell it,” a statement of the Zell Club said.',
			['a statement of the Zell Club: We will not sell it,'],
		],
		['“We will not sell it,” the Zell Club statement said.', ['Zell Club: We will not sell it,']],
		['“We will not sell it,” the Zell statement said.', ['Zell statement: We will not sell it,']],
		[
			'“We will not sell it,” the very Zell Club statement said.',
			['Zell Club: We will not sell it,'],
		],
		[
			'“We will not sell it,” a letter from Orla said.',
			['a letter from Orla: We will not sell it,'],
		],
		[
			'Ann Lee filed a suit. It rained. “We were not asked,” the suit said.',
			['Ann Lee: We were not asked,'],
		],
		[
			'Lawyers for Ann Lee filed a suit. It rained. “We were not asked,” the suit said.',
			['suit: We were not asked,'],
		],
		[
			'The Zell Club filed a suit. It rained. “We were not asked,” the complaint said.',
			['Zell Club: We were not asked,'],
		],
		[
			'The Zell Club sued. It rained. “We were not asked,” the complaint said.',
			['complaint: We were not asked,'],
		],
		[
			'A suit was filed by the Zell Club. It rained. “We were not asked,” the complaint said.',
			['complaint: We were not asked,'],
		],
		[
			'Ann Lee found a letter. It rained. “We were not asked,” the letter said.',
			['letter: We were not asked,'],
		],
		[
			'Ann Lee wrote a letter. It rained. “We were not asked,” the letter said.',
			['Ann Lee: We were not asked,'],
		],
		[
			'Ann Lee read a statement. It rained. “We were not asked,” the statement said.',
			['Ann Lee: We were not asked,'],
		],
		[
			'In a post, Ann Lee told of it. It rained. “We were not asked,” the post said.',
			['Ann Lee: We were not asked,'],
		],
		[
			'The Zell Club met Lumen Motors. Lumen Motors slept. “We were not asked,” the website said.',
			['Lumen Motors: We were not asked,'],
		],
		[
			'The Zell Club met Lumen Motors. The Zell Club slept. “We were not asked,” the website said.',
			['Zell Club: We were not asked,'],
		],
		[
			'The Zell Club met Lumen Motors. Lumen Motors slept. “We were not asked,” the first page said.',
			['first page: We were not asked,'],
		],
		[
			'It seats 14, according to gulfwing.com. “It is the biggest jet of all,” a site said.',
			['a site: It is the biggest jet of all,'],
		],
		[
			'It seats 14, according to gulfwing.com. “It is the biggest jet of all,” that site said.',
			['gulfwing.com: It is the biggest jet of all,'],
		],
		[
			'The Orla Times told it. “It is the biggest jet of all,” the paper said.',
			['Orla Times: It is the biggest jet of all,'],
		],
		[
			'The Orla Times told it. “It is the biggest jet of all,” a paper said.',
			['a paper: It is the biggest jet of all,'],
		],
		[
			'The Orla Times told of the study. “It is the biggest jet of all,” the paper said.',
			['paper: It is the biggest jet of all,'],
		],
		[
			'“It is so,” Ann Lee said. “It is the biggest jet of all,” the paper said.',
			['Ann Lee: It is so,', 'paper: It is the biggest jet of all,'],
		],
		['Her posters asked: “Why do we wait here?”', []],
		['Ann Lee came. Her posters asked: “Why do we wait here?”', ['Ann Lee: Why do we wait here?']],
		['Ann Lee came. Her sign asked: “Why do we wait here?”', []],
		['Ann Lee came. The front page asked: “Why do we wait here?”', []],
	])('%s', (text, expected) => expect(spoken(text)).toEqual(expected));
});

describe('which institution is meant by its kind, near by and far', () => {
	test.each<[string, string[]]>([
		[
			'Hearth Housing was fined. “We were not asked,” the association said.',
			['Hearth Housing: We were not asked,'],
		],
		[
			'Hearth Housing was fined.\n\n“We were not asked,” the association said.',
			['Hearth Housing: We were not asked,'],
		],
		[
			'Hearth Housing was fined.\n\nRain fell.\n\n“We were not asked,” the association said.',
			['association: We were not asked,'],
		],
		[
			'Hearth Housing was fined. An association wept. “We were not asked,” the association said.',
			['association: We were not asked,'],
		],
		[
			'Hearth Housing was fined. “We were not asked,” an association said.',
			['an association: We were not asked,'],
		],
		[
			'Hearth Housing was fined. “We were not asked,” the ministry said.',
			['ministry: We were not asked,'],
		],
		[
			'Corvane said nobody had asked. “We were not asked,” the choir said.',
			['Corvane: We were not asked,'],
		],
		[
			'Corvane said nobody had asked. “We were not asked,” a choir said.',
			['a choir: We were not asked,'],
		],
		[
			'Corvane Foods said so. “Rain fell.” “We were not asked,” the choir said.',
			['Corvane Foods: Rain fell.', 'Corvane Foods: We were not asked,'],
		],
		[
			'It was routine, according to Corvane Mills. “We were not asked,” the choir said.',
			['choir: We were not asked,'],
		],
		[
			'It was routine, according to the one two three four maker Corvane Mills. “We were not asked,” the choir said.',
			['Corvane Mills: We were not asked,'],
		],
		[
			'It was routine, according to the one two three four five six maker Corvane Mills. “We were not asked,” the choir said.',
			['choir: We were not asked,'],
		],
		[
			'Analysts at Corvane Mills said it would close. “We were not asked,” the choir said.',
			['Corvane Mills: We were not asked,'],
		],
		[
			'Analysts of Corvane Mills said it would close. “We were not asked,” the choir said.',
			['choir: We were not asked,'],
		],
		[
			'Zell Foods fell. Orla Foods rose. “We are glad,” the company said.',
			['Orla Foods: We are glad,'],
		],
		[
			'Zell Foods rose. Zell Foods fell. Orla Foods rose. “We are glad,” the company said.',
			['Orla Foods: We are glad,'],
		],
		[
			'Zell Foods fell.\n\nOrla Foods rose.\n\n“We are glad,” the company said.',
			['Orla Foods: We are glad,'],
		],
		[
			'Orla Union met. Zell Farmers’ Union met. “We are glad,” the farmers’ union said.',
			['Zell Farmers’ Union: We are glad,'],
		],
		[
			'Zell Farmers’ Union met. Orla Union met. “We are glad,” the farmers’ union said.',
			['Zell Farmers’ Union: We are glad,'],
		],
		[
			'Zell Farmers’ Union met. Orla Union met. “We are glad,” the union said.',
			['Zell Farmers’ Union: We are glad,'],
		],
		[
			'The Bank of Orla met. The Zell Bank met. “We are glad,” the central bank said.',
			['Bank of Orla: We are glad,'],
		],
		[
			'The hospital apologised. The board met. “We are glad,” the board said.',
			['board: We are glad,'],
		],
		['Zell Hospital apologised. “We are glad,” the board said.', ['Zell Hospital: We are glad,']],
		[
			'Zell Hospital apologised.\n\n“We are glad,” the board said.',
			['Zell Hospital: We are glad,'],
		],
		[
			'Zell Hospital apologised to Orla Council. “We are glad,” the board said.',
			['Zell Hospital: We are glad,'],
		],
		[
			'The Orla Board met. Zell Hospital apologised. “We are glad,” the board said.',
			['Orla Board: We are glad,'],
		],
		[
			'Zorvane manager Bo Ek left. Orla Council wept. “We are glad,” the club said.',
			['Zorvane: We are glad,'],
		],
		[
			'Zorvane old new manager Bo Ek left. Orla Council wept. “We are glad,” the club said.',
			['Zorvane: We are glad,'],
		],
		[
			'Zorvane chief executive Bo Ek left. Orla Council wept. “We are glad,” the firm said.',
			['Zorvane: We are glad,'],
		],
		['The Zell Council met. “We are glad,” the company said.', ['company: We are glad,']],
		['The Zell Council met. “We are glad,” the organisation said.', ['Zell Council: We are glad,']],
		[
			'The Zell Charity met. The Orla Council met. “We are glad,” the charity said.',
			['Zell Charity: We are glad,'],
		],
		[
			'zell.com met. The Orla Council met. “We are glad,” the site said.',
			['zell.com: We are glad,'],
		],
	])('%s', (text, expected) => expect(spoken(text)).toEqual(expected));
});
