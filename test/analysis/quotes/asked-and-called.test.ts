import { checkSpeaker } from './check-speaker.ts';

const check = (text: string, expected: string | null): void => checkSpeaker(text, text, expected);

check(
	'The chief umpire, Sir Noel Asquith, was brief. “They lost,” he said.\n\nThe Merrow stroke, a chemist called Tunde Afolabi, had his arm in ice. Asked how he felt, he said: “Ask my arm.”',
	'Tunde Afolabi',
);
check(
	'Bill Hendricks lost. At the bakery, a retired crane operator named Gus was still up. “I voted for Bill five times,” he said.',
	'Gus',
);
check(
	'My father ran a garage. The bank wrote to us in the spring. “Your account is in credit,” the letter said.',
	'bank',
);
check(
	'Ann Lee’s coach, Suresh Bonde, was watching from a bank. It was he who in 2004 saw a boy hitting a ball.\n\n“The father came at me with an umbrella. He thought I was selling something.”',
	'Suresh Bonde',
);
check(
	'Sir Noel Asquith was brief. “They lost,” he said. Asked how he felt, he said: “Old.”',
	'Noel Asquith',
);
check(
	'Sir Noel Asquith was brief. “They lost,” he said.\n\nAsked about Tunde Afolabi, he said: “He is ill.”',
	'Noel Asquith',
);
check('A network operator called Zorvane raised its prices. “It had to be,” it said.', 'Zorvane');
