import type { Block, Card } from '../domain/card.ts';

/** A command as the help lists it. */
export type Helped = {
	/** As it is typed, without the slash; or as the menu of messages shows it. */
	readonly name: string;
	readonly place: 'typed' | 'menu';
	readonly description: string;
	readonly audience: keyof typeof FOR;
};

const FOR = {
	members: 'For everybody',
	editors: 'For those who may manage messages',
	admins: 'For those who may manage the server',
} as const;

/** What the bot can do, and for whom. */
export function helpCard(commands: readonly Helped[]): Card {
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
			'What stands in quotation marks is taken from the article word for word. Everybody sees the answers unless you add private:true.',
	};
}

function blocksFor(audience: keyof typeof FOR, commands: readonly Helped[]): Block[] {
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
