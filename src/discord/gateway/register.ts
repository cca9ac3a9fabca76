import { createHash } from 'node:crypto';
import type { REST } from '@discordjs/rest';
import { type APIApplicationCommand, Routes } from 'discord-api-types/v10';
import type { CommandRegistry } from '../../ports/command-registry.ts';
import type { Wording } from '../../ports/wording.ts';
import type { Commands } from '../interactions/command.ts';
import { describe } from './describe.ts';

/**
 * Tells Discord about the commands where they differ from what it was told last, or where it has forgotten them.
 * Gives their ids by name.
 */
export async function register(
	commands: Commands,
	application: string,
	{
		rest,
		registry,
		wording,
	}: { readonly rest: REST; readonly registry: CommandRegistry; readonly wording: Wording },
): Promise<ReadonlyMap<string, string>> {
	const body = [...commands].map(([name, command]) => describe(name, command, wording));
	const fingerprint = createHash('sha256').update(JSON.stringify(body)).digest('hex');
	const route = Routes.applicationCommands(application);

	const known = (await rest.get(route)) as APIApplicationCommand[];
	const isSame = (await registry.fingerprint(application)) === fingerprint;
	if (isSame && known.length === commands.size) return idsOf(known);

	const registered = (await rest.put(route, { body })) as APIApplicationCommand[];
	await registry.keep(application, fingerprint);
	return idsOf(registered);
}

function idsOf(commands: readonly APIApplicationCommand[]): ReadonlyMap<string, string> {
	return new Map(commands.map(({ name, id }) => [name, id]));
}
