import { checkSpeaker } from './check-speaker.ts';

const check = (text: string, expected: string | null): void => checkSpeaker(text, text, expected);

check('“We shouted,” said Farul Islam Talukder, 38, a teacher.', 'Farul Islam Talukder');
check('“We shouted,” said Commodore Ann Lee.', 'Ann Lee');
check('“We shouted,” said the envoy to Ukraine Kurt Ek.', 'Kurt Ek');
check(
	'Tom Reed read the bill. The letter, read out to groans, said the boiler was old. “I should not light it,” it added.',
	'letter',
);
check(
	'Ana Lopes lives in Orla. In 1967 a bank there sent back a bell with a note, which she keeps by her bed. “Our clients find the tone sad,” it reads.',
	'a note',
);
check(
	'Another, who gave no name, wept. The Commissioner for Orchards said the plots would be sold. “It will be a lesson,” he said.',
	'Commissioner for Orchards',
);
check(
	'Bo Ek is a cockatoo. A source close to the inn claimed that he had flown north.\n\n“He knows card tricks,” said the insider.',
	'insider',
);
check(
	'Ana Lopes sold stamps. The rails were sold, my grandmother always insisted, to the Congo. “Count the spoons,” she used to say.',
	'my grandmother',
);
check(
	'Peggy Strand, who has died, flew for years.\n\nMargaret Ann Tolley was born in Kenora in 1921. “It was the 5th,” she wrote in a memoir.\n\nThe baby, Margaret Katz, is a nurse.',
	'Peggy Strand',
);
check(
	'Orla Air was sold in May. Its buyer, Mackenzie Norling, said this week that it still used the maps. “The satellite was wrong,” the airline said.',
	'Mackenzie Norling',
);
check(
	'Tom Reed was shot in May. One of the officials wept. A second was blunter. “The pipe was never the project,” he said.',
	'a second',
);
check(
	'The council engineer left. A reader, Dean, has sent us a picture. “Grandad is on there,” he writes.',
	'Dean',
);
check(
	'Bashir ‘Kaz’ Ahmed is late. He props an eye against the wall behind Lakshmi Mandir. “She is not crying enough,” he says.',
	'Bashir Ahmed',
);
check('Mary Ann Ek was born in Zell. Mary Lee drew bears. “I like bears,” she said.', 'Mary Lee');
check('The professor, Dean of the school, wept. Tom Reed left. “I was late,” he said.', 'Tom Reed');
check('Tom Reed met the manager. “I was late,” he said.', 'Tom Reed');
check('Zell Bank issued a statement on Monday. “We are sorry,” it said.', 'Zell Bank');
check('Tom Reed wept when the manager came. “I was late,” he said.', 'Tom Reed');
check('Justice for Max said the court was wrong. “We go on,” it said.', 'Justice for Max');

check('St Pol’s has told parents: “All children are safe and at home.”', 'St Pol’s');
check('Ann Lee came. “All our staff are safe,” Zally’s said.', 'Zally’s');
check('“All our staff are safe,” Bo Ek’s lawyer said.', 'lawyer');
check(
	'Bo Ek had gone. “You say soon,” Hannah wrote back. She had a daughter. “She has your ears, and I forgive you,” she wrote.',
	'Hannah',
);

check(
	'A thug threatened Shazia Malik in her shop.\n\nMum-of-two Shazia, 34, said: “She is half his size and twice his age.”',
	'Shazia Malik',
);
check(
	'PLUCKY gran Dot Entwistle swam the bay. Retired mill worker Dot told us: “I am not made of sugar.”',
	'Dot Entwistle',
);
check('Elsie Strand, 71, won. “I have a spare stick at home,” Widow Elsie said.', 'Elsie Strand');
check('Coun Mo Rafiq was one of the eight.\n\n“I voted with my head,” he said.', 'Mo Rafiq');
check('The film Mother of Pearl opened. “It is a fine film,” Ann Lee said.', 'Ann Lee');
check('“We never wanted a new house,” Mum said.', 'Mum');

const NEVER = '\n\n“I never saw him go at all, and I was up all night.”';

check(
	`For Dr Ann Lee, who runs the clinic, it is simple. A patient used to wait for the boat.${NEVER}`,
	'Ann Lee',
);
check(`For the clinic it is simple. A porter stood in the yard.${NEVER}`, 'a porter');
check(`Bo Ek wrote it. A porter stood in the yard.${NEVER}`, 'a porter');
check(`For Ann Lee it is simple.\n\nIt rained. A porter stood in the yard.${NEVER}`, 'a porter');
check(`For Ann Lee it is simple. Bo Ek is angry.${NEVER}`, 'Bo Ek');

const COOKED = '“I cooked for both of them,”';

check(`${COOKED} said their mother, known to the whole island as Dona Celeste.`, 'Dona Celeste');
check(`${COOKED} said a baker known to everybody here as Tilly.`, 'Tilly');
check(`Ann Lee came. ${COOKED} she said in the street known to all as Zell Row.`, 'Ann Lee');
check(`${COOKED} said Ann Lee, known for years as the Rose of Zell.`, 'Ann Lee');
