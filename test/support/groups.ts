import { loadCommands } from '../../src/discord/gateway/load-commands.ts';
import type { AnyCommand } from '../../src/discord/interactions/command.ts';

const commands = await loadCommands(new URL('../../commands/', import.meta.url));

function group(name: string): AnyCommand {
	const found = commands.get(name);
	if (!found) throw new Error(`commands/ has no folder ${name}`);
	return found;
}

/** The commands of more than one file, as the bot loads them. */
export const article = group('article');
export const data = group('data');
export const feed = group('feed');
export const reminders = group('reminders');
