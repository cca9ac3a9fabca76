import { MessageReferenceType } from 'discord-api-types/v10';
import type { Problem } from '../problem.ts';
import { allowedMentionProblems } from './allowed-mentions.ts';
import { lengthProblems } from './bounds.ts';
import { componentProblems } from './components.ts';
import { actionRowsProblems, componentsV2Problems, isComponentsV2 } from './components-v2.ts';
import { embedProblems } from './embeds.ts';
import { type Fault, has, listIn, objectIn, type Place, problemAt, textIn } from './place.ts';

const MESSAGE = {
	content: { max: 2000 },
	nonce: { max: 25 },
	attachments: { max: 10 },
	sticker_ids: { max: 3 },
};
/** The type of a reference to a message that is passed on whole. */
const LISTS = ['embeds', 'components', 'attachments', 'sticker_ids'];
const EMPTY: Fault = ['EMPTY_MESSAGE', 'Cannot send an empty message'];
const NONCE_MISSING: Fault = ['BASE_TYPE_REQUIRED', 'enforce_nonce needs a nonce'];

/** A message that is sent: within Discord's bounds, and not empty. */
export function newMessageProblems(message: Place): Problem[] {
	return [...messageProblems(message, { isEdit: false }), ...emptinessProblems(message)];
}

/** A message that is edited: what is left out stays as it is. */
export function editedMessageProblems(message: Place): Problem[] {
	return messageProblems(message, { isEdit: true });
}

function messageProblems(message: Place, { isEdit }: { isEdit: boolean }): Problem[] {
	const isV2 = isComponentsV2(message, isEdit);
	return [
		...lengthProblems(message, MESSAGE),
		...nonceProblems(message),
		...allowedMentionProblems(message),
		...embedProblems(message),
		...(isV2 ? componentsV2Problems(message) : actionRowsProblems(message)),
		...componentProblems(message),
	];
}

function nonceProblems(message: Place): Problem[] {
	if (message.value['enforce_nonce'] !== true || has(message, 'nonce')) return [];
	return [problemAt(message, 'nonce', NONCE_MISSING)];
}

function emptinessProblems(message: Place): Problem[] {
	const hasContent = (textIn(message, 'content') ?? '').trim() !== '';
	const isForward =
		objectIn(message, 'message_reference')?.value['type'] === MessageReferenceType.Forward;
	const hasMore = has(message, 'poll') || isForward;
	const isEmpty =
		!hasContent && !hasMore && LISTS.every((key) => listIn(message, key).length === 0);
	return isEmpty ? [problemAt(message, '', EMPTY)] : [];
}
