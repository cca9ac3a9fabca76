import type { APIContainerComponent, APIInteractionResponse } from 'discord-api-types/v10';
import type { App } from '../../src/app.ts';
import { createDispatch } from '../../src/discord/interactions/dispatch.ts';
import type { Interaction } from '../../src/discord/interactions/read-interaction.ts';
import { openReply } from '../../src/discord/interactions/reply.ts';
import type { Commands } from './bot.ts';
import { textsOf } from './drawn.ts';

const SOMEBODY = {
	id: '900',
	token: 'a-token',
	application: '100',
	guild: 'g1' as string | undefined,
	channel: 'c1' as string | undefined,
	user: 'u1',
	locale: 'en-GB',
	guildLocale: 'es-ES' as string | undefined,
	permissions: 0n,
	roles: [] as readonly string[],
};

type Kind = Interaction['kind'];
type Of<Wanted extends Kind> = Extract<Interaction, { readonly kind: Wanted }>;

/** A member, who has British English, has typed this behind the slash. */
export function sent(typed: string, more: Partial<Of<'command'>> = {}): Of<'command'> {
	const name = typed.split(' ')[0] ?? '';
	return { ...SOMEBODY, kind: 'command', name, typed, values: new Map(), files: {}, ...more };
}

/** The member is typing in the option `focused`. */
export function typing(typed: string, focused: string, more: Partial<Of<'draft'>> = {}) {
	const { kind, files, ...rest } = sent(typed);
	const draft: Of<'draft'> = { ...rest, kind: 'draft', focused: { name: focused, value: 'a' } };
	return { ...draft, ...more };
}

/** The member has chosen this of the menu of a message. */
export function pointed(name: string, more: Partial<Of<'menu'>> = {}): Of<'menu'> {
	return { ...SOMEBODY, kind: 'menu', name, message: { words: 'Hello', previews: [] }, ...more };
}

type Acted = Extract<Interaction, { readonly customId: string }>;

/** The member has pressed a button on a message that all see. */
export function pressed(customId: string, more: Partial<Acted> = {}): Acted {
	return {
		...SOMEBODY,
		kind: 'component',
		customId,
		hasMessage: true,
		isSeenByOthers: true,
		pressedOn: 'm1',
		chosen: [],
		answers: {},
		files: {},
		...more,
	};
}

const UNASKED = async (): Promise<never> => {
	throw new Error('nothing but the first response was to be sent');
};

/** The one response that Discord gets to an interaction. */
export async function responseTo(
	interaction: Interaction,
	{ commands, app }: { readonly commands: Commands; readonly app: App },
): Promise<APIInteractionResponse> {
	const responses: APIInteractionResponse[] = [];
	const callbacks = {
		send: async (_to: unknown, response: APIInteractionResponse) => void responses.push(response),
	};
	const rest = { post: UNASKED, patch: UNASKED, delete: UNASKED };
	const dispatch = createDispatch({
		commands: new Map(Object.entries(commands)),
		app,
		apiUrl: 'https://discord.example/api',
		commandId: () => undefined,
	});
	await dispatch(interaction, openReply(interaction, { rest, callbacks }));
	const [response] = responses;
	if (!response || responses.length > 1) throw new Error(`${responses.length} responses`);
	return response;
}

/** What a response shows, as markup. */
export function wordsOf(response: APIInteractionResponse): string {
	const { components = [] } = 'data' in response ? Object(response.data) : {};
	return (components as APIContainerComponent[]).flatMap(textsOf).join('\n');
}
