import type { GroupHead } from '../../src/discord/interactions/command.ts';

const group: GroupHead = {
	audience: 'members',
	description: 'A quote, brought back from the library',
};

export default group;
