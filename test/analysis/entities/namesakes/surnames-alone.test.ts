import { describe } from 'vitest';
import { checkSpeaker } from '../../quotes/check-speaker.ts';

describe('a month or weekday that is somebody’s surname', () => {
	checkSpeaker('behind a rank', '“Call us,” said Cst. Ann Friday.', 'Ann Friday');
	checkSpeaker(
		'behind a title, taken up by a pronoun',
		'Coun Tom January (Con) left. He told the Zell Echo it was a draft. “It is ours,” he said.',
		'Tom January',
	);
	checkSpeaker('behind a task', '“We lost,” said lawyer Dale Monday.', 'Dale Monday');
	checkSpeaker('before an age', 'Ann Friday, 52, was cross. “No more,” she said.', 'Ann Friday');
	checkSpeaker('behind a form of address', '“We wait,” said Mr Wednesday.', 'Wednesday');
	checkSpeaker(
		'alone, once it was told in full',
		'Sgt. Ann Friday was there. Bo Ek ran. “We saw it all,” said Friday.',
		'Ann Friday',
	);
	checkSpeaker(
		'alone, at the head of a sentence',
		'Sgt. Ann Friday was there. Bo Ek ran. Friday said: “We saw it all.”',
		'Ann Friday',
	);
});

describe('a month or weekday that is somebody’s first name', () => {
	checkSpeaker('behind a form of address', '“We won,” said Mr. Friday Vlum.', 'Friday Vlum');
	checkSpeaker('behind a task', '“We won,” said striker Sunday Vlum.', 'Sunday Vlum');
	checkSpeaker(
		'between commas',
		'The former member, Monday Vlum, left in May. “I had to,” he said.',
		'Monday Vlum',
	);
});

describe('a first name told by the surname that goes on alone', () => {
	checkSpeaker(
		'behind a noun',
		'New signing Sunday Vlum was glad. Vlum ran. “I was glad,” said Vlum.',
		'Sunday Vlum',
	);
	checkSpeaker(
		'not behind a preposition',
		'Bo Vlum was there. On Sunday Vlum ran. Vlum won. “I was glad,” said Vlum.',
		'Bo Vlum',
	);
});

describe('a month or weekday that is only that', () => {
	checkSpeaker('behind a surname', '“No,” Gov. Ann Lee said. “Yes,” Lee Friday said.', 'Ann Lee');
	checkSpeaker(
		'behind the surname of a title’s bearer, though it is a first name too',
		'Gov. Ann Kelly has won. “It is odd,” Gov. Kelly Friday said.',
		'Ann Kelly',
	);
	checkSpeaker('behind whoever reigns', '“It is open,” Queen Anne Friday told the crowd.', 'Anne');
	checkSpeaker(
		'behind the verb',
		'“It is odd,” Sgt. Ann Friday heard Bo Ek say. “No,” said Ek Friday.',
		'Bo Ek',
	);
	checkSpeaker('before a paper', '“It is odd,” said editor Bo Ek of the Sunday Courier.', 'Bo Ek');
	checkSpeaker(
		'before who did something then',
		'Bo Ek was hurt in the match. On Sunday Ek went home. “It is odd,” he said.',
		'Bo Ek',
	);
	checkSpeaker('before a day', 'Bo Ek left. “It was odd,” he told Judge Ann May 3.', 'Bo Ek');
});
