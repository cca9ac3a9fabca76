import { checkSpeaker } from './check-speaker.ts';

const check = (text: string, expected: string | null): void => checkSpeaker(text, text, expected);

check('Ana Lopes recalls her mother telling her: “Never lend a ladder.”', 'her mother');
check(
	'Tom Reed remembers his father telling him, when the water came: “Take the clock.”',
	'his father',
);
check(
	'Tom Reed recalled his first boss, a retired pilot, telling him: “Count the wheels.”',
	'his first boss',
);
check('A fisherman remembers Tom Reed shouting from the quay: “Bring back the net!”', 'Tom Reed');
check(
	'Ana Lopes said her late father had told her: “Buy land, they have stopped making it.”',
	'her late father',
);
check(
	'Her late father, Ana Lopes said, used to say: “A dry field is a sad field.”',
	'her late father',
);
check('Neighbours heard a man shouting: “Get out of my house!”', 'a man');
check('Police said Ana Lopes had heard her husband say: “I have done it.”', 'her husband');
check(
	'At the gate a porter named Gus was reading. “They never pay,” he said. Tom Reed had gone home.',
	'Gus',
);
check('Tom Reed left early, his driver saying: “He has a cold.”', 'his driver');
check('The court heard that Tom Reed had told his wife: “Nobody will look there.”', 'Tom Reed');
check(
	'Tom Reed’s bishop sent him a note. He replied with one of his own: “Lambing. In May.”',
	'Tom Reed',
);
check('Ana Lopes left the meeting saying: “It is over.”', 'Ana Lopes');
check('Ana Lopes wrote to the bank, telling it: “You are late.”', 'Ana Lopes');
check('Ana Lopes phoned her mother, telling her: “The roof is gone.”', 'Ana Lopes');
check('Ana Lopes recalls telling her mother: “I shall not come back.”', 'Ana Lopes');
check('Tom Reed met the mayor and left, saying: “We agree on nothing.”', 'Tom Reed');
check('Ana Lopes, whose mother had told her to sell, said: “I kept it.”', 'Ana Lopes');
check('Tom Reed is remembered in Orla for telling a judge: “You are in my seat.”', 'Tom Reed');
check(
	'Tom Reed’s widow, Ana, remembered the day. “He came in and took off his boots,” she said.',
	'Ana',
);
check('Ana Lopes said she had told her late father: “You should have asked.”', 'Ana Lopes');
check('Tom Reed spoke to reporters with his wife standing by, saying: “I am done.”', 'Tom Reed');
check(
	'Abdul Karim and Abdul Karim Noor are cousins. “We share a boat,” said Abdul Karim Noor.',
	'Abdul Karim Noor',
);
