import { expect, test } from 'vitest';
import { wording } from '../../../src/cards/messages/wording.ts';
import { describe } from '../../../src/discord/gateway/describe.ts';
import { loadCommands } from '../../../src/discord/gateway/load-commands.ts';

type Described = {
	readonly name: string;
	readonly options?: readonly Described[];
	readonly choices?: readonly Described[];
};

/** A line for a command, each of its options and their choices: its path, and what it takes without the words that describe it. */
function linesOf(
	{ options = [], choices = [], name, ...described }: Described,
	path = '',
): string[] {
	const plain = Object.entries(described).filter(([key]) => !/description|localizations/.test(key));
	const whole = `${path}${name}`;
	return [
		`${whole} ${JSON.stringify(Object.fromEntries(plain))}`,
		...[...options, ...choices].flatMap((one) => linesOf(one, `${whole} `)),
	];
}

/** A server’s members know these: who changes one on purpose runs `npx vitest run --update` with its name. */
test('commands and their options are registered as they were', async () => {
	const commands = await loadCommands(new URL('../../../commands/', import.meta.url));
	const lines = [...commands]
		.toSorted(([one], [other]) => (one < other ? -1 : 1))
		.flatMap(([name, command]) => linesOf(describe(name, command, wording) as Described));
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('registered-commands.txt');
});
