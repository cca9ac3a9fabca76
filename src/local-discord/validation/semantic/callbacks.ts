import { InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import type { Problem } from '../problem.ts';
import { REQUIRED } from './bounds.ts';
import { choiceProblems } from './command-options.ts';
import { editedMessageProblems, newMessageProblems } from './messages.ts';
import { modalProblems } from './modals.ts';
import { type Fault, numberIn, objectIn, type Place, problemAt } from './place.ts';

/** What each kind of interaction may be answered with. */
const ALLOWED: Readonly<Record<number, readonly number[]>> = {
	[InteractionType.Ping]: [InteractionResponseType.Pong],
	[InteractionType.ApplicationCommand]: [
		InteractionResponseType.ChannelMessageWithSource,
		InteractionResponseType.DeferredChannelMessageWithSource,
		InteractionResponseType.Modal,
		InteractionResponseType.LaunchActivity,
	],
	[InteractionType.MessageComponent]: [
		InteractionResponseType.ChannelMessageWithSource,
		InteractionResponseType.DeferredChannelMessageWithSource,
		InteractionResponseType.DeferredMessageUpdate,
		InteractionResponseType.UpdateMessage,
		InteractionResponseType.Modal,
		InteractionResponseType.LaunchActivity,
	],
	[InteractionType.ApplicationCommandAutocomplete]: [
		InteractionResponseType.ApplicationCommandAutocompleteResult,
	],
	[InteractionType.ModalSubmit]: [
		InteractionResponseType.ChannelMessageWithSource,
		InteractionResponseType.DeferredChannelMessageWithSource,
		InteractionResponseType.DeferredMessageUpdate,
		InteractionResponseType.UpdateMessage,
		InteractionResponseType.LaunchActivity,
	],
};
const ANSWERS = [...new Set(Object.values(ALLOWED).flat())];
const DEFERRED_FLAGS: Fault = [
	'BASE_TYPE_CHOICES',
	'A deferral carries no flag but EPHEMERAL; the others go into the edit.',
];
const DEFERRED_DATA: Fault = [
	'UNKNOWN_FIELD',
	'A deferral carries nothing but flags; the rest goes into the edit.',
];

/** An answer to an interaction, by its type; `interaction` is the kind that is answered, where it is known. */
export function callbackProblems(answer: Place, interaction: number | undefined): Problem[] {
	const type = numberIn(answer, 'type');
	if (type === undefined) return [problemAt(answer, 'type', REQUIRED)];
	const allowed = (interaction === undefined ? undefined : ALLOWED[interaction]) ?? ANSWERS;
	if (!allowed.includes(type)) return [problemAt(answer, 'type', notAmong(allowed))];
	return dataProblems(answer, type);
}

function dataProblems(answer: Place, type: number): Problem[] {
	const data = objectIn(answer, 'data');
	if (!data) return NEEDS_DATA.includes(type) ? [problemAt(answer, 'data', REQUIRED)] : [];
	if (type === InteractionResponseType.ChannelMessageWithSource) return newMessageProblems(data);
	if (type === InteractionResponseType.UpdateMessage) return editedMessageProblems(data);
	if (type === InteractionResponseType.ApplicationCommandAutocompleteResult)
		return choiceProblems(data);
	if (type === InteractionResponseType.Modal) return modalProblems(data);
	return type === InteractionResponseType.DeferredChannelMessageWithSource
		? deferralProblems(data)
		: [];
}

const NEEDS_DATA: readonly number[] = [
	InteractionResponseType.ChannelMessageWithSource,
	InteractionResponseType.ApplicationCommandAutocompleteResult,
	InteractionResponseType.Modal,
];
const IN_DEFERRAL = new Set(['flags']);

function deferralProblems(data: Place): Problem[] {
	const flags = numberIn(data, 'flags') ?? 0;
	const lost = Object.keys(data.value).filter((key) => !IN_DEFERRAL.has(key));
	return [
		...((flags & ~MessageFlags.Ephemeral) === 0 ? [] : [problemAt(data, 'flags', DEFERRED_FLAGS)]),
		...lost.map((key) => problemAt(data, key, DEFERRED_DATA)),
	];
}

function notAmong(allowed: readonly number[]): Fault {
	return ['BASE_TYPE_CHOICES', `Value must be one of {${allowed.join(', ')}}.`];
}
