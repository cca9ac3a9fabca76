import type { REST } from '@discordjs/rest';
import { type APIApplication, Routes } from 'discord-api-types/v10';
import { refusalOf } from './refusal.ts';

/** Who the bot is, as Discord says. */
export type Self = { readonly application: string; readonly name: string };

/** Asks Discord; a UserError says why it refuses. */
export async function whoAmI(
	rest: Pick<REST, 'get'>,
	apiUrl: string,
): Promise<Self & { readonly user: string; readonly publicKey: string }> {
	const answered = await rest.get(Routes.currentApplication()).catch((error: unknown) => {
		throw refusalOf(error, apiUrl);
	});
	const { id: application, name, bot, verify_key: publicKey } = answered as APIApplication;
	return { application, name: bot?.username ?? name, user: bot?.id ?? application, publicKey };
}
