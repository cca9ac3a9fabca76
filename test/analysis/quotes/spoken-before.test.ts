import { describe } from 'vitest';
import { checkSpeaker } from './check-speaker.ts';

const ABOVE = '\n\n“We wait here every morning.”';
const BESIDE = ' “We wait here every morning.”';

describe('whom the paragraph is about', () => {
	checkSpeaker(
		'its last sentence is about a thing',
		`Petra Vukovic, 19, saved two match points. It was her first win over a player of that rank.${ABOVE}`,
		'Petra Vukovic',
	);
	checkSpeaker(
		'of two the one it leads to',
		`Inès Falk led the search. Her deputy, Conor Doyle, drove to Barnsworth. He came back at ten.${ABOVE}`,
		'Conor Doyle',
	);
	checkSpeaker(
		'brought in late',
		`Giulia Fazio has baked there since 2001.\n\nAmong those in the queue was a retired driver, Samuel Oyelaran, who likes rye.${ABOVE}`,
		'Samuel Oyelaran',
	);
	checkSpeaker(
		'the words are about whom the last sentence is about',
		'Giulia Fazio has baked there since 2001. Her grandfather opened the shop.\n\n“He used to say that bread is honest.”',
		'Giulia Fazio',
	);
	checkSpeaker(
		'nobody but in passing',
		`Giulia Fazio has baked there since 2001.\n\nThe queue that formed with Samuel Oyelaran was long.${ABOVE}`,
		null,
	);
	checkSpeaker(
		'a paragraph about nobody',
		`Giulia Fazio has baked there since 2001.\n\nIt rained all day.${ABOVE}`,
		null,
	);
	checkSpeaker(
		'what leads on is told by somebody of its own',
		'Tomas Arusei won. “The stranger in lane one,” a paper of the city called him.',
		null,
	);
	checkSpeaker(
		'a question of the reporter’s',
		'Governor Tomas Arusei began. The line? “Rain is here and we are in it.”',
		null,
	);
});

describe('what an institution told just before', () => {
	checkSpeaker(
		'said',
		`Tomas Arusei was angry. Norvik Air said it had cancelled twelve flights.${BESIDE}`,
		'Norvik Air',
	);
	checkSpeaker(
		'by its noun, in the paragraph above',
		`Norvik Air has cancelled twelve flights. The airline said it was sorry.${ABOVE}`,
		'Norvik Air',
	);
	checkSpeaker('one that says nothing', `Norvik Air flew to Orla on Monday.${BESIDE}`, null);
	checkSpeaker('a place', `The Sargasso Sea said little.${BESIDE}`, null);
	checkSpeaker(
		'a sign beside somebody',
		'Tomas Arusei came. A sign hung on the door. “Closed until the end of spring.”',
		null,
	);
});

describe('whoever is told of next', () => {
	checkSpeaker(
		'one who tells of themselves',
		'“We lost the roof at ten past two.” Sione Vaka was standing in what had been his kitchen.',
		'Sione Vaka',
	);
	checkSpeaker(
		'one to whom it is said',
		'“You lost the roof at ten past two.” Sione Vaka was standing in what had been his kitchen.',
		null,
	);
	checkSpeaker(
		'one who answers by what they do',
		'“I find you guilty of all of it.” Sione Vaka fell to his knees.',
		null,
	);
});
