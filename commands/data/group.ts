import type { GroupHead } from '../../src/discord/interactions/command.ts';

const group: GroupHead = {
	audience: 'admins',
	description: 'Take what this server keeps out, and put it in',
};

export default group;
