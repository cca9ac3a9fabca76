import type { GroupHead } from '../../src/discord/interactions/command.ts';

const group: GroupHead = {
	audience: 'members',
	description: 'A quote from any article',
};

export default group;
