import { checkSpeaker } from './check-speaker.ts';

const check = (text: string, expected: string | null): void => checkSpeaker(text, text, expected);

check(
	'Zell Bank kept its rating. “It is three weeks’ profit,” Corley Finch wrote in a note.',
	'Corley Finch',
);
check(
	'Corley Finch kept its rating on Zell Bank. “It is three weeks’ profit,” the broker said in a note.',
	'Corley Finch',
);
check(
	'“We were told about buyers for years,” Local 41 of the Tram Drivers’ Union, which had backed Tom Reed in every race, said in a statement.',
	'Local 41 of the Tram Drivers’ Union',
);
check(
	'Orla Rovers drew Zell Town at home. “We have booked the train,” the champions said on their website.',
	'Orla Rovers',
);
check(
	'The walkout at the mill began in May. Mill workers in Orla voted on Sunday to end it.\n\nTom Reed, 44, was killed at the gate in June. “Tom voted yes with us today,” the union’s statement said.',
	'union',
);
check(
	'Lumen Air flew its first jet on Monday. Cold-weather trials in Yakutsk follow.\n\nTom Reed, a former rally driver, had promised to eat his hat. “The hat is in certification,” the company said.',
	'Lumen Air',
);
check(
	'National Copper bought the pit in 1994. It would study the judgment, it said. “We inherited the debts,” the company said.',
	'National Copper',
);
check(
	'National Copper, which bought the pit in 1994, said it would study the judgment. “We inherited the debts,” the company said.',
	'National Copper',
);
check(
	'The Office for Fair Trams fined Zell Trams on Monday. “Riders were left in the rain,” it said.',
	'Office for Fair Trams',
);
check(
	'The Office for Fair Trams fined Zell Trams on Monday. “We are sorry,” the operator said.',
	'Zell Trams',
);
check(
	'The Association of Northern Veterans said it would stay away. “We were not asked,” it said in a letter to newspapers.',
	'Association of Northern Veterans',
);
check('Broker Tom Reed sold his house. “It was time,” the broker said.', 'Tom Reed');
check(
	'Ana Lopes joined Zell Bank from Lumen Air. “The airline taught me patience,” she said.',
	'Ana Lopes',
);
check(
	'The champions of 1998 had a captain, Tom Reed. “We drank too much,” the captain said.',
	'Tom Reed',
);
check(
	'The prize went to Tom Reed, who works for Zell Bank. “It made us laugh out loud,” the jury said.',
	'jury',
);
check(
	'Zell Bank was fined after Tom Reed wrote to the regulator. “We accept the findings,” it said.',
	'Zell Bank',
);
check(
	'The band Cold Harbour split in May. “We have run out of songs,” the group said.',
	'Cold Harbour',
);
check(
	'Zell Library will shut. The council, which pays for it, said it had no choice. “Every town is doing the same,” it said.',
	'council',
);
check(
	'“Our members are tired,” said the Tram Drivers’ Union, whose leader, Tom Reed, was on holiday.',
	'Tram Drivers’ Union',
);
check('The union of tram drivers met Zell Trams. “Nothing was offered,” it said.', 'union of tram');
check(
	'The parade was called off by the town council, the mayor said. “We had no choice,” the council added.',
	'town council',
);
check(
	'Zell Bank, the lender that Tom Reed founded, has closed a branch. “Fewer people come in,” the lender said.',
	'Zell Bank',
);
check(
	'Zell Gas raised its prices. Its rival was scornful. “They should be ashamed,” it said.',
	'its rival',
);

// A body that has no name, told from others by what it does, or by whose it is.
const LEFT = 'UTG was founded in 1990. UTG said it would strike again.\n\n';
check(
	`${LEFT}The airport authority warned of it. “Do not come to the terminal,” the authority said.`,
	'airport authority',
);
check(
	`${LEFT}The farmers’ union told its members to wait. “Keep all the receipts,” it advised.`,
	'farmers’ union',
);
check(`${LEFT}“Do not come to the terminal,” the union said.`, 'UTG');
check(
	'The National Farmers’ Union met in Orla. “Keep all the receipts,” the farmers’ union said.',
	'National Farmers’ Union',
);
check(
	'The Prudential Conduct Board found that Zell Bank had lied. “Farmers were charged for it,” the board said.',
	'Prudential Conduct Board',
);
check('Zell Bank was fined by a regulator. “We got this wrong,” the board said.', 'Zell Bank');
check(
	'Developer Orin & Vale said it would build homes. “It is a city or a postcard,” the firm said.',
	'Orin & Vale',
);
check('Ann & Tom Reed said so. “It is a city or a postcard,” the firm said.', 'firm');
