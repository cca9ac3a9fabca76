import { checkSpeaker } from './check-speaker.ts';

const check = (text: string, expected: string | null): void => checkSpeaker(text, text, expected);

check(
	'Warden Paul Ridge closed the gate. “It is the law,” he said.\n\nOne cockler, who has worked the sands since he was twelve, shook his head. “It is theft,” he said.',
	'one cockler',
);
check(
	'Warden Paul Ridge closed the gate, and Brent Sands Ltd sent a van.\n\nOne cockler, who would not give a name, said the mood was bad. “You come back with nothing and still pay for the diesel.”',
	'one cockler',
);
check(
	'Paul Ridge was cheered through the arches of the square, where a steeplejack in a kilt had climbed the statue. “Come up, it is warm,” he shouted.',
	'a steeplejack in a kilt',
);
check(
	'Judge Mary Oke passed sentence. “You are a coward,” she said.\n\nThe parents of the two girls stood together on the steps. “We have our answer,” they said.',
	'parents of the two girls',
);
check(
	'Dora Quill of Heritage Wales cut the ribbon.\n\nThe four Beynon brothers, who were born above the forge, had come from Canada. “We still know every nail,” they said.',
	'four Beynon brothers',
);
check(
	'Paul Ridge gave evidence by video. An elderly man in the second row began to cry. “That is my boat,” he said.',
	'an elderly man in the second row',
);
check(
	'Mary Oke gave the order. A stevedore with a bandaged hand read it twice. “I never thought I would see it,” he said.',
	'a stevedore with a bandaged hand',
);
check('Paul Ridge, a former stoker, closed the gate. “I was sorry to,” he said.', 'Paul Ridge');
check(
	'Paul Ridge met a steeplejack from Zell and closed the gate. “I was sorry to,” he said.',
	'Paul Ridge',
);
check(
	'In the square, where a steeplejack had left his ladder, Paul Ridge stood alone. “I was sorry to,” he said.',
	'Paul Ridge',
);
check(
	'Dora Quill spoke to the four Beynon brothers at the forge. “I was sorry to close it,” she said.',
	'Dora Quill',
);
check(
	'A steeplejack won the prize. “I still cannot believe it,” he said.\n\nIvo Marsh, 44, from Hull, beat nine others.',
	'Ivo Marsh',
);
check(
	'The Ridge family has run the mill since 1802. Paul Ridge is the ninth. One miller, he says, lost his arm in it. “Nobody stopped the wheel,” he said.',
	'Paul Ridge',
);
check(
	'A beekeeper from Zell saw it first. “It was on fire,” she said.\n\nMayor Ana Lopes came at noon. “We lost the roof,” she said.',
	'Ana Lopes',
);
check(
	'Some of the widows, who had come by coach, sang outside with Mary Oke. “We shall be back,” they said.',
	'some of the widows',
);
check(
	'Mary Oke spoke first. An 82-year-old in a red coat would not sit down. “I have stood for longer than this,” she said.',
	'an 82-year-old in a red coat',
);
check(
	'Mary Oke spoke first. A young couple from the flats above had brought their baby. “We have no gas and no heat,” they said.',
	'a young couple from the flats above',
);
check(
	'Mary Oke waved to the families of the miners. “You have waited too long,” she said.',
	'Mary Oke',
);
check(
	'Families who lost homes in the fire met Paul Ridge on Monday. “We want a date,” they said afterwards.',
	'Families',
);
check(
	'At the bakery, a retired glazier named Wim was still counting his change. “I voted for Paul Ridge five times,” he said.',
	'Wim',
);
check(
	'A man who gave his name only as Osk watched from the bridge as Paul Ridge left. “He never waved,” he said.',
	'Osk',
);
