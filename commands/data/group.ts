import type { GroupHead } from '../../src/discord/interactions/command.ts';

const group: GroupHead = {
	audience: 'admins',
	description: 'Export or import what Dateline keeps for this server',
};

export default group;
