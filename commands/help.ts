import { type CommandHead, defineCommand } from '../src/discord/interactions/command.ts';
import type { Block } from '../src/domain/card.ts';

const FOR = {
	members: 'For everybody',
	editors: 'For those who may manage messages',
	admins: 'For those who may manage the server',
} as const;

export default defineCommand({
	audience: 'members',
	description: 'What this bot can do',
	options: {},
	async run(_input, { commands }) {
		return {
			tone: 'notice',
			title: 'What Dateline can do',
			blocks: [
				{
					kind: 'text',
					words:
						'It reads the articles of this server and keeps their summary, who said what, word for word, and their key dates.',
				},
				...blocksFor('members', commands),
				...blocksFor('editors', commands),
				...blocksFor('admins', commands),
			],
			footer:
				'What stands in quotation marks is taken from the article letter by letter. Answers are public unless you add private:True.',
		};
	},
});

function blocksFor(audience: keyof typeof FOR, commands: readonly CommandHead[]): Block[] {
	const theirs = commands.filter((command) => command.audience === audience);
	if (theirs.length === 0) return [];
	return [
		{ kind: 'heading', words: FOR[audience] },
		{
			kind: 'list',
			items: theirs.map(({ name, place, description }) => [
				place === 'typed' ? { command: name } : { bold: `Apps › ${name}` },
				` — ${description}`,
			]),
		},
	];
}
