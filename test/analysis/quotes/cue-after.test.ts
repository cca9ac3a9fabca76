import { describe } from 'vitest';
import { checkSpeaker } from './check-speaker.ts';

describe('a name behind a dash', () => {
	checkSpeaker('on its line', '“It was a long night for us.” - Omar Falk', 'Omar Falk');
	checkSpeaker('with a title', '“We have known Ann for years.” —Trustee Omar Falk', 'Omar Falk');
	checkSpeaker(
		'with what they are',
		'“Nobody believed in us.” – Hana Brix, team captain',
		'Hana Brix',
	);
	checkSpeaker('below', '“It still feels like a dream.”\n— Omar Falk, rower', 'Omar Falk');
	checkSpeaker('a dash that goes on', '“We came” — and Ann Lee left.', null);
});

describe('what stands in the next sentence', () => {
	checkSpeaker('she said', 'Ann Lee rose. “The hall stays open.” She said so twice.', 'Ann Lee');
	checkSpeaker(
		'a crowd that cheers',
		'Ann Lee faced the fans. “The hall stays open.” The fans cheered.',
		'Ann Lee',
	);
	checkSpeaker(
		'another’s words',
		'“What goes on here?” The man replied: “Nothing at all, madam.”',
		'man',
	);
	checkSpeaker('a handle', '“The forest is for all,” @annlee posted.', '@annlee');
});

describe('words at second hand', () => {
	checkSpeaker('quoted', 'The magazine quoted Ann Lee: “The farm is lost.”', 'Ann Lee');
	checkSpeaker('cited', 'Channel Nine cited Bo Ek: “Nobody is in danger.”', 'Bo Ek');
	checkSpeaker(
		'quoted by another',
		'Ann Lee was quoted by the agency Nordpress as saying: “It is lost.”',
		'Ann Lee',
	);
	checkSpeaker(
		'a saying that is quoted',
		'Ann Lee said: “My father quoted Bo Ek to us.”',
		'Ann Lee',
	);
});
