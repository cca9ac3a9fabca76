import { checkSpeaker } from './check-speaker.ts';

const check = (text: string, expected: string | null): void => checkSpeaker(text, text, expected);

check(
	'Mayor Ana Lopes unveiled the stone. The inscription on it reads simply: “They kept the bridge.”',
	'inscription on it',
);
check(
	'Ana Lopes of the Zell Trust opened the case. The pilot’s logbook for that week lies open. “Fog again, nobody up,” it reads.',
	'pilot’s logbook for that week',
);
check(
	'Ana Lopes of the Zell Trust opened the case. The pilot’s logbook for that week lies open. “Fog again, nobody up,” it reads. “Two did not come back.”',
	'pilot’s logbook for that week',
);
check(
	'Outside the baths Tom Reed stood alone. “No towels, no credit,” said the notice on the door.',
	'notice on the door',
);
check(
	'Ana Lopes was asleep when her phone lit up. A text message to her brother, sent at 3 a.m., read: “There is water on the stairs.”',
	'Ana Lopes',
);
check('A leaked memo from the Treasury said: “We cannot pay for both.”', 'Treasury');
check(
	'Tom Reed wrote to his tenants in May. “You have until Friday,” the letter said.',
	'Tom Reed',
);
check('Tom Reed was handed a note as he left. “Do not trust the deputy,” it said.', 'a note');
check(
	'In his diary for 3 May, Tom Reed had written: “Rain. The sheep know something.”',
	'Tom Reed',
);
check(
	'Ana Lopes keeps her grandmother’s recipe book. “Beat until your arm complains,” one page says.',
	'one page',
);
check(
	'The minutes of the meeting, seen by Nordpress, record the reply of Tom Reed: “Over my dead body.”',
	'Tom Reed',
);
check('Tom Reed read the inscription twice. “They spelled it wrong,” he said.', 'Tom Reed');
check('The bank published its report. “We lost less than feared,” it said.', 'bank');
check('Zell Bank published a report on fraud. “We lost less than feared,” it said.', 'Zell Bank');
check('Ana Lopes found a letter under the door. “I thought it was a bill,” she said.', 'Ana Lopes');
check(
	'The coroner, Ana Lopes, read out a message sent by the pilot, Tom Reed, at noon. “All fine up here,” it said.',
	'Tom Reed',
);
check('Zell Bank wrote to Tom Reed in May. “Your loan is due,” the letter read.', 'Zell Bank');
check(
	'Halden Marine’s reply, sent through its lawyers, was: “We do not recognise the figures.”',
	'Halden Marine',
);
