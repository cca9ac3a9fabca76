import { describe } from 'vitest';
import { checkSpeaker } from './check-speaker.ts';

describe('who is spoken to does not speak', () => {
	checkSpeaker(
		'who is told',
		'Tom Reed said he was glad. “You did good work,” he told Bo Ek.',
		'Tom Reed',
	);
	checkSpeaker(
		'who asked, when somebody replies',
		'Tom Reed asked Bo Ek about the dog. “Who feeds it now?” he said. “My sister does that,” he replied.',
		'Bo Ek',
	);
	checkSpeaker(
		'on the telephone',
		'Tom Reed phoned Bo Ek. “The cellar is wet,” he told him. “Then open the gates,” he answered.',
		'Bo Ek',
	);
	checkSpeaker('who was warned', 'Ann Lee was warned that “the ice will not hold us.”', null);
	checkSpeaker(
		'who was told by another',
		'Ann Lee was told by Bo Ek: “The ice will not hold.”',
		'Bo Ek',
	);
});

describe('but whoever speaks does', () => {
	checkSpeaker(
		'who is asked, and replies',
		'Tom Reed came. Asked whether he was glad, he replied: “I am as glad as can be.”',
		'Tom Reed',
	);
	checkSpeaker(
		'who goes on',
		'“It is late now,” Tom Reed said. “We must all go,” he added.',
		'Tom Reed',
	);
	checkSpeaker('one man alone', 'Tom Reed came. “It is late now,” he replied.', 'Tom Reed');
});
