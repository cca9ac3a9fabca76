import { describe } from 'vitest';
import { checkSpeaker } from './check-speaker.ts';

describe('what somebody does behind the words', () => {
	checkSpeaker(
		'laughs',
		'Ann Lee is here.\n\n“A second visit.” She laughs and pours tea.',
		'Ann Lee',
	);
	checkSpeaker(
		'waves',
		'Ann Lee is here.\n\n“It is never late.” Ann Lee waved at a man.',
		'Ann Lee',
	);
	checkSpeaker('a stranger', 'It rained.\n\n“A master is here.” Ann Lee held a sign up.', null);
	checkSpeaker('one who wept', 'Ann Lee is here.\n\n“You are guilty.” The judge wept.', null);
	checkSpeaker('a crowd', 'Ann Lee is here.\n\n“We go on now.” Growers cheered and sang.', null);
	checkSpeaker('a thing', 'Ann Lee is here.\n\n“We go on now.” It rained all night.', null);
});

describe('who asked does not answer', () => {
	checkSpeaker(
		'a noun',
		'Owen Trask, a sailor, sat down. Mr Quill asked: “Did anybody?” The harbourmaster said: “Not I.”',
		'Owen Trask',
	);
	checkSpeaker(
		'the witness is whoever spoke before the question',
		'“There is a form,” Owen Trask said.\n\n“Have you seen it?” asked Ms Quill.\n\n“Not myself,” the witness replied.',
		'Owen Trask',
	);
	checkSpeaker(
		'nobody asked the witness',
		'“There is a form,” Owen Trask said.\n\n“I saw it,” the witness said.',
		'witness',
	);
});

describe('told by grammar', () => {
	checkSpeaker(
		'the engineer was somebody',
		'The engineer on duty that night was Ravi Telo. He has not spoken.\n\n“I pressed it,” he says now.',
		'Ravi Telo',
	);
	checkSpeaker(
		'the engineer whom somebody saw',
		'The engineer on duty that night saw Ravi Telo.\n\n“I pressed it,” he says now.',
		'engineer',
	);
	checkSpeaker(
		'a letter by a priest',
		'It is known from one letter, sent to his bishop by a priest in May. “Noon was black,” he wrote.',
		'a priest',
	);
	checkSpeaker(
		'the motto is his',
		'Ann Lee built it for Bo Ek. The motto over the door is his: “Somebody will lend you the shoes.”',
		'Bo Ek',
	);
	checkSpeaker(
		'a motto',
		'Bo Ek built it. The motto is: “Somebody will lend you the shoes.”',
		null,
	);
});

describe('institutions', () => {
	checkSpeaker(
		'according to one, another said',
		'Norvik Air was sorry. It was found at once, according to the maker, Delorme Aero. “It was safe,” the company said.',
		'Delorme Aero',
	);
	checkSpeaker(
		'a small word with a capital is part of a name',
		'Eastern Command denied it.\n\nNurses Across Borders said its clinic was full. “We wash bandages,” the charity said.',
		'Nurses Across Borders',
	);
	checkSpeaker(
		'the central bank',
		'The Bank of Orla kept its rate. Crédit Zell fell. “It was time,” the central bank said.',
		'Bank of Orla',
	);
	checkSpeaker(
		'an employer is a firm',
		'Ann Lee’s employer, Alpine Ways, has stopped all tours. “We let her go alone,” the firm said.',
		'Alpine Ways',
	);
	checkSpeaker(
		'initials stand for a name',
		'The union, Transport Workers United, met. The Orla Council said no. “We will strike,” TWU said.',
		'Transport Workers United',
	);
	checkSpeaker(
		'letters in brackets stand for the name before them',
		'The Centres for Disease Control (CDC) warned of it. “It is spreading,” the CDC said.',
		'Centres for Disease Control',
	);
	checkSpeaker(
		'other letters are a name of their own',
		'The union, Transport Workers United, met. “We will strike,” NTO said.',
		'NTO',
	);
	checkSpeaker(
		'a person has no initials',
		'Ann Nora Lee met the union. “We will strike,” ANL said.',
		'ANL',
	);
	checkSpeaker(
		'letters do not tell what a body does',
		'Ann Lee was glad. NASA, which lent a camera, cheered. “It bounced,” the U.S. space agency said.',
		'NASA',
	);
	checkSpeaker(
		'an office and its place',
		'The coroner for East Orla, Zalia Tan, read a note by Bo Ek.\n\nThe coroner stood up. “It was hard,” she said.',
		'Zalia Tan',
	);
	checkSpeaker(
		'a year of school is none',
		'Year 10 pupil Ann Lee, 15, paid.\n\n“We are proud of her,” the trust said.',
		'trust',
	);
});
