import { checkSpeaker } from './check-speaker.ts';

const check = (text: string, expected: string | null): void => checkSpeaker(text, text, expected);

check(
	'Judge Helen Frye spoke first. Mrs Yeo’s husband, Terry Yeo, read a statement to the court. “The tin is in the hall,” it said.',
	'Terry Yeo',
);
check(
	'Judge Helen Frye spoke first. Speaking after it, Pc Jo Tamlyn, of the collision unit, said it was the worst she had seen. “I had to watch it forty times.”',
	'Jo Tamlyn',
);
check(
	'Net sales fell at Norrmark Group. The board proposed that nothing be paid. “It would be unwise,” it wrote.',
	'board',
);
check(
	'Metallklubben voted against. Short seller Garrick Pointe, which has bet on a fall, claimed credit. “Snow melts,” it wrote.',
	'Garrick Pointe',
);
check(
	'The Royal College of Midwives said tired people err. “This was the fourteenth hour,” the union said.',
	'Royal College of Midwives',
);
check(
	'Kenelm Voss was a poet. Ida Sleight’s assistant, a quiet man from Leeds, walks ahead. “There is one by the tree,” he says.',
	'assistant',
);
check(
	'At the Three Tuns the landlady has hung a stuffed otter over the bar. Tom Reed laughed. “He was mine,” he says.',
	'Tom Reed',
);
check(
	'Zell Bank spoke last. The paper was peer-reviewed. “The effect is small,” the paper said.',
	'paper',
);
check(
	'The Royal College of Midwives met the Zell Union on Monday. “We are tired,” the union said.',
	'Zell Union',
);
check('Ida Sleight’s assistant left. Tom Reed stayed. “I like it here,” he says.', 'Tom Reed');
check(
	'The doctor asked her for a date. She replied: “Next May.” Ann Lee had thought about it.',
	'Ann Lee',
);
check('Ann Lee read a statement from the bank. “We are sorry,” it said.', 'bank');
