import { checkSpeaker } from './check-speaker.ts';

const check = checkSpeaker;

const SPOKE = '“We are shut,” said Mary Fell, who runs the mill.\n\n';
const MEN_SPOKE = '“We are shut,” said Tom Reed, who runs the mill.\n\n';

check(
	'new',
	`${SPOKE}Ann Lee, who farms beside it, lost her barn.\n\n“It went,” she said.`,
	'Ann Lee',
);
check('new, by age', `${SPOKE}Ann Lee, 52, saw it.\n\n“It went,” she said.`, 'Ann Lee');
check('new, kin', `${MEN_SPOKE}His brother, Dan Reed, saw it.\n\n“It went,” he said.`, 'Dan Reed');
check(
	'new, late',
	`${SPOKE}Among those in the hall was Ann Lee, a baker.\n\n“It went,” she said.`,
	'Ann Lee',
);
check(
	'new, in office',
	`${SPOKE}Coroner Ann Lee said she would write.\n\n“It went,” she said.`,
	'Ann Lee',
);
check(
	'new, behind its opening',
	`${SPOKE}At the inn, Ann Lee was mopping.\n\n“It went,” she said.`,
	'Ann Lee',
);

check(
	'another gender is new',
	`${SPOKE}Tom Reed, who farms beside it, lost his barn.\n\n“It went,” she said.`,
	'Mary Fell',
);
check('met only', `${SPOKE}She had told Ann Lee about it.\n\n“It went,” she said.`, 'Mary Fell');
check('an owner', `${SPOKE}She had bought Ann Lee’s barn.\n\n“It went,” she said.`, 'Mary Fell');
check('a river', `${MEN_SPOKE}The Reed rose all night.\n\n“It went,” he said.`, 'Tom Reed');
check(
	'named in the words',
	`${SPOKE}She and Ann Lee saw it.\n\n“Ann Lee cried,” she said.`,
	'Mary Fell',
);
check(
	'goes on',
	`${SPOKE}Ann Lee, 52, saw it.\n\n“It went,” she said.\n\n“All of it,” she added.`,
	'Ann Lee',
);

check(
	'an acting head',
	`${SPOKE}The school’s acting head, Ann Lee, saw it.\n\nThe head sat. “It went,” she said.`,
	'Ann Lee',
);
check(
	'a title of the pitch',
	`${MEN_SPOKE}Substitute Dan Pike scored.\n\n“It went in,” he said.`,
	'Dan Pike',
);

check(
	'somebody unnamed',
	`${SPOKE}A sophomore who asked not to be named saw it.\n\n“It went,” she said.`,
	'a sophomore',
);
check(
	'somebody unnamed, met',
	`${SPOKE}She met a sophomore who had seen it.\n\n“It went,” she said.`,
	'Mary Fell',
);
check('a thing that somebody made', `${SPOKE}A bus took it.\n\n“It went,” she said.`, 'Mary Fell');
check(
	'a small word in the name',
	'Peter ole Sankara sat. “It went,” he said.',
	'Peter ole Sankara',
);
check(
	'according to',
	'According to Ann Lee, the crowd “was in a mood to sing all night”.',
	'Ann Lee',
);
check('according to an owner', 'According to Ann Lee’s aide, it “was in a mood to sing”.', 'aide');
check(
	'so many minutes',
	'Play stopped for 40 minutes. Lumen Rovers said they would “talk to the owner of the ground”.',
	'Lumen Rovers',
);
