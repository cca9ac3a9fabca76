import { MessageFlags } from 'discord-api-types/v10';
import type { Problem } from '../problem.ts';
import { REQUIRED } from './bounds.ts';
import { choiceProblems } from './command-options.ts';
import { editedMessageProblems, newMessageProblems } from './messages.ts';
import { modalProblems } from './modals.ts';
import { type Fault, numberIn, objectIn, type Place, problemAt } from './place.ts';

/** How an interaction is answered, by Discord's number. */
const ANSWER = {
	pong: 1,
	message: 4,
	deferredMessage: 5,
	deferredUpdate: 6,
	update: 7,
	choices: 8,
	modal: 9,
	activity: 12,
} as const;

/** What each kind of interaction may be answered with. */
const ALLOWED: Readonly<Record<number, readonly number[]>> = {
	1: [ANSWER.pong],
	2: [ANSWER.message, ANSWER.deferredMessage, ANSWER.modal, ANSWER.activity],
	3: [
		ANSWER.message,
		ANSWER.deferredMessage,
		ANSWER.deferredUpdate,
		ANSWER.update,
		ANSWER.modal,
		ANSWER.activity,
	],
	4: [ANSWER.choices],
	5: [
		ANSWER.message,
		ANSWER.deferredMessage,
		ANSWER.deferredUpdate,
		ANSWER.update,
		ANSWER.activity,
	],
};
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
	const allowed =
		(interaction === undefined ? undefined : ALLOWED[interaction]) ?? Object.values(ANSWER);
	if (!allowed.includes(type)) return [problemAt(answer, 'type', notAmong(allowed))];
	return dataProblems(answer, type);
}

function dataProblems(answer: Place, type: number): Problem[] {
	const data = objectIn(answer, 'data');
	if (!data) return NEEDS_DATA.includes(type) ? [problemAt(answer, 'data', REQUIRED)] : [];
	if (type === ANSWER.message) return newMessageProblems(data);
	if (type === ANSWER.update) return editedMessageProblems(data);
	if (type === ANSWER.choices) return choiceProblems(data);
	if (type === ANSWER.modal) return modalProblems(data);
	return type === ANSWER.deferredMessage ? deferralProblems(data) : [];
}

const NEEDS_DATA: readonly number[] = [ANSWER.message, ANSWER.choices, ANSWER.modal];
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
