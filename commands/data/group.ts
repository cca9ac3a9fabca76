import type { GroupHead } from '../../src/discord/interactions/command.ts';

const group: GroupHead = {
	audience: 'admins',
	description: 'Export what this server keeps, and import it',
};

export default group;
